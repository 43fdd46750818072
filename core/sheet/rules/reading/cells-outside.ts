import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `cells-outside`: cells far from the tables, beyond the rows and columns that are read; told once a sheet. */
export const cellsOutside: Rule = {
  id: 'cells-outside',
  title: '远处的单元格没有读',
  severity: 'hint',
  locked: true,
  fault: '有内容的单元格在前 200000 行、前 512 列以外，没有读取。',
  noFault: '远处只有格式、没有内容的单元格。',
  sentence: (finding) => ({
    fact: `有 ${fact(finding, 'count')} 个单元格远在表格之外，没有读取，第一个在 ${fact(finding, 'first')}`,
    expected: `内容在前 ${fact(finding, 'rows')} 行、前 ${fact(finding, 'columns')} 列以内`,
    fix: '查看这一格；没有用的删去，有用的移到表格里',
  }),
  examples: { faults: [], sound: [] },
};
