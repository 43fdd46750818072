import type { Finding } from '../../../../../core/finding.js';
import { describe } from '../../../../../core/messages/index.js';

/** What to do in the page where the command line has an option for it. */
const fixes: Readonly<Record<string, string>> = {
  'fill-in-missing': '下载空填报簿，填好再用',
  'figure-unverified': '改成从表格取数的字段；确须手写的，核实后在下面写上核实人',
  'figure-acceptance-stray': '删去这个数的核实人',
};

/** A finding in one line: the fact, what is expected and what to do, as on every surface. */
export function findingWords(finding: Finding): string {
  const { fact, expected, fix } = describe(finding);
  return [fact, expected, fixes[finding.rule] ?? fix].filter((words) => words !== undefined).join('；');
}

/** The same under the input that it is about, which has a name and says what it is for. */
export function inputWords(finding: Finding): string {
  return finding.rule === 'field-missing' ? '没有填' : findingWords(finding);
}

/** What an input is called in which a finding can be mended; absent when there is none. */
export function inputKeyOf({ rule, facts }: Finding): string | undefined {
  return rule.startsWith('field-') ? facts?.['field'] : undefined;
}
