import { compare } from '../../decimal.js';
import type { Finding } from '../../finding.js';
import { fact } from '../../messages/sentence.js';
import type { Rule } from '../../rules/rule.js';
import { foldName } from '../../sheet/fold-text.js';
import { decimalOf, placeOf, sheetPlaceOf, textOf } from '../../sheet/read-table.js';
import { rowsOf, type Tables } from '../book/tables.js';
import { readCalculations } from './read-calculations.js';

/** `calculation-paid`: a line of 测算表 that 台账 already holds as approved for the same award year. */
export const calculationPaid: Rule = {
  id: 'calculation-paid',
  title: '测算表与台账重复',
  severity: 'mandatory',
  locked: true,
  fault: '「测算表」的一行，「台账」同一年度、同一单位、同一条款和事项已有核定。',
  noFault: '台账核定为 0 的，往年的，或者事项不同的。',
  sentence: (finding) => ({
    fact: `条款 ${fact(finding, 'clause')} 在 ${fact(finding, 'at')} 已核定 ${fact(finding, 'approved')} 万元，本年度又列一次`,
    fix: '删去重复的一行；确是另一项的，两处都写明「事项」',
  }),
  examples: {
    faults: [
      {
        rows: {
          calculations: [{ clause: '1-2', calculatedWan: 15 }],
          ledger: [{ year: 2025, clause: '1-2', dueWan: 15, approvedWan: 15, cityPaidWan: 0 }],
        },
        at: { table: 'calculations', row: 0, column: 'clause' },
      },
    ],
    sound: [
      {
        rows: {
          calculations: [{ clause: '1-2', calculatedWan: 15 }],
          ledger: [{ year: 2024, clause: '1-2', dueWan: 15, approvedWan: 15, cityPaidWan: 0 }],
        },
      },
    ],
  },
};

/** Lines of 测算表 that 台账 holds for the award year; a line of either without 事项 may be any of the clause. */
export function checkCalculationPaid(tables: Tables, awardYear: number): readonly Finding[] {
  const paid = rowsOf(tables, 'ledger').filter(
    (row) =>
      textOf(row, 'year') === String(awardYear) && compare(decimalOf(row, 'approvedWan') ?? '0', '0') > 0,
  );
  return readCalculations(tables).flatMap(({ creditCode, clause, claim, row }) => {
    const twin = paid.find((line) => {
      const lineClaim = textOf(line, 'claim');
      const isSame = textOf(line, 'creditCode') === creditCode && textOf(line, 'clause') === clause;
      return (
        isSame && (claim === undefined || lineClaim === undefined || foldName(claim) === foldName(lineClaim))
      );
    });
    if (twin === undefined) return [];
    const facts = { clause, at: placeOf(twin, 'clause'), approved: decimalOf(twin, 'approvedWan') ?? '' };
    const { id: rule, severity } = calculationPaid;
    return [{ rule, severity, place: sheetPlaceOf(row, 'clause'), actual: clause, facts }];
  });
}
