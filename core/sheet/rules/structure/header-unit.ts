import { fact } from '../../../messages/sentence.js';
import { columnName } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `header-unit`: the header, or the line above the table, states a unit that is not known; the column is not read. */
export const headerUnit: Rule = {
  id: 'header-unit',
  title: '表头的单位不能换算',
  severity: 'mandatory',
  locked: true,
  fault: '表头或表上方写的单位不是万元、元、亿元（比例不是 %），这一列没有读取。',
  noFault: '表头写明元或亿元的，读取时折合成万元；没有写单位的，按填表要求的单位读。',
  sentence: (finding) => ({
    fact: `${columnName(finding)}的单位是「${fact(finding, 'unit')}」，未作换算`,
    expected: `单位为${fact(finding, 'units')}`,
    fix: '换算后改写表头中的单位',
  }),
  examples: { faults: [], sound: [] },
};
