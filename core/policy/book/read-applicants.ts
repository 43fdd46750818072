import type { IsoDate } from '../../calendar.js';
import type { Finding } from '../../finding.js';
import {
  booleanOf,
  dateOf,
  decimalOf,
  placeOf,
  type Row,
  textOf,
  yearNumberOf,
} from '../../sheet/read-table.js';
import { withoutAbsent } from '../../without-absent.js';
import type { Fact } from '../reasoning/fact.js';
import type { Applicant, LedgerEntry, RdYear, Recognition } from './applicant.js';
import { FactReader } from './fact-reader.js';
import { groupBy } from './group-by.js';
import { EnteredRowsReader } from './read-entered-rows.js';
import { rowsOf, type Tables } from './tables.js';

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
  const approvalDoubts = groupByCode(rowsOf(tables, 'approvals'), (row) =>
    findDoubts(row, facts, ['clause']),
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
          ? { source: placeOf(row, 'creditCode'), doubt: '「企业库」有两行同一代码' }
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
        ledgerDoubts: [
          ...(ledgerDoubts.get(creditCode) ?? []),
          ...(approvalDoubts.get(creditCode) ?? []),
        ].flat(),
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

/** A recognition typed twice is one, and which of the rows is right is not known. */
function withoutDoubled(recognitions: readonly Recognition[]): readonly Recognition[] {
  const groups = new Map<string, Recognition[]>();
  for (const recognition of recognitions) {
    const key = `${recognition.year.value ?? recognition.year.source} ${recognition.manner}`;
    groups.set(key, [...(groups.get(key) ?? []), recognition]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return first ?? [];
    const { source } = first.year;
    const doubt = '同一年度、同一方式有两行';
    return { ...first, year: { doubt, ...(source !== undefined && { source }) } };
  });
}

function readRecognition(row: Row, facts: FactReader, date: IsoDate): Recognition {
  const manner = facts.read(row, 'manner', textOf);
  const validUntil = facts.read(row, 'validUntil', dateOf);
  const changedOn = facts.read(row, 'changedOn', dateOf);
  return {
    manner: manner.value === '迁入' ? '迁入' : '认定',
    // Without its manner a row may be either: its claim stays open.
    year:
      manner.value === undefined ? derive(manner, () => 0) : facts.read(row, 'recognitionYear', yearNumberOf),
    issuedOn: facts.read(row, 'issuedOn', dateOf),
    certificateValid:
      changedOn.value === undefined
        ? derive(changedOn, () => false)
        : derive(validUntil, (until) => until >= (changedOn.value ?? '')),
    wholeRelocation: facts.read(row, 'wholeRelocation', booleanOf),
    changeDone: changedOn.doubt === undefined ? isDone(changedOn, date) : derive(changedOn, () => true),
  };
}

/** A fact that follows from another one; as absent as that one is. */
function derive<Value, Derived>(fact: Fact<Value>, make: (value: Value) => Derived): Fact<Derived> {
  const { value, ...rest } = fact;
  return value === undefined ? rest : { ...rest, value: make(value) };
}

/** Whether a day has come by `date`; an empty cell says that it has not. */
function isDone({ value, ...rest }: Fact<IsoDate>, date: IsoDate): Fact<boolean> {
  return { ...rest, value: value !== undefined && value <= date };
}

/** Two rows for one year from one source contradict each other: neither figure may be used. */
function withoutRepeated(years: readonly RdYear[]): readonly RdYear[] {
  const key = ({ year, basis }: RdYear) => `${year.value} ${basis.value}`;
  return years.map((entry) => {
    const repeated = years.some((other) => other !== entry && key(other) === key(entry));
    const { source } = entry.expensesWan;
    const doubt = '同一年度、同一来源有两行';
    return repeated ? { ...entry, expensesWan: { doubt, ...(source !== undefined && { source }) } } : entry;
  });
}

function readRdYear(row: Row, facts: FactReader): RdYear {
  return {
    year: facts.read(row, 'rdYear', yearNumberOf),
    expensesWan: facts.read(row, 'rdWan', decimalOf),
    basis: facts.read(row, 'basis', textOf),
    firstTime: facts.read(row, 'firstTime', booleanOf),
    subsidised: facts.read(row, 'subsidised', booleanOf),
    otherSubsidyWan: facts.read(row, 'otherSubsidyWan', decimalOf),
  };
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
