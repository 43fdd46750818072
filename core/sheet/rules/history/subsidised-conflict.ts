import { fact } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { booleanOf, decimalOf, placeOf, textOf, yearNumberOf } from '../../read-table.js';
import { rowsBy, type SheetRule } from '../rule.js';
import { isPaidRdAward, yearsToAward } from './rd-award-lines.js';

/** `subsidised-conflict`: 当年已享受补助 says 否, but the ledger has an award for the R&D expenses of that year. */
export const subsidisedConflict: SheetRule = {
  id: 'subsidised-conflict',
  title: '这一年度的研发费用已享受过补助',
  severity: 'mandatory',
  locked: true,
  fault: '「当年已享受补助」填了否，而「台账」下一年度已按 4-1 或 4-2 核定过该企业的研发补助。',
  noFault: '台账中的研发补助是别的年度的，或核定为 0。',
  sentence: (finding) => ({
    fact: `当年已享受补助填的是${standing(finding)}，台账${fact(finding, 'year')}年度核定研发补助 ${fact(finding, 'approved')} 万元（${fact(finding, 'at')}）`,
    expected: '「是」',
    fix: '核对台账后改正',
  }),
  examples: {
    faults: [
      { rows: { rdExpenses: [{ subsidised: '否', rdYear: 2024 }], ledger: [{ clause: '4-2', year: 2025 }] } },
    ],
    sound: [
      { rows: { rdExpenses: [{ subsidised: '否', rdYear: 2024 }], ledger: [{ clause: '4-2', year: 2024 }] } },
      { rows: { rdExpenses: [{ subsidised: '是', rdYear: 2024 }], ledger: [{ clause: '4-2', year: 2025 }] } },
    ],
  },
  check: ({ tables }) => {
    const expenses = tables.get('rdExpenses');
    const ledger = rowsBy(tables.get('ledger'), 'creditCode');
    return (expenses?.rows ?? []).flatMap((row) => {
      const year = yearNumberOf(row, 'rdYear');
      if (expenses === undefined || year === undefined || booleanOf(row, 'subsidised') !== false) return [];
      const award = ledger
        .get(textOf(row, 'creditCode') ?? '')
        ?.find(
          (entry) => isPaidRdAward(entry, /^4-[12]$/) && yearNumberOf(entry, 'year') === year + yearsToAward,
        );
      if (award === undefined) return [];
      const facts = {
        at: placeOf(award, 'approvedWan'),
        year: String(year + yearsToAward),
        approved: decimalOf(award, 'approvedWan') ?? '',
      };
      return [cellFinding(expenses, row, ['subsidised'], problemOf(subsidisedConflict, facts))];
    });
  },
};
