import { compare } from '../../../decimal.js';
import { fact } from '../../../messages/sentence.js';
import { filled } from '../../../messages/standing.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import type { SheetRule } from '../rule.js';
import { namedValues } from './named-values.js';

/** Names of shares of a whole; a growth rate may be anything. */
const share = /占|比重|比例/;
const growth = /增速|增长|增幅|之比/;
const whole = '100';

/** `indicator-share`: a share of more than the whole, or less than nothing. */
export const indicatorShare: SheetRule = {
  id: 'indicator-share',
  title: '占比超出零到一百',
  severity: 'verify',
  fault: '以 % 计的占比、比重、比例大于 100 或小于 0。',
  noFault: '恰为 100；增速、两个数之比。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，「${fact(finding, 'name')}」是占比`,
    expected: `0 至 ${whole}`,
    fix: '核对分子、分母的口径和单位；确是如此的，在「核实说明」写明',
  }),
  examples: {
    faults: [
      { rows: { indicatorValues: [{ value: 100.1, indicator: '研发支出占比', unit: '%' }] } },
      { rows: { indicatorValues: [{ value: -0.1, indicator: '配套资金完成比例', unit: '%' }] } },
    ],
    sound: [
      { rows: { indicatorValues: [{ value: 100, indicator: '研发支出占比', unit: '%' }] } },
      { rows: { indicatorValues: [{ value: 130, indicator: '增加值增速', unit: '%' }] } },
    ],
  },
  check: (context) =>
    namedValues(context)
      .flat()
      .flatMap(({ table, row, name, unit, value }) => {
        if (unit !== '%' || value === undefined || !share.test(name) || growth.test(name)) return [];
        if (compare(value, '0') >= 0 && compare(value, whole) <= 0) return [];
        return [cellFinding(table, row, ['value'], problemOf(indicatorShare, { name }))];
      }),
};
