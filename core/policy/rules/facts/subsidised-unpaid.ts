import { fact } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `subsidised-unpaid`: 当年已享受补助 says 是, but the ledger approved 0 for the R&D expenses of that year. */
export const subsidisedUnpaid: Rule = {
  id: 'subsidised-unpaid',
  title: '填了已享受补助，台账核定为零',
  severity: 'verify',
  fault: '「当年已享受补助」填了是，而「台账」下一年度 4-1、4-2 的核定都是 0。',
  noFault: '台账中有大于 0 的核定；台账没有那一年度的研发补助（本文件之前的补助不在台账）。',
  sentence: (finding) => ({
    fact: `当年已享受补助填的是${standing(finding)}，台账${fact(finding, 'year')}年度研发补助核定为 0（${fact(finding, 'at')}）`,
    expected: '「否」，或大于 0 的核定',
    fix: '核对台账后改正；享受的是别处的补助的，在「核实说明」写明',
  }),
  examples: {
    faults: [
      {
        rows: {
          rdExpenses: [{ subsidised: '是', rdYear: 2023 }],
          ledger: [
            { clause: '4-2', year: 2024, approvedWan: 0, cityPaidWan: 0, reductionReason: '材料不全' },
          ],
        },
      },
    ],
    sound: [
      {
        rows: {
          rdExpenses: [{ subsidised: '是', rdYear: 2023 }],
          ledger: [{ clause: '4-2', year: 2024 }],
        },
      },
      { rows: { rdExpenses: [{ subsidised: '是', rdYear: 2023 }] } },
    ],
  },
};
