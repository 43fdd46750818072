import { fact } from '../../../messages/sentence.js';
import { columnName, standing } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** Kinds of columns in which a blank may be mistaken for zero. */
const numeric = ['amount-wan', 'percent', 'number', 'count'];

/** `required`: a cell that must be filled in is blank, or holds only characters that nobody sees. */
export const required: Rule = {
  id: 'required',
  title: '必填的没有填',
  severity: 'mandatory',
  locked: true,
  fault: '必填的单元格空着，或只有空格一类看不见的字符；填了一项就必须同时填的另一项空着，也是。',
  noFault: '填了 0；选填的单元格空着；上方合并单元格的内容管到这一行。',
  sentence: (finding) => ({
    fact: `${columnName(finding)}没有填写${finding.actual === undefined ? '' : `，只有看不见的字符${standing(finding)}`}`,
    fix: numeric.includes(fact(finding, 'kind')) ? '补填；确为零的填 0' : '补填',
  }),
  examples: {
    faults: [
      { rows: { rdExpenses: [{ rdWan: null }] } },
      { rows: { enterprises: [{ name: ' ' }] } },
      { rows: { enterprises: [{ salesYear: null, salesWan: 5200 }] } },
    ],
    sound: [
      { rows: { rdExpenses: [{ rdWan: 0 }] } },
      { rows: { enterprises: [{ salesYear: null, salesWan: null }] } },
    ],
  },
};
