import type { IsoDate } from '../../../calendar.js';
import type { Finding } from '../../../finding.js';
import { groupBy } from '../../../group-by.js';
import { booleanOf, decimalOf, placeOf, type Row, textOf, yearNumberOf } from '../../../sheet/read-table.js';
import { withoutAbsent } from '../../../without-absent.js';
import type { Fact } from '../../reasoning/fact.js';
import { FactReader } from '../fact-reader.js';
import { rowsOf, type Tables } from '../tables.js';
import type { Applicant, LedgerEntry } from './applicant.js';
import { EnteredRowsReader } from './read-entered-rows.js';
import { readRdYear, withoutRepeated } from './read-rd-years.js';
import { readRecognition, withoutDoubled } from './read-recognitions.js';

/**
 * Every applicant of 企业库 with its facts from all sheets, in the order of the sheet. A cell with a finding
 * that must be mended gives no value: no amount may rest on it.
 */
export function readApplicants(
  tables: Tables,
  findings: readonly Finding[],
  date: IsoDate,
): readonly Applicant[] {
  const facts = new FactReader(findings);
  const recognitions = groupByCode(rowsOf(tables, 'recognitions'), (row) =>
    readRecognition(row, facts, date),
  );
  const rdYears = groupByCode(rowsOf(tables, 'rdExpenses'), (row) => readRdYear(row, facts));
  const ledger = groupByCode(rowsOf(tables, 'ledger'), readLedgerEntry);
  const ledgerDoubts = groupByCode(rowsOf(tables, 'ledger'), (row) =>
    findDoubts(row, facts, ['year', 'clause', 'approvedWan']),
  );
  const rdDoubts = groupByCode(rowsOf(tables, 'rdExpenses'), (row) =>
    facts.read(row, 'rdYear', yearNumberOf),
  );
  const entered = new EnteredRowsReader(tables, facts);
  const repeated = findRepeatedCodes(rowsOf(tables, 'enterprises'));
  const seen = new Set<string>();
  return rowsOf(tables, 'enterprises').flatMap((row) => {
    const creditCode = textOf(row, 'creditCode');
    if (creditCode === undefined || seen.has(creditCode)) return [];
    seen.add(creditCode);
    return [
      {
        creditCode,
        identity: repeated.has(creditCode)
          ? { source: placeOf(row, 'creditCode'), doubt: `「${row.sheet}」有两行同一代码` }
          : facts.read(row, 'creditCode', textOf),
        name: textOf(row, 'name') ?? '',
        region: textOf(row, 'region') ?? '县区待核',
        regionKind: facts.read(row, 'regionKind', textOf),
        kind: facts.read(row, 'kind', textOf),
        aboveDesignatedSize: facts.read(row, 'aboveDesignatedSize', booleanOf),
        strategicEmerging: facts.read(row, 'strategicEmerging', booleanOf),
        inRdStatistics: facts.read(row, 'inRdStatistics', booleanOf),
        rdStatisticsWan: facts.read(row, 'rdStatisticsWan', decimalOf),
        salesWan: facts.read(row, 'salesWan', decimalOf),
        salesYear: facts.read(row, 'salesYear', yearNumberOf),
        recognitions: withoutDoubled(recognitions.get(creditCode) ?? []),
        rdYears: withoutRepeated(rdYears.get(creditCode) ?? []),
        ledger: (ledger.get(creditCode) ?? []).filter((entry) => entry !== undefined),
        ledgerDoubts: (ledgerDoubts.get(creditCode) ?? []).flat(),
        ...entered.rowsOf(creditCode, textOf(row, 'name') ?? ''),
        rdDoubts: (rdDoubts.get(creditCode) ?? []).filter(({ value }) => value === undefined),
      },
    ];
  });
}

function groupByCode<Item>(
  rows: readonly Row[],
  read: (row: Row) => Item,
): ReadonlyMap<string, readonly Item[]> {
  return groupBy(rows, (row) => textOf(row, 'creditCode'), read);
}

/** Codes that stand in more than one row of 企业库: whose facts are whose is not known. */
function findRepeatedCodes(rows: readonly Row[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const row of rows) {
    const code = textOf(row, 'creditCode');
    if (code !== undefined && seen.has(code)) repeated.add(code);
    else if (code !== undefined) seen.add(code);
  }
  return repeated;
}

/** The cells of a line that cannot be read: which award it is about is then not known. */
function findDoubts(row: Row, facts: FactReader, columns: readonly string[]): readonly Fact<string>[] {
  return columns
    .map((column) => facts.read(row, column, textOf))
    .filter((fact) => fact.value === undefined)
    .map((fact) => ({ doubt: '没有填写或读不出', ...fact }));
}

function readLedgerEntry(row: Row): LedgerEntry | undefined {
  const year = yearNumberOf(row, 'year');
  const clause = textOf(row, 'clause');
  if (year === undefined || clause === undefined) return undefined;
  return {
    year,
    clause,
    source: placeOf(row, 'clause'),
    ...withoutAbsent({
      claim: textOf(row, 'claim'),
      dueWan: decimalOf(row, 'dueWan'),
      approvedWan: decimalOf(row, 'approvedWan'),
    }),
  };
}
