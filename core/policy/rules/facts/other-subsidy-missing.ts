import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `other-subsidy-missing`: the R&D year of the batch without a word on subsidies of other levels, which the ceiling needs. */
export const otherSubsidyMissing: Rule = {
  id: 'other-subsidy-missing',
  title: '其他层级研发补助没有填',
  severity: 'verify',
  fault: '「研发」上一年度的一行，「其他层级研发补助」空着；年度累计上限要减去它，空着算不准。',
  noFault: '填了 0；以前年度的行；同一年度的另一行已经填了。',
  sentence: (finding) => ({
    fact: `${fact(finding, 'year')}年的其他层级研发补助没有填写，年度累计上限算不准`,
    expected: '万元；没有得到的填 0',
    fix: '查实后补填；查不到的在「核实说明」写明，按没有计',
  }),
  examples: {
    faults: [{ rows: { rdExpenses: [{ otherSubsidyWan: null, rdYear: 2024 }] } }],
    sound: [
      { rows: { rdExpenses: [{ otherSubsidyWan: 0, rdYear: 2024 }] } },
      { rows: { rdExpenses: [{ otherSubsidyWan: null, rdYear: 2023 }] } },
      {
        rows: {
          rdExpenses: [
            { otherSubsidyWan: 0, rdYear: 2024, basis: '加计扣除' },
            { otherSubsidyWan: null, rdYear: 2024, basis: '统计', rdWan: 300 },
          ],
        },
      },
    ],
  },
};
