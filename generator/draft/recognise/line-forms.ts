import type { HeadingLevel } from '../../document/elements/flow.js';
import { charactersOf } from '../draft-line.js';

const chineseDigits = '〇零○OoＯ0一二三四五六七八九十百';

/** 「2025年8月18日」, in Arabic or Chinese figures, whatever spaces stand in it. */
export function isDate(text: string): boolean {
  return new RegExp(
    `^(?:\\d{4}|[${chineseDigits}]{4})年(?:\\d{1,2}|[${chineseDigits}]{1,3})月(?:\\d{1,2}|[${chineseDigits}]{1,3})日$`,
    'u',
  ).test(charactersOf(text));
}

/** The name of an authority: it ends in the word for one, and has no marks. */
export function isAuthority(text: string): boolean {
  const name = charactersOf(text);
  return (
    name.length >= 3 &&
    name.length <= 30 &&
    !/[\p{P}\p{S}\d]/u.test(name.replace(/[（）()、·]/gu, '')) &&
    /(?:局|委|委员会|办公室|办公厅|政府|党组|厅|部|院|中心|公司|大学|学院|协会|联合会|集团|银行|会|组|处|科|所|站|馆)(?:[（(][^（）()]*[）)])?$/u.test(
      name,
    )
  );
}

/** 「安科〔2025〕3号」 with any brackets, 「第5号」. */
export function isDocumentNumber(text: string): boolean {
  const number = charactersOf(text);
  return (
    /^[\p{Script=Han}A-Za-z]{1,14}[〔［[（(【]\d{4}[〕］\]）)】]第?\d{1,5}号$/u.test(number) ||
    isIssueNumber(number)
  );
}

/** 令号 or the number of 纪要: 「第5号」, 「第12期」, 「（第3期）」. */
export function isIssueNumber(text: string): boolean {
  return /^[（(]?第[\d一二三四五六七八九十百〇]+[号期][）)]?$/u.test(charactersOf(text));
}

/** The level that a numeral in front of a text shows, and how long it is; absent without a numeral. */
export function numeralOf(
  text: string,
): { readonly level: HeadingLevel; readonly length: number } | undefined {
  for (const [level, form] of numeralForms) {
    const found = form.exec(text);
    if (found !== null) return { level, length: found[0].length };
  }
  return undefined;
}

const numeralForms: readonly (readonly [HeadingLevel, RegExp])[] = [
  [1, /^[一二三四五六七八九十百]{1,4}、/u],
  [2, /^[（(][一二三四五六七八九十百]{1,4}[）)]、?/u],
  [3, /^\d{1,2}(?:[.．](?!\d)|、)/u],
  [4, /^[（(]\d{1,2}[）)]、?/u],
];

/** The line of an attachment's label alone: 「附件」, 「附件1」, 「附件二：」. */
export function isAttachmentLabel(text: string): boolean {
  return /^附件[\d一二三四五六七八九十]{0,3}[：:]?$/u.test(charactersOf(text));
}

/** The words a title ends in. */
export function endsAsTitle(text: string): boolean {
  return /(?:通知|报告|决定|决议|答复|复函|请示|批复|意见|函|通报|公告|通告|公报|议案|纪要|命令|方案|办法|规定|细则|政策|措施|计划|规划|要点|总结|公示|名单|制度|指引|指南|条例|体系|目标|情况|说明|建议|安排|讲话|(?<!代)表|清单)(?:[（(][^（）()]*[）)])?$/u.test(
    charactersOf(text),
  );
}

/** Whether a line may be one of a title: short, without the marks of a sentence, without numeral or label. */
export function mayBeTitleLine(text: string): boolean {
  const line = charactersOf(text);
  return (
    line.length > 0 &&
    line.length <= 70 &&
    !/[。；！？!?]|[，,：:；;]$|^[（(—-]|^(?:签发人|抄送|主送)[：:]/u.test(line) &&
    numeralOf(line) === undefined &&
    /\p{Script=Han}/u.test(line) &&
    !isDate(line) &&
    !isDocumentNumber(line) &&
    !isAttachmentLabel(line) &&
    !isWebRemnant(line)
  );
}

/** What a web page writes round a text: times of publishing, counts, paths. */
export function isWebRemnant(text: string): boolean {
  return /^(?:现在时间|(?:更新|发布|发文)?时间|发布日期|来源|信息来源|作者|编辑|责任编辑|字号|浏览|点击|当前位置)[：:]|>>|点击次数|^[（(]编辑[：:]/u.test(
    charactersOf(text),
  );
}

/** Whether a text ends as a sentence or a part of one does. */
export function endsSentence(text: string): boolean {
  return /[。！？；：.!?;:”’」』）)》…]$/u.test(text.trimEnd());
}
