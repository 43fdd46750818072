import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describe as describeFinding } from '../../../core/messages/index.js';
import type { DocumentElement } from '../../../generator/document/official-document.js';
import { compareText } from '../../../generator/draft/compare-text.js';
import { elementCharacters, lineCharacters } from '../../../generator/draft/kept-characters.js';
import { readLines } from '../../../generator/draft/read-lines.js';
import { recogniseDraft } from '../../../generator/draft/recognise-draft.js';
import { readText } from '../../read-yaml.js';

function read(text: string) {
  return recogniseDraft(readLines(text).lines, '草稿.txt');
}

/** An element in a word or two: its kind, its level, and the beginning of its text. */
function short(element: DocumentElement): string {
  switch (element.kind) {
    case 'heading':
      return `heading${element.level} ${element.numeral}${element.text}${element.body === '' ? '' : '｜'}${element.body}`;
    case 'title':
    case 'title-note':
    case 'meeting-number':
      return `${element.kind} ${element.lines.join('/')}`;
    case 'authority-mark':
      return `authority-mark ${element.authorities.join('/')}+${element.suffix}`;
    case 'signers':
      return `signers ${element.names.join('/')}`;
    case 'attachment-note':
      return `attachment-note ${element.titles.join('/')}`;
    case 'signature':
      return `signature ${[element.authority, ...(element.others ?? [])].join('/')}${element.sealed === true ? ' sealed' : ''}`;
    case 'attachment':
      return `attachment ${element.label} ${element.title.lines.join('/')} [${element.elements.map(short).join('; ')}]`;
    case 'table':
      return `table ${element.columns.length}x${element.rows.length}`;
    case 'issuance':
      return `issuance ${element.authority} ${element.date}${element.word}`;
    case 'proof':
      return `proof ${element.signer} ${element.proofreader}`;
    case 'figure':
    case 'chart':
    case 'attendance':
    case 'signature-stamp':
      return element.kind;
    default:
      return `${element.kind} ${element.text}`;
  }
}

const elementsOf = (text: string) => read(text).document.elements.map(short);
/** The same below a title and 主送机关. */
const bodyOf = (text: string) => elementsOf(`关于开展核查的通知\n各科室：\n${text}`).slice(2);

describe('what stands above the text', () => {
  test.each<[string, string[]]>([
    [
      '000012\n机密★1年\n特急\n青川市科学技术局文件\n青科〔2025〕3号\n关于开展核查的通知',
      [
        'copy-number 000012',
        'classification 机密★1年',
        'urgency 特急',
        'authority-mark 青川市科学技术局+文件',
        'document-number 青科〔2025〕3号',
        'title 关于开展核查的通知',
      ],
    ],
    [
      '青川市科学技术局文件\n青科〔2025〕3号　签发人：卫 明　成玉\n关于核查情况的报告',
      [
        'authority-mark 青川市科学技术局+文件',
        'document-number 青科〔2025〕3号',
        'signers 卫 明/成玉',
        'title 关于核查情况的报告',
      ],
    ],
    [
      '青川市科学技术局\n青川市财政局文件\n青科〔2025〕3号\n关于核查情况的报告',
      [
        'authority-mark 青川市科学技术局/青川市财政局+文件',
        'document-number 青科〔2025〕3号',
        'title 关于核查情况的报告',
      ],
    ],
    [
      '青川市科学技术局\n青科函〔2025〕3号\n关于商请核查的函\n市财政局：',
      [
        'authority-mark 青川市科学技术局+',
        'document-number 青科函〔2025〕3号',
        'title 关于商请核查的函',
        'primary-recipients 市财政局：',
      ],
    ],
    [
      '青川市人民政府令\n第5号\n现予公布。',
      ['authority-mark 青川市人民政府+令', 'document-number 第5号', 'paragraph 现予公布。'],
    ],
    // 份号 below the mark is not where it belongs: it stays where it was written.
    [
      '青川市科学技术局文件\n000012\n关于开展核查的通知',
      ['authority-mark 青川市科学技术局+文件', 'paragraph 000012', 'title 关于开展核查的通知'],
    ],
    [
      '青川市科学技术局\n关于开展核查的通知\n各县（区）科技局，\n各有关单位：',
      ['title 青川市科学技术局/关于开展核查的通知', 'primary-recipients 各县（区）科技局，各有关单位：'],
    ],
    ['关于核查的办法\n（试行）\n一、范围', ['title 关于核查的办法/（试行）', 'heading1 一、范围']],
    [
      '关于科技工作的决定\n（2025年6月26日市人大常委会通过）\n为了发展科技，作出决定。',
      [
        'title 关于科技工作的决定',
        'title-note （2025年6月26日市人大常委会通过）',
        'paragraph 为了发展科技，作出决定。',
      ],
    ],
    [
      '办理结果：A\n是否同意对外公开：是\n青川市科学技术局文件\n青科〔2025〕3号\n关于对第8号提案的答复',
      [
        'handling-mark 办理结果：A',
        'handling-mark 是否同意对外公开：是',
        'authority-mark 青川市科学技术局+文件',
        'document-number 青科〔2025〕3号',
        'title 关于对第8号提案的答复',
      ],
    ],
    // Two lists would be printed under one label.
    [
      '青川市科学技术局文件\n签发人：卫明\n签发人：成玉\n关于核查情况的报告',
      [
        'authority-mark 青川市科学技术局+文件',
        'signers 卫明',
        'paragraph 签发人：成玉',
        'title 关于核查情况的报告',
      ],
    ],
    // Spaces within a title are none where it is broken anew.
    [
      '青川市科学技术局 关于对市政协八届六次会议第178号提案的 答 复\n某委员：',
      ['title 青川市科学技术局关于对市政协八届六次会议第178号提案的答复', 'primary-recipients 某委员：'],
    ],
    ['他昨天来了。\n今天的通知', ['paragraph 他昨天来了。', 'paragraph 今天的通知']],
  ])('%j', (text, expected) => {
    expect(elementsOf(text)).toEqual(expected);
  });
});

