import { type Citation, citeText } from '../../citation.js';
import type { Severity } from '../../finding.js';
import { describe, findingLine, severityText } from '../../messages/index.js';
import type { Rule, RuleExample } from '../../rules/rule.js';
import type { RuleGroup } from '../../rules/rule-book.js';
import type { PolicyCheckSettings } from '../check-against-policy.js';
import { exampleText } from './example-text.js';
import { findInExample } from './find-in-example.js';

/** A rule as it is shown. */
export interface RuleView {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Whether settings may neither switch it off nor make it lighter. */
  readonly locked: boolean;
  /** Whether only computing the awards shows it. */
  readonly atComputing: boolean;
  readonly basis?: Citation;
  readonly fault: string;
  readonly noFault: string;
  /** What is printed for the first faulty example; absent where none can be shown. */
  readonly message?: string;
  readonly faults: readonly string[];
  readonly sound: readonly string[];
}

/** Rules about one subject as they are shown. */
export interface RuleGroupView {
  readonly title: string;
  readonly rules: readonly RuleView[];
}

/** The groups with their rules, each with what it prints for its first example. */
export function viewRules(
  groups: readonly RuleGroup[],
  settings: PolicyCheckSettings,
): readonly RuleGroupView[] {
  return groups.map(({ title, rules }) => ({
    title,
    rules: rules.map((rule) => viewRule(rule, settings)),
  }));
}

function viewRule(rule: Rule, settings: PolicyCheckSettings): RuleView {
  const { id, title, severity, locked = false, atComputing = false, basis, fault, noFault, examples } = rule;
  const [first] = examples.faults;
  return {
    id,
    title,
    severity,
    locked,
    atComputing,
    ...(basis !== undefined && { basis }),
    fault,
    noFault,
    ...(first !== undefined && { message: messageOf(rule, first, settings) }),
    faults: examples.faults.map(exampleText),
    sound: examples.sound.map(exampleText),
  };
}

function messageOf({ id }: Rule, example: RuleExample, settings: PolicyCheckSettings): string {
  const finding = findInExample(example, settings).find((each) => each.rule === id);
  if (finding === undefined) throw new RangeError(`The first example of \`${id}\` is none`);
  return findingLine(finding, describe(finding));
}

/** Rules of 体检 or 核稿 about one subject, as much as a list shows of them. */
interface ListedGroup {
  readonly title: string;
  readonly rules: readonly Pick<Rule, 'id' | 'title' | 'severity'>[];
}

/** All rules, a line each: 「强制性 number-text 数字存成了文本」. */
export function ruleListLines(groups: readonly ListedGroup[]): readonly string[] {
  return groups.flatMap(({ title, rules }, index) => [
    ...(index === 0 ? [] : ['']),
    title,
    ...rules.map((rule) => `  ${severityText[rule.severity]} ${rule.id} ${rule.title}`),
  ]);
}

/** One rule in lines for people. */
export function ruleLines(rule: RuleView): readonly string[] {
  const { id, title, basis, fault, noFault, message, faults, sound } = rule;
  return [
    `${id} ${title}`,
    settingText(rule),
    `是问题：${fault}`,
    `不是问题：${noFault}`,
    ...(basis === undefined ? [] : [`依据：${citeText(basis)}`]),
    ...(faults.length === 0 ? [] : ['有问题的例子（没有写到的各列都照样例填好）：']),
    ...faults.map((text) => `  ${text}`),
    ...(sound.length === 0 ? [] : ['没有问题的例子：']),
    ...sound.map((text) => `  ${text}`),
    ...(message === undefined ? [] : ['对第一个例子说：', `  ${message}`]),
  ];
}

/** The page of rules as Markdown. */
export function rulePageMarkdown(groups: readonly RuleGroupView[]): string {
  const lines = [
    '# 体检规则',
    '',
    '体检和测算能在工作簿里查出的问题，每条规则一节。例子里没有写到的各列，都照样例填好；「第1行」是表头下的第一行。',
    '',
    '- 强制性：必须改正。核实性：改正，或在「核实说明」写明事实和依据。提示：看一看，不影响结果。',
    '- 能关闭的规则，在「规则设置」表写明理由、决定人和日期，可以关闭，或改为别的级别；读不出数、影响金额的规则，不能关闭，也不能改轻。',
    '- 这一页由 `wenbiao rules --out 体检规则.md` 生成；在命令行看一条规则，用 `wenbiao rules 规则`。',
    ...groups.flatMap(({ title, rules }) => ['', `## ${title}`, ...rules.flatMap(ruleMarkdown)]),
    '',
  ];
  return lines.join('\n');
}

function ruleMarkdown(rule: RuleView): readonly string[] {
  const { id, title, basis, fault, noFault, message, faults, sound } = rule;
  return [
    '',
    `### ${id} ${title}`,
    '',
    `${settingText(rule)}${basis === undefined ? '' : `依据：${citeText(basis)}。`}`,
    '',
    `- 是问题：${fault}`,
    ...faults.map((text) => `  - \`${text}\``),
    `- 不是问题：${noFault}`,
    ...sound.map((text) => `  - \`${text}\``),
    ...(message === undefined ? [] : [`- 对第一个例子说：\`${message}\``]),
  ];
}

/** 「强制性，不能关闭，也不能改轻。」, with whether the check tells it already. */
function settingText({ severity, locked, atComputing }: RuleView): string {
  const setting = locked ? '不能关闭，也不能改轻' : '可以关闭，或改为别的级别';
  return `${severityText[severity]}，${setting}。${atComputing ? '测算时才查得出。' : ''}`;
}
