import { fact, quote } from '../../../messages/sentence.js';
import { columnName } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `formula-uncached`: a formula that was saved without its result. */
export const formulaUncached: Rule = {
  id: 'formula-uncached',
  title: '公式没有计算结果',
  severity: 'mandatory',
  locked: true,
  fault: '公式没有随文件保存计算结果，这一格读不出数。',
  noFault: '公式存有计算结果，按结果读；是否最新，不另行计算。',
  sentence: (finding) => ({
    fact: `${columnName(finding)}的公式 ${quote(`=${fact(finding, 'formula')}`)} 没有保存计算结果`,
    fix: '用表格软件打开，重新计算并保存',
  }),
  examples: {
    faults: [{ rows: { enterprises: [{ salesWan: { formula: '2600+2600' } }] } }],
    sound: [{ rows: { enterprises: [{ salesWan: { formula: '2600+2600', result: 5200 } }] } }],
  },
};