describe('the text', () => {
  test.each<[string, string[]]>([
    ['一、工作目标\n完成核查。', ['heading1 一、工作目标', 'paragraph 完成核查。']],
    ['(一)摸清底数。逐户上门。', ['heading2 (一)摸清底数。｜逐户上门。']],
    ['1.先算后审。再核对凭证。', ['heading3 1.先算后审。｜再核对凭证。']],
    ['（1）分工', ['heading4 （1）分工']],
    ['1.单位填报；', ['paragraph 1.单位填报；']],
    ['1.5亿元已经到账。', ['paragraph 1.5亿元已经到账。']],
    [
      '一、甲。乙。\n二、本办法自印发之日起施行。',
      ['heading1 一、甲。｜乙。', 'paragraph 二、本办法自印发之日起施行。'],
    ],
    ['## 总体要求\n### 目标', ['heading1 总体要求', 'heading2 目标']],
    ['**（二）按件奖励。**每件2000元。', ['heading2 （二）按件奖励。｜每件2000元。']],
    ['联系人张**，电话139****1234，李**。', ['paragraph 联系人张**，电话139****1234，李**。']],
    ['|甲|乙|\n|---|:-:|\n|1|2|', ['table 2x1']],
    ['甲\t乙\n1\t2\n3', ['table 2x1', 'paragraph 3']],
    ['市委书\n记讲话。', ['paragraph 市委书', 'paragraph 记讲话。']],
    ['会上，市委书\n\n记讲话。', ['paragraph 会上，市委书记讲话。']],
    ['会上，市委书\n一、目标', ['paragraph 会上，市委书', 'heading1 一、目标']],
    ['（一）统筹载体，集聚资源\n完成核查。', ['heading2 （一）统筹载体，集聚资源', 'paragraph 完成核查。']],
    ['会上用 open source，\nand more。', ['paragraph 会上用 open source，and more。']],
  ])('%j', (text, expected) => {
    expect(bodyOf(text)).toEqual(expected);
  });

  test('full lines of a text that was broken at a width are joined, and a full stop at the width is asked about', () => {
    const full = '这一行正好有二十八个字所以是断开的一行不是一段的最后一行了';
    const lines = [full, full, full, full, full, `${full.slice(0, -1)}。`, '下一行是不是新的一段分不出来。'];
    const { document, questions } = read(`关于核查的通知\n各科室：\n${lines.join('\n')}`);
    expect(document.elements.slice(2).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
    const asked = questions.filter(({ rule }) => rule === 'draft-line-unclear');
    expect(asked.map(({ place }) => place)).toEqual([{ kind: 'file', file: '草稿.txt', line: 9 }]);
  });

  test('a paragraph begins two characters shorter, and a full line may end in a closing mark', () => {
    const full = '这一行正好有二十八个字所以是断开的一行不是一段的最后一行了';
    const wide = full.replace('这一行', '投入 2025 年');
    const paragraph = [
      full.slice(2),
      wide,
      `${full.slice(0, 26)}中心”`,
      `${full.slice(0, 26)}（市）`,
      '的。',
    ];
    const lines = [...paragraph, full.slice(2), full, full, '完成了。'];
    expect(bodyOf(lines.join('\n'))).toEqual([
      `paragraph ${paragraph.join('')}`,
      `paragraph ${[full.slice(2), full, full, '完成了。'].join('')}`,
    ]);
  });

  test.each([
    ['2025823日', '像是成文日期，年、月、日不全'],
    ['<p style="text-align: right;">代表签名：</p>', '有网页的标记，会照样印出'],
  ])('%s is text and asked about', (text, reason) => {
    const { document, questions } = read(`关于核查的通知\n各科室：\n现通知如下。\n${text}`);
    expect(document.elements.at(-1)).toEqual({ kind: 'paragraph', text });
    expect(questions.map(({ facts }) => facts?.['reason'])).toContain(reason);
  });
});

describe('what closes a document', () => {
  test.each<[string, string[]]>([
    [
      '特此通知。\n附件：1.名单\n2. 表\n青川市科学技术局\n青川市财政局\n2025年8月6日\n（此件公开发布）',
      [
        'paragraph 特此通知。',
        'attachment-note 名单/表',
        'signature 青川市科学技术局/青川市财政局',
        'document-date 2025年8月6日',
        'note （此件公开发布）',
      ],
    ],
    [
      '特此通知。\n青川市科学技术局　2025年8月6日',
      ['paragraph 特此通知。', 'signature 青川市科学技术局', 'document-date 2025年8月6日'],
    ],
    // Its label is printed with a full-width colon: a half-width one is kept by leaving the line as it is.
    ['特此通知。\n附件:名单', ['paragraph 特此通知。', 'paragraph 附件:名单']],
    // Several are printed with 「1.」: another mark is kept in the same way.
    [
      '特此通知。\n附件：1．名单\n2．表',
      ['paragraph 特此通知。', 'paragraph 附件：1．名单', 'heading3 2．表'],
    ],
    ['附件1\n名单\n甲公司', ['attachment 附件1 名单 [paragraph 甲公司]']],
    [
      '附件1：\n一览表\n|甲|\n|1|\n附件二\n说明',
      ['attachment 附件1： 一览表 [table 1x1]', 'attachment 附件二 说明 []'],
    ],
    [
      '特此通知。\n抄送：市财政局，\n市税务局。\n青川市科学技术局办公室\n2025年8月7日印发',
      [
        'paragraph 特此通知。',
        'copied-to 市财政局，市税务局。',
        'issuance 青川市科学技术局办公室 2025年8月7日印发',
      ],
    ],
    // 版记 has its place behind the attachments (7.3.7, 7.4).
    [
      '特此通知。\n抄送：市财政局。\n青川市科学技术局办公室\n2025年8月7日印发\n附件1\n名单\n甲',
      [
        'paragraph 特此通知。',
        'attachment 附件1 名单 [paragraph 甲]',
        'copied-to 市财政局。',
        'issuance 青川市科学技术局办公室 2025年8月7日印发',
      ],
    ],
    ['抄送：市财政局。\n附件1\n名单\n甲', ['attachment 附件1 名单 [paragraph 甲]', 'copied-to 市财政局。']],
  ])('%j', (text, expected) => {
    expect(bodyOf(text)).toEqual(expected);
  });

  test('a text issued with a notice begins on a page of its own, and its attachments are its own', () => {
    const { document } = read(readText('test/generator/draft/drafts/policy-notice.md'));
    expect(
      document.elements
        .slice(4)
        .map((element) => `${element.kind} ${short(element).length > 60 ? '' : short(element)}`.trim()),
    ).toEqual([
      'paragraph paragraph 《青川市技术合同登记补助办法》已经局长办公会议研究同意，现印发给你们，望认真执行。',
      'signature signature 青川市科学技术局 sealed',
      'document-date document-date 2025年8月6日',
      'note note （此件公开发布）',
      'attachment',
      'attachment-note attachment-note 技术合同登记补助申请表/各县（区）登记任务表',
      'attachment attachment 附件1 技术合同登记补助申请表 [table 4x2]',
      'attachment attachment 附件2 各县（区）登记任务表 [table 4x2]',
      'copied-to copied-to 市财政局，市税务局。',
      'issuance issuance 青川市科学技术局办公室 2025年8月7日印发',
    ]);
  });
});

describe('five drafts in the manner of staff', () => {
  test.each([
    ['work-report.txt', '人大会议文件', 0],
    ['decision.txt', '决定', 0],
    ['policy-notice.md', '文件', 0],
    ['proposal-reply.txt', '文件', 0],
    ['target-plan.txt', '无版头', 0],
  ])('%s is recognised as %s and leaves %i questions', (file, kind, questions) => {
    const draft = read(readText(`test/generator/draft/drafts/${file}`));
    expect(draft.pageKind.kind).toBe(kind);
    expect(draft.questions.map(describeFinding)).toHaveLength(questions);
  });

  test('a report keeps the lines of its title and 题注, and its paragraphs are whole again', () => {
    const elements = elementsOf(readText('test/generator/draft/drafts/work-report.txt'));
    expect(elements.slice(0, 5)).toEqual([
      'meeting-number 青川市第九届人民代表大会常务委员会/第十一次会议文件（4）',
      'title 青川市人民政府/关于全市研发投入情况的报告',
      'title-note ——2025年9月18日在青川市第九届人民代表大会/常务委员会第十一次会议上',
      'speaker 青川市科学技术局局长　卫 明',
      'primary-recipients 主任、各位副主任、秘书长、各位委员：',
    ]);
    expect(elements.slice(-2)).toEqual([
      'proof 卫 明 成 玉',
      'issuance 青川市人大常委会办公室 2025年9月15日印',
    ]);
    expect(elements.filter((element) => element.startsWith('paragraph'))).toHaveLength(5);
  });
});

const pieces = fc.constantFrom(
  '青川市科学技术局文件',
  '青川市财政局',
  '青科〔2025〕3号',
  '签发人：卫明',
  '签发人: 成玉',
  '特急',
  '000012',
  '第5号',
  '关于开展核查的通知',
  '（2025年6月26日通过）',
  '——2025年9月18日在市人大常委会会议上',
  '各科室：',
  '一、目标',
  '（一）先算。后审。',
  '1.5亿元',
  '1.填报；',
  '会上，市委书',
  '附件：1.名单',
  '附件：1．名单',
  '2.表',
  '附件',
  '附件2：',
  '2025年8月6日',
  '（此件公开发布）',
  '抄送：市财政局。',
  '抄送：市税务局',
  '主送：甲。',
  '青川市科学技术局办公室 2025年8月7日印发',
  '签发：甲 校对：乙',
  '# 标题',
  '**加粗**后文',
  '|甲|乙|',
  '|---|---|',
  '甲\t乙',
  '1\t',
  '---',
  '',
  '  ',
  '出席：甲、乙',
  '市长　卫明',
  '《核查办法》',
  '核查办法',
  '第 五 次 会 议 文 件 （ 9）',
  '青川市人大常委会',
  '青川市人民政府令',
  '时间:2025-07-03',
  '{{<w:p>&',
);
const drafts = fc.array(
  fc.oneof({ weight: 8, arbitrary: pieces }, fc.string({ unit: 'grapheme', maxLength: 20 })),
  { maxLength: 25 },
);

test('any text keeps every character, in its order outside 版头 and 版记', () => {
  fc.assert(
    fc.property(drafts, (texts) => {
      const { lines, markup } = readLines(texts.join('\n'));
      const { document, lines: printed } = recogniseDraft(lines, '草稿.txt');
      expect(compareText(printed, document, elementCharacters(document.elements), '草稿.txt')).toEqual([]);
      expect([...printed].sort((a, b) => lines.indexOf(a) - lines.indexOf(b))).toEqual(lines);
      const taken = markup.map(({ marks }) => marks).join('');
      expect(taken).toMatch(/^[#*_|:\s-]*$/u);
      // What is taken off is marks and nothing else.
      const bare = (text: string) => text.replace(/[\s\u0085\ufeff#*_|:-]/gu, '');
      expect(bare(lineCharacters(lines))).toBe(bare(texts.join('\n')));
    }),
    { numRuns: 1500 },
  );
});

test('a character that is lost, changed or moved is found at its line', () => {
  const { lines } = readLines('关于核查的通知\n各科室：\n现通知如下。');
  const { document } = recogniseDraft(lines, '草稿.txt');
  const lineOf = (printed: string) =>
    compareText(lines, document, printed, '草稿.txt').map(({ place }) => place);
  expect(lineOf('关于核查的通知各科室：现通知如下。')).toEqual([]);
  expect(lineOf('关于核查的通知各科室：现通知如下')).toEqual([{ kind: 'file', file: '草稿.txt', line: 3 }]);
  expect(lineOf('关于核查的通知各科室:现通知如下。')).toEqual([{ kind: 'file', file: '草稿.txt', line: 2 }]);
  expect(lineOf('各科室：关于核查的通知现通知如下。')).toEqual([{ kind: 'file', file: '草稿.txt', line: 1 }]);
});
