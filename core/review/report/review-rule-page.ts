import { type Citation, citeText } from '../../citation.js';
import type { Severity } from '../../finding.js';
import { describe, findingLine, severityText } from '../../messages/index.js';
import type { ReviewRuleGroup } from '../review-book.js';
import type { Review } from '../review-draft.js';
import type { FaultyText, ReviewRule, SoundText } from '../review-rule.js';

/** Reviews the text of an example under one rule. */
export type ExampleReview = (rule: ReviewRule, example: SoundText) => Review;

/** A rule of 核稿 as it is shown. */
export interface ReviewRuleView {
  readonly group: string;
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly basis?: Citation;
  readonly fault: string;
  readonly noFault: string;
  /** What is printed for the first faulty example. */
  readonly message: string;
  readonly faults: readonly FaultyText[];
  readonly sound: readonly SoundText[];
}

/** The rules of the groups, each with what it prints for its first example. */
export function viewReviewRules(
  groups: readonly ReviewRuleGroup[],
  review: ExampleReview,
): readonly ReviewRuleView[] {
  return groups.flatMap(({ title: group, rules }) =>
    rules.map((rule): ReviewRuleView => {
      const { id, title, severity, basis, fault, noFault, examples } = rule;
      return {
        group,
        ...{ id, title, severity },
        ...(basis !== undefined && { basis }),
        ...{
          fault,
          noFault,
          message: messageOf(rule, review),
          faults: examples.faults,
          sound: examples.sound,
        },
      };
    }),
  );
}

function messageOf(rule: ReviewRule, review: ExampleReview): string {
  const [example] = rule.examples.faults;
  const [finding] = example === undefined ? [] : review(rule, example).findings;
  if (finding === undefined) throw new RangeError(`The first example of \`${rule.id}\` is none`);
  return findingLine(finding, describe(finding));
}

/** One rule in lines for people. */
export function reviewRuleLines(rule: ReviewRuleView): readonly string[] {
  const { id, title, severity, basis, fault, noFault, message, faults, sound } = rule;
  return [
    `${id} ${title}`,
    `${severityText[severity]}。`,
    `是问题：${fault}`,
    `不是问题：${noFault}`,
    ...(basis === undefined ? [] : [`依据：${citeText(basis)}`]),
    '有问题的例子：',
    ...faults.map((example) => `  ${faultText(example)}`),
    '没有问题的例子：',
    ...sound.map((example) => `  ${exampleText(example)}`),
    '对第一个例子说：',
    `  ${message}`,
  ];
}

/** The page of rules as Markdown. */
export function reviewRulePage(rules: readonly ReviewRuleView[]): string {
  const groups = [...new Set(rules.map(({ group }) => group))];
  return [
    '# 核稿规则',
    '',
    '核稿能在草稿里查出的问题，每条规则一节。例子中「／」是换行，「→」后面是要改的几个字。',
    '',
    '- 强制性：必须改正。核实性：核对后改正，或者确认无误。提示：看一看，不影响结果。',
    '- 数的说法按文中所写的位数核：四舍五入或者截尾都算相符；本身经过四舍五入的数（13.6亿元），在其范围内算得出的都算相符。「近」不超过所说的数，也不少于其九成；「超」「逾」「余」不少于所说的数；「约」上下各一成。写「以上」「不低于」的是界限，不核。',
    '- 「版面」一组只用于 .docx：看样式里写的字体、字号、边距、行距和页码，例子后面的括号写明那个 .docx 怎样排；要排成页面才知道的，加 --measure 来量。',
    '- 宁可漏报：分不出的不报；稿子缺了一部分的，有关的规则不查，另列「没有查」。',
    '- 「两年对照」的规则只在 `wenbiao compare 上年报告 本稿` 时查；例子里的上年报告写在括号中。',
    '- 这一页由 `wenbiao rules --review --out 核稿规则.md` 生成；在命令行看一条规则，用 `wenbiao review --explain 规则`。',
    ...groups.flatMap((group) => [
      '',
      `## ${group}`,
      ...rules.filter((rule) => rule.group === group).flatMap(ruleMarkdown),
    ]),
    '',
  ].join('\n');
}

function ruleMarkdown(rule: ReviewRuleView): readonly string[] {
  const { id, title, severity, basis, fault, noFault, message, faults, sound } = rule;
  return [
    '',
    `### ${id} ${title}`,
    '',
    `${severityText[severity]}。${basis === undefined ? '' : `依据：${citeText(basis)}。`}`,
    '',
    `- 是问题：${fault}`,
    ...faults.map((example) => `  - \`${faultText(example)}\``),
    `- 不是问题：${noFault}`,
    ...sound.map((example) => `  - \`${exampleText(example)}\``),
    `- 对第一个例子说：\`${message}\``,
  ];
}

/** A faulty example on one line, with its words: 「… → 翻了两番」. */
export function faultText(example: FaultyText): string {
  return `${exampleText(example)} → ${shown(example.words)}`;
}

/** An example on one line, with what it is held against. */
export function exampleText({ text, pageKind, book, layout, lastYear }: SoundText): string {
  const rows = book?.map((row) => row.join('，')).join('；');
  return [
    pageKind === undefined ? '' : `（${pageKind}）`,
    shown(text),
    rows === undefined ? '' : `（工作簿：${rows}）`,
    lastYear === undefined ? '' : `（上年报告：${shown(lastYear)}）`,
    layout === undefined || layout.note === '' ? '' : `（${layout.note}）`,
  ].join('');
}

/** On one line: empty lines are left out, and a tab between cells is a bar. */
function shown(text: string): string {
  return text.replace(/\n+/g, '／').replaceAll('\t', '｜').replaceAll('`', '′');
}
