import { fact } from '../../../messages/sentence.js';
import { filled } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `rd-statistics-differs`: 上年度研发统计数 is not what 研发 has from the statistics for the same year. */
export const rdStatisticsDiffers: Rule = {
  id: 'rd-statistics-differs',
  title: '研发统计数两处不一致',
  severity: 'verify',
  fault: '「企业库」的上年度研发统计数，与「研发」上一年度、来源为统计的一行不是同一个数。',
  noFault: '「研发」那一年只有加计扣除数：两种口径的数本来不同。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，${fact(finding, 'at')}${fact(finding, 'year')}年的统计数是 ${fact(finding, 'other')} 万元，不一致`,
    fix: '向统计部门查实后改正，两处填同一个数；属实的在「核实说明」写明',
  }),
  examples: {
    faults: [
      {
        rows: {
          enterprises: [{ rdStatisticsWan: 0 }],
          rdExpenses: [{ basis: '统计', rdYear: 2024, rdWan: 400 }],
        },
      },
      {
        rows: {
          enterprises: [{ rdStatisticsWan: 300 }],
          rdExpenses: [{ basis: '统计', rdYear: 2024, rdWan: 300.01 }],
        },
      },
    ],
    sound: [
      {
        rows: {
          enterprises: [{ rdStatisticsWan: 300 }],
          rdExpenses: [{ basis: '统计', rdYear: 2024, rdWan: 300 }],
        },
      },
      { rows: { enterprises: [{ rdStatisticsWan: 300 }], rdExpenses: [{ basis: '加计扣除', rdWan: 400 }] } },
      {
        rows: {
          enterprises: [{ rdStatisticsWan: 300 }],
          rdExpenses: [{ basis: '统计', rdYear: 2023, rdWan: 280 }],
        },
      },
    ],
  },
};
