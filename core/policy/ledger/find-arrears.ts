import { add, compare, type DecimalText, subtract } from '../../decimal.js';
import { type Finding, mustBeMended } from '../../finding.js';
import { orderRegions, type RegionList } from '../../region.js';
import { decimalOf, placeOf, type Row, textOf, yearNumberOf } from '../../sheet/read-table.js';
import { withoutAbsent } from '../../without-absent.js';
import { rowsOf, type Tables } from '../book/tables.js';
import { compareClauses } from './compare-clauses.js';

/** How old an award is, in years from its award year to the year of the report. */
export type Age = '当年' | '1年' | '2年' | '3年以上';
export const ages: readonly Age[] = ['当年', '1年', '2年', '3年以上'];

/** The region of enterprises that 企业库 does not list, or lists without one. */
export const unknownRegion = '县区不明';

/** A line of 台账 with what is still owed on it, 万元. */
export interface LedgerLine {
  readonly year: number;
  readonly age: Age;
  readonly creditCode: string;
  /** Empty when 企业库 does not list the code. */
  readonly name: string;
  readonly region: string;
  readonly clause: string;
  readonly claim: string;
  readonly approvedWan: DecimalText;
  /** Absent when the cell is empty. */
  readonly cityPaidWan?: DecimalText;
  readonly districtPaidWan?: DecimalText;
  /** An empty cell says that nothing is recorded as paid, and counts as nothing paid. */
  readonly paidWan: DecimalText;
  readonly unpaidWan: DecimalText;
  /** `台账!A7`. */
  readonly source: string;
  /** Which empty cells count as unpaid; empty when none does, or nothing is owed. */
  readonly note: string;
}

export interface ArrearsSum {
  readonly lines: number;
  readonly approvedWan: DecimalText;
  readonly paidWan: DecimalText;
  readonly unpaidWan: DecimalText;
  readonly unpaidByAge: Readonly<Record<Age, DecimalText>>;
}

/** 欠拨: what was approved and is not recorded as paid. */
export interface Arrears {
  readonly lines: readonly LedgerLine[];
  /** Lines that cannot be relied on; in no sum. */
  readonly setAside: readonly { readonly source: string; readonly findings: readonly Finding[] }[];
  readonly total: ArrearsSum;
  /** Regions in the order of the city's list, others after them. */
  readonly byRegion: readonly (ArrearsSum & { readonly region: string })[];
  /** In the order of their numbers. */
  readonly byClause: readonly (ArrearsSum & { readonly clause: string })[];
}

/**
 * What is owed on each line of 台账: approved − paid by city − paid by district. A line with a finding to be mended
 * is set aside. Which of the two payers owes it is not known from the ledger and is not said.
 *
 * @param findings those of the book; the lines they stand on are set aside
 * @param year the year of the report
 */
export function findArrears(
  tables: Tables,
  findings: readonly Finding[],
  regions: RegionList,
  year: number,
): Arrears {
  const enterprises = new Map(
    rowsOf(tables, 'enterprises').map((row) => [textOf(row, 'creditCode') ?? '', row]),
  );
  const faults = findings.filter(mustBeMended);
  const lines: LedgerLine[] = [];
  const setAside: { source: string; findings: readonly Finding[] }[] = [];
  for (const row of rowsOf(tables, 'ledger')) {
    const own = faults.filter((finding) => standsIn(finding, row));
    const line = own.length > 0 ? undefined : readLine(row, enterprises, year);
    if (line !== undefined) lines.push(line);
    else setAside.push({ source: `${row.sheet}!${row.row}`, findings: own });
  }
  const regionNames = orderRegions(
    lines.map(({ region }) => region).filter((region) => region !== unknownRegion),
    regions,
  );
  const clauses = [...new Set(lines.map(({ clause }) => clause))].sort(compareClauses);
  return {
    lines,
    setAside,
    total: sumOf(lines),
    byRegion: [...regionNames, unknownRegion].flatMap((region) => {
      const own = lines.filter((line) => line.region === region);
      return own.length === 0 ? [] : [{ region, ...sumOf(own) }];
    }),
    byClause: clauses.map((clause) => ({ clause, ...sumOf(lines.filter((line) => line.clause === clause)) })),
  };
}

function standsIn({ place }: Finding, row: Row): boolean {
  return (
    place.kind === 'sheet' && place.sheet === row.sheet && /\d+$/.exec(place.cell ?? '')?.[0] === `${row.row}`
  );
}

function readLine(row: Row, enterprises: ReadonlyMap<string, Row>, now: number): LedgerLine | undefined {
  const year = yearNumberOf(row, 'year');
  const creditCode = textOf(row, 'creditCode');
  const clause = textOf(row, 'clause');
  const approvedWan = decimalOf(row, 'approvedWan');
  if (year === undefined || creditCode === undefined || clause === undefined || approvedWan === undefined) {
    return undefined;
  }
  const enterprise = enterprises.get(creditCode);
  const cityPaidWan = decimalOf(row, 'cityPaidWan');
  const districtPaidWan = decimalOf(row, 'districtPaidWan');
  const paidWan = add(cityPaidWan ?? '0', districtPaidWan ?? '0');
  const unpaidWan = subtract(approvedWan, paidWan);
  const empty = [
    ...(cityPaidWan === undefined ? ['市级已拨'] : []),
    ...(districtPaidWan === undefined ? ['区级已拨'] : []),
  ];
  return {
    year,
    age: ages[Math.min(Math.max(now - year, 0), ages.length - 1)] ?? '当年',
    creditCode,
    name: (enterprise && textOf(enterprise, 'name')) ?? '',
    region: (enterprise && textOf(enterprise, 'region')) ?? unknownRegion,
    clause,
    claim: textOf(row, 'claim') ?? '',
    approvedWan,
    ...withoutAbsent({ cityPaidWan, districtPaidWan }),
    paidWan,
    unpaidWan,
    source: placeOf(row, 'approvedWan'),
    note: empty.length > 0 && compare(unpaidWan, '0') > 0 ? `${empty.join('、')}没有填写，按未拨计` : '',
  };
}

function sumOf(lines: readonly LedgerLine[]): ArrearsSum {
  const sum = (amountOf: (line: LedgerLine) => DecimalText) => add(...lines.map(amountOf));
  const ofAge = (age: Age) => sum((line) => (line.age === age ? line.unpaidWan : '0'));
  return {
    lines: lines.length,
    approvedWan: sum(({ approvedWan }) => approvedWan),
    paidWan: sum(({ paidWan }) => paidWan),
    unpaidWan: sum(({ unpaidWan }) => unpaidWan),
    unpaidByAge: {
      当年: ofAge('当年'),
      '1年': ofAge('1年'),
      '2年': ofAge('2年'),
      '3年以上': ofAge('3年以上'),
    },
  };
}
