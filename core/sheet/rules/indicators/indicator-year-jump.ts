import { compare, divide } from '../../../decimal.js';
import { fact } from '../../../messages/sentence.js';
import { filled } from '../../../messages/standing.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { decimalOf, textOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/** Beyond these ratios to the year before a number is asked about: a doubt, no limit of a policy. */
const most = '3';
const least = '0.3';

/** `indicator-year-jump`: a number that is several times that of the year before, or a small part of it. */
export const indicatorYearJump: SheetRule = {
  id: 'indicator-year-jump',
  title: '与上年相差几倍',
  severity: 'verify',
  fault: `「原始数据」的数是上年的 ${most} 倍以上，或不到上年的 ${least} 倍。`,
  noFault: '上年没有填，或是零。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，「${fact(finding, 'item')}」上年是 ${fact(finding, 'last')}`,
    fix: '核对单位和口径；确是如此的，在「核实说明」写明原因',
  }),
  examples: {
    faults: [
      { rows: { indicatorItems: [{ value: 300.1, last: 100 }] } },
      { rows: { indicatorItems: [{ value: 29.9, last: 100 }] } },
    ],
    sound: [
      { rows: { indicatorItems: [{ value: 300, last: 100 }] } },
      { rows: { indicatorItems: [{ value: 30, last: 100 }] } },
      { rows: { indicatorItems: [{ value: 5, last: 0 }] } },
    ],
  },
  check: ({ tables }) => {
    const table = tables.get('indicatorItems');
    return (table?.rows ?? []).flatMap((row) => {
      const [value, last] = [decimalOf(row, 'value'), decimalOf(row, 'last')];
      if (table === undefined || value === undefined || last === undefined || compare(last, '0') <= 0)
        return [];
      const ratio = divide(value, last);
      if (compare(ratio, most) <= 0 && compare(ratio, least) >= 0) return [];
      const facts = { item: textOf(row, 'item') ?? '', last };
      return [cellFinding(table, row, ['value'], problemOf(indicatorYearJump, facts))];
    });
  },
};
