import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `title-unknown`: a title that the policy does not name at that level; nothing is computed for the row. */
export const titleUnknown: Rule = {
  id: 'title-unknown',
  title: '政策没有列这个称号',
  severity: 'verify',
  fault: '「称号与平台」的类别，政策在这一级别没有列，这一行不测算。',
  noFault: '政策写明的别名、带不带级别（如「省级瞪羚企业」）。',
  sentence: (finding) => {
    const level = fact(finding, 'level') === '' ? '' : `${fact(finding, 'level')}级`;
    const known = fact(finding, 'known');
    const title = `${level === '' ? '' : `${level}的`}${quote(finding.actual ?? '')}`;
    return {
      fact: `${fact(finding, 'policy')}没有列${title}，本行不测算`,
      expected: known === '' ? `该文件没有列任何${level}称号或平台` : `${level}列有：${known}`,
      fix: '对照文件改正类别或级别；属实而不在该文件之内的，在「核实说明」写明',
    };
  },
  examples: {
    faults: [
      { rows: { titles: [{ category: '单项冠军企业' }] } },
      { rows: { titles: [{ category: '瞪羚企业', level: '市' }] } },
    ],
    sound: [{ rows: { titles: [{ category: '瞪羚企业', level: '省' }] } }],
  },
};
