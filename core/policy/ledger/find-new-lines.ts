import { compare, type DecimalText } from '../../decimal.js';
import type { Finding } from '../../finding.js';
import { groupBy } from '../../group-by.js';
import { payableWan } from '../../money.js';
import { findingOf } from '../../rules/problem.js';
import { foldName } from '../../sheet/fold-text.js';
import { sheetPlaceOf, textOf } from '../../sheet/read-table.js';
import { type Award, approvedWan } from '../award.js';
import { rowsOf, type Tables } from '../book/tables.js';
import { ledgerRepeated } from '../rules/entries/ledger-repeated.js';

/** A line to be added to 台账: what is approved this year, nothing of it paid yet. */
export interface NewLedgerLine {
  readonly year: number;
  readonly creditCode: string;
  readonly clause: string;
  readonly claim: string;
  readonly dueWan: DecimalText;
  readonly approvedWan: DecimalText;
  readonly reductionReason?: string;
}

/**
 * The approved awards as new lines of 台账; those approved with 0 give none. `ledger-repeated`: a line that the
 * ledger has already for one of them in the same year, or, when nothing new is left, for any award of the batch
 * (then the batch has been entered before). With a finding nothing may be added.
 */
export function findNewLines(
  awards: readonly Award[],
  awardYear: number,
  tables: Tables,
): { readonly lines: readonly NewLedgerLine[]; readonly findings: readonly Finding[] } {
  const lines = awards.flatMap((award) => newLine(award, awardYear));
  const looked: readonly AwardKey[] = lines.length > 0 ? lines : awards;
  const byCode = groupBy(looked, ({ creditCode }) => creditCode);
  const findings = rowsOf(tables, 'ledger').flatMap((row): readonly Finding[] => {
    if (textOf(row, 'year') !== String(awardYear)) return [];
    const clause = textOf(row, 'clause');
    const claim = textOf(row, 'claim');
    const repeated = byCode
      .get(textOf(row, 'creditCode') ?? '')
      ?.find(
        (each) => each.clause === clause && (claim === undefined || foldName(claim) === foldName(each.claim)),
      );
    if (repeated === undefined) return [];
    const facts = { year: String(awardYear), clause: repeated.clause, claim: repeated.claim };
    return [findingOf(ledgerRepeated, sheetPlaceOf(row, 'creditCode'), { facts })];
  });
  return { lines, findings };
}

type AwardKey = Pick<Award, 'creditCode' | 'clause' | 'claim'>;

function newLine(award: Award, year: number): readonly NewLedgerLine[] {
  const { creditCode, clause, claim, amountWan, approval } = award;
  const approved = approvedWan(award);
  if (approved === undefined || amountWan === undefined || compare(approved, '0') <= 0) return [];
  return [
    {
      year,
      creditCode,
      clause,
      claim,
      dueWan: payableWan(amountWan),
      approvedWan: approved,
      ...(approval?.reason !== undefined && { reductionReason: approval.reason }),
    },
  ];
}
