import { compare } from '../../../decimal.js';
import { fact } from '../../../messages/sentence.js';
import { filled } from '../../../messages/standing.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import type { SheetRule } from '../rule.js';
import { namedValues } from './named-values.js';

/** `indicator-percent-scale`: a percentage below 1 where most other regions have 1 or more: typed as a fraction? */
export const indicatorPercentScale: SheetRule = {
  id: 'indicator-percent-scale',
  title: '指标的百分数差了一百倍',
  severity: 'verify',
  fault: '以 % 计的数在 0 与 1 之间，而同一指标其他县（市、区）多数在 1 以上，像是按小数填的。',
  noFault: '各县（市、区）都小于 1；用百分比格式显示，或写了 % 的。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，「${fact(finding, 'name')}」其他县（市、区）多在 1 以上`,
    expected: '百分数：5.2% 填 5.2',
    fix: '核实后改正，或在「核实说明」写明',
  }),
  examples: {
    faults: [
      {
        rows: {
          indicatorValues: [
            { unit: '%', value: 12.5 },
            { unit: '%', value: 13, region: '北关区' },
            { value: 0.125, unit: '%', region: '殷都区' },
          ],
        },
      },
    ],
    sound: [
      {
        rows: {
          indicatorValues: [
            { unit: '%', value: 0.4 },
            { value: 0.5, unit: '%', region: '北关区' },
            { value: 1.2, unit: '%', region: '殷都区' },
          ],
        },
      },
      {
        rows: {
          indicatorValues: [
            { unit: '%', value: 12.5 },
            { value: { number: 0.125, format: '0.0%', shown: '12.5%' }, unit: '%', region: '北关区' },
          ],
        },
      },
    ],
  },
  check: (context) =>
    namedValues(context).flatMap((values) => {
      const known = values.filter(({ value }) => value !== undefined);
      const wholes = known.filter(({ value = '0' }) => compare(value, '1') >= 0).length;
      return known.flatMap(({ table, row, name, unit, value = '0' }) => {
        const shown = row.cells.get('value')?.raw ?? '';
        const isFraction = unit === '%' && compare(value, '0') > 0 && compare(value, '1') < 0;
        if (!isFraction || /[%％]/.test(shown) || wholes * 2 <= known.length - 1) return [];
        return [cellFinding(table, row, ['value'], problemOf(indicatorPercentScale, { name }))];
      });
    }),
};
