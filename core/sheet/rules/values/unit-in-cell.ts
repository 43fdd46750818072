import { fact } from '../../../messages/sentence.js';
import { filled } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `unit-in-cell`: a number with its unit behind it, read with the unit it states. */
export const unitInCell: Rule = {
  id: 'unit-in-cell',
  title: '数后面带单位',
  severity: 'mandatory',
  fault: '数后面写了单位，如「350万」「24人」「2024年」；按所写的单位读，表格软件求和时不计入。',
  noFault: '单位写在表头里，单元格里只有数。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，带有单位「${fact(finding, 'unit')}」`,
    expected: `按本列单位填数字 ${fact(finding, 'number')}`,
    fix: '去掉单位，只留数字',
  }),
  examples: {
    faults: [
      { rows: { rdExpenses: [{ rdWan: '350万' }] } },
      { rows: { rdExpenses: [{ rdWan: '3500000元' }] } },
      { rows: { enterprises: [{ salesYear: '2024年' }] } },
    ],
    sound: [{ rows: { rdExpenses: [{ rdWan: 350 }] } }, { rows: { enterprises: [{ salesYear: 2024 }] } }],
  },
};
