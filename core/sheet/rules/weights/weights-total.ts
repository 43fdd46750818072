import { add, compare } from '../../../decimal.js';
import { fact } from '../../../messages/sentence.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import type { SheetRule } from '../rule.js';
import { weightsOf } from './classes.js';

/** What all weights of a system add up to. */
const whole = '100';

/** `weights-total`: all weights together are not 100. */
export const weightsTotal: SheetRule = {
  id: 'weights-total',
  title: '全部权重合计不是一百',
  severity: 'mandatory',
  locked: true,
  fault: '全部指标的权重合计不等于 100。',
  noFault: '权重有读不出的，先改那一格；合计行不重复计入。',
  sentence: (finding) => ({
    fact: `全部指标的权重合计 ${fact(finding, 'sum')}`,
    expected: `应为 ${whole}`,
    fix: '对照文件改正权重',
  }),
  examples: {
    faults: [
      {
        rows: {
          indicatorWeights: [{ weight: 99.9 }],
        },
        at: { table: 'indicatorWeights', row: 0, column: 'weight' },
      },
    ],
    sound: [
      {
        rows: {
          indicatorWeights: [
            { weight: 33.4 },
            { class: '创新投入', indicator: '研发投入强度', weight: 66.6 },
          ],
        },
      },
    ],
  },
  check: ({ tables }) => {
    const table = tables.get('indicatorWeights');
    const last = table?.rows.at(-1);
    const weights = table === undefined ? undefined : weightsOf(table.rows);
    if (table === undefined || last === undefined || weights === undefined) return [];
    const sum = add(...weights);
    if (compare(sum, whole) === 0) return [];
    return [cellFinding(table, last, ['weight'], problemOf(weightsTotal, { sum }))];
  },
};
