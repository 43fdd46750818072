import { compare } from '../../../decimal.js';
import type { Finding } from '../../../finding.js';
import { groupBy } from '../../../group-by.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../../sheet/cell-finding.js';
import { foldName } from '../../../sheet/fold-text.js';
import { booleanOf, decimalOf, placeOf, type Row, textOf, yearNumberOf } from '../../../sheet/read-table.js';
import { otherSubsidyMissing } from '../../rules/facts/other-subsidy-missing.js';
import { rdStatisticsDiffers } from '../../rules/facts/rd-statistics-differs.js';
import { reviewConflict } from '../../rules/facts/review-conflict.js';
import { subsidisedUnpaid } from '../../rules/facts/subsidised-unpaid.js';
import { rowsOf, type Tables } from '../tables.js';

const codeOf = (row: Row) => textOf(row, 'creditCode');

/** Facts that the amounts of an award year rest on: missing, or said otherwise in another row. */
export function checkFacts(tables: Tables, awardYear: number): readonly Finding[] {
  return [
    ...checkRdStatistics(tables, awardYear),
    ...checkOtherSubsidies(tables, awardYear),
    ...checkReviews(tables),
    ...checkSubsidised(tables),
  ];
}

/** `rd-statistics-differs`: 上年度研发统计数 against the row of 研发 from the statistics for that year. */
function checkRdStatistics(tables: Tables, awardYear: number): readonly Finding[] {
  const table = tables.get('enterprises');
  const reported = groupBy(
    rowsOf(tables, 'rdExpenses').filter(
      (row) => yearNumberOf(row, 'rdYear') === awardYear - 1 && textOf(row, 'basis') === '统计',
    ),
    codeOf,
  );
  return (table?.rows ?? []).flatMap((row) => {
    const own = decimalOf(row, 'rdStatisticsWan');
    if (table === undefined || own === undefined) return [];
    for (const entry of reported.get(codeOf(row) ?? '') ?? []) {
      const other = decimalOf(entry, 'rdWan');
      if (other === undefined || compare(own, other) === 0) continue;
      const facts = { at: placeOf(entry, 'rdWan'), year: String(awardYear - 1), other };
      return [cellFinding(table, row, ['rdStatisticsWan'], problemOf(rdStatisticsDiffers, facts))];
    }
    return [];
  });
}

/** `other-subsidy-missing`: once for an enterprise, at its first row of the R&D year. */
function checkOtherSubsidies(tables: Tables, awardYear: number): readonly Finding[] {
  const table = tables.get('rdExpenses');
  const claimed = (table?.rows ?? []).filter((row) => yearNumberOf(row, 'rdYear') === awardYear - 1);
  return [...groupBy(claimed, codeOf).values()].flatMap((rows) => {
    const [first] = rows;
    const isSaid = rows.some((row) => (row.cells.get('otherSubsidyWan')?.raw ?? '') !== '');
    if (table === undefined || first === undefined || isSaid) return [];
    const problem = problemOf(otherSubsidyMissing, { year: String(awardYear - 1) });
    return [cellFinding(table, first, ['otherSubsidyWan', 'rdWan'], problem)];
  });
}

/** `review-conflict`: at the first row that says otherwise than the one before it. */
function checkReviews(tables: Tables): readonly Finding[] {
  const table = tables.get('contracts');
  const said = (table?.rows ?? []).filter((row) => booleanOf(row, 'registrarReviewed') !== undefined);
  const byRegistrar = groupBy(said, (row) => {
    const registrar = textOf(row, 'registrar');
    const year = yearNumberOf(row, 'receivedYear');
    return registrar === undefined || year === undefined
      ? undefined
      : JSON.stringify([foldName(registrar), year]);
  });
  return [...byRegistrar.values()].flatMap((rows) => {
    const [first] = rows;
    const answer = (row: Row | undefined) => row && booleanOf(row, 'registrarReviewed');
    const contrary = rows.find((row) => answer(row) !== answer(first));
    if (table === undefined || first === undefined || contrary === undefined) return [];
    const facts = {
      at: placeOf(first, 'registrarReviewed'),
      other: answer(first) === true ? '是' : '否',
      year: String(yearNumberOf(first, 'receivedYear')),
    };
    return [cellFinding(table, contrary, ['registrarReviewed'], problemOf(reviewConflict, facts))];
  });
}

/** `subsidised-unpaid`: an R&D year is subsidised in the award year after it. */
function checkSubsidised(tables: Tables): readonly Finding[] {
  const table = tables.get('rdExpenses');
  const ledger = groupBy(
    rowsOf(tables, 'ledger').filter((row) => ['4-1', '4-2'].includes(textOf(row, 'clause') ?? '')),
    (row) => `${codeOf(row)} ${yearNumberOf(row, 'year')}`,
  );
  return (table?.rows ?? []).flatMap((row) => {
    const year = yearNumberOf(row, 'rdYear');
    if (table === undefined || year === undefined || booleanOf(row, 'subsidised') !== true) return [];
    const lines = ledger.get(`${codeOf(row)} ${year + 1}`) ?? [];
    const [first] = lines;
    const isUnpaid = lines.every((line) => decimalOf(line, 'approvedWan') === '0');
    if (first === undefined || !isUnpaid) return [];
    const facts = { at: placeOf(first, 'approvedWan'), year: String(year + 1) };
    return [cellFinding(table, row, ['subsidised'], problemOf(subsidisedUnpaid, facts))];
  });
}
