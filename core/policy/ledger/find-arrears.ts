import { add, type DecimalText } from '../../decimal.js';
import { type Finding, mustBeMended } from '../../finding.js';
import { orderRegions, type RegionList } from '../../region.js';
import { type Row, textOf } from '../../sheet/read-table.js';
import { rowsOf, type Tables } from '../book/tables.js';
import { compareClauses } from './compare-clauses.js';
import { type Age, type LedgerLine, readLedgerLine, unknownRegion } from './ledger-line.js';

/** Sums over ledger lines, 万元. */
export interface ArrearsSum {
  /** How many lines are summed. */
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
    const line = own.length > 0 ? undefined : readLedgerLine(row, enterprises, year);
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
