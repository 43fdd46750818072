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
import { rowsOf, type Tables } from './tables.js';

/**
 * Every applicant of 企业库 with its facts from all sheets, in the order of the sheet. A cell with a finding
 * that must be mended gives no value: no amount may rest on it.
 */
export function readApplicants(tables: Tables, findings: readonly Finding[]): readonly Applicant[] {
  const facts = new FactReader(findings);
  const recognitions = groupByCode(rowsOf(tables, 'recognitions'), (row) => readRecognition(row, facts));
  const rdYears = groupByCode(rowsOf(tables, 'rdExpenses'), (row) => readRdYear(row, facts));
  const ledger = groupByCode(rowsOf(tables, 'ledger'), readLedgerEntry);
  const ledgerDoubts = groupByCode(rowsOf(tables, 'ledger'), (row) => findLedgerDoubts(row, facts));
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
        region: textOf(row, 'region') ?? '',
        aboveDesignatedSize: facts.read(row, 'aboveDesignatedSize', booleanOf),
        strategicEmerging: facts.read(row, 'strategicEmerging', booleanOf),
        inRdStatistics: facts.read(row, 'inRdStatistics', booleanOf),
        rdStatisticsWan: facts.read(row, 'rdStatisticsWan', decimalOf),
        salesWan: facts.read(row, 'salesWan', decimalOf),
        salesYear: facts.read(row, 'salesYear', yearNumberOf),
        recognitions: onceEach(
          recognitions.get(creditCode) ?? [],
          ({ year, manner }) => `${year.value} ${manner}`,
        ),
        rdYears: withoutRepeated(rdYears.get(creditCode) ?? []),
        ledger: (ledger.get(creditCode) ?? []).filter((entry) => entry !== undefined),
        ledgerDoubts: (ledgerDoubts.get(creditCode) ?? []).flat(),
      },
    ];
  });
}

function groupByCode<Item>(rows: readonly Row[], read: (row: Row) => Item): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const row of rows) {
    const code = textOf(row, 'creditCode');
    if (code === undefined) continue;
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [read(row)]);
    else group.push(read(row));
  }
  return groups;
}

/** The items without those that repeat an earlier one: a recognition typed twice is one recognition. */
function onceEach<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

function readRecognition(row: Row, facts: FactReader): Recognition {
  const validUntil = facts.read(row, 'validUntil', dateOf);
  const changedOn = facts.read(row, 'changedOn', dateOf);
  return {
    manner: textOf(row, 'manner') === '迁入' ? '迁入' : '认定',
    year: facts.read(row, 'recognitionYear', yearNumberOf),
    issuedOn: facts.read(row, 'issuedOn', dateOf),
    certificateValid: derive(
      validUntil,
      (until) => changedOn.value !== undefined && until >= changedOn.value,
    ),
    wholeRelocation: facts.read(row, 'wholeRelocation', booleanOf),
    changeDone: changedOn.doubt === undefined ? isFilled(changedOn) : derive(changedOn, () => true),
  };
}

/** A fact that follows from another one; as absent as that one is. */
function derive<Value, Derived>(fact: Fact<Value>, make: (value: Value) => Derived): Fact<Derived> {
  const { value, ...rest } = fact;
  return value === undefined ? rest : { ...rest, value: make(value) };
}

/** Whether anything stands in the cell: an empty one says no. */
function isFilled({ value, ...rest }: Fact<unknown>): Fact<boolean> {
  return { ...rest, value: value !== undefined };
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

/** The cells that say which award a ledger line is, where they cannot be read. */
function findLedgerDoubts(row: Row, facts: FactReader): readonly Fact<string>[] {
  return ['year', 'clause', 'approvedWan']
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
    ...withoutAbsent({ dueWan: decimalOf(row, 'dueWan'), approvedWan: decimalOf(row, 'approvedWan') }),
  };
}
