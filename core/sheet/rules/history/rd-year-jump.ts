import { compare, type DecimalText, multiply } from '../../../decimal.js';
import { fact } from '../../../messages/sentence.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { decimalOf, placeOf, type ReadTable, type Row, yearNumberOf } from '../../read-table.js';
import { rowsBy, type SheetRule } from '../rule.js';

/** More than this many times the year before, or less than that part of it, is asked about. */
const threshold = '3';
/** In 万元: a year below it says little of the next. */
const least = '100';

/** `rd-year-jump`: the R&D expenses of an enterprise against those of the year before, of one source. */
export const rdYearJump: SheetRule = {
  id: 'rd-year-jump',
  title: '研发费用比上年大起大落',
  severity: 'verify',
  fault:
    '同一企业、同一费用来源的研发费用，高于上一年的 3 倍，或不到上一年的三分之一；两年都不低于 100 万元。',
  noFault: '恰为 3 倍或三分之一；有一年不到 100 万元；隔了年；已问过是不是把元填成了万元的，先答那一问。',
  sentence: (finding) => ({
    fact: `${fact(finding, 'year')}年研发费用 ${fact(finding, 'rd')} 万元，${fact(finding, 'way') === 'up' ? '高于上年的3倍' : '不到上年的三分之一'}，上年为 ${fact(finding, 'before')} 万元（${fact(finding, 'at')}）`,
    fix: '核对两年的数和单位；属实的在「核实说明」写明',
  }),
  examples: {
    faults: [
      { rows: { rdExpenses: [{ rdYear: 2023, rdWan: 100 }, { rdWan: 300.01 }] } },
      { rows: { rdExpenses: [{ rdYear: 2023, rdWan: 300.01 }, { rdWan: 100 }] } },
    ],
    sound: [
      { rows: { rdExpenses: [{ rdYear: 2023, rdWan: 100 }, { rdWan: 300 }] } },
      { rows: { rdExpenses: [{ rdYear: 2023, rdWan: 300 }, { rdWan: 100 }] } },
      { rows: { rdExpenses: [{ rdYear: 2023, rdWan: 99.99 }, { rdWan: 400 }] } },
      { rows: { rdExpenses: [{ rdYear: 2023, rdWan: 400 }, { rdWan: 99.99 }] } },
      { rows: { rdExpenses: [{ rdYear: 2022, rdWan: 100 }, { rdWan: 400 }] } },
      { rows: { rdExpenses: [{ rdYear: 2023, rdWan: 100, basis: '统计' }, { rdWan: 400 }] } },
    ],
  },
  check: ({ tables, isDoubtful }) => {
    const table = tables.get('rdExpenses');
    if (table === undefined) return [];
    return [...rowsBy(table, 'creditCode').values()].flatMap((rows) => {
      const years = firstRows(rows);
      return [...years.values()].flatMap((row) => {
        const year = yearNumberOf(row, 'rdYear');
        const before = year === undefined ? undefined : years.get(yearKey(year - 1, row));
        if (before === undefined || isDoubtful(row, 'rdWan') || isDoubtful(before, 'rdWan')) return [];
        return jump(table, row, before);
      });
    });
  },
};

/** The first row of each year and source: a second one is another question. */
function firstRows(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const year = yearNumberOf(row, 'rdYear');
    if (year === undefined) continue;
    const key = yearKey(year, row);
    if (!first.has(key)) first.set(key, row);
  }
  return first;
}

function yearKey(year: number, row: Row): string {
  return `${year} ${row.cells.get('basis')?.value ?? ''}`;
}

function jump(table: ReadTable, row: Row, last: Row) {
  const rd = decimalOf(row, 'rdWan');
  const before = decimalOf(last, 'rdWan');
  if (rd === undefined || before === undefined) return [];
  if (compare(rd, least) < 0 || compare(before, least) < 0) return [];
  const isUp = isFarAbove(rd, before);
  if (!isUp && !isFarAbove(before, rd)) return [];
  const year = String(yearNumberOf(row, 'rdYear'));
  const facts = { rd, before, year, way: isUp ? 'up' : 'down', at: placeOf(last, 'rdWan') };
  return [cellFinding(table, row, ['rdWan'], problemOf(rdYearJump, facts))];
}

function isFarAbove(a: DecimalText, b: DecimalText): boolean {
  return compare(a, multiply(b, threshold)) > 0;
}
