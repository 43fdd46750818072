import type { Citation } from '../../citation.js';
import { cellFinding } from '../cell-finding.js';
import type { Problem } from '../parse/reading.js';
import { dateOf, placeOf, type Row, textOf, yearNumberOf } from '../read-table.js';
import { type Rule, rowsBy } from './rule.js';

/** A certificate lasts three years from its issue; to last longer it takes another 认定. */
const validity: Citation = {
  document: '《高新技术企业认定管理办法》（国科发火〔2016〕32号）',
  clause: '第九条',
};
const validityYears = 3;

/**
 * `recognition-interval`: a 认定 less than three years after the one before it, which is named. Two rows of one
 * year are `duplicate-row`.
 */
export const checkRecognitionInterval: Rule = ({ tables }) => {
  const table = tables.get('recognitions');
  if (table === undefined) return [];
  return [...rowsBy(table, 'creditCode').values()].flatMap((rows) => {
    const years = firstRowsByYear(rows);
    return years.flatMap(([year, row], index) => {
      const [earlierYear, earlier] = years[index - 1] ?? [];
      if (earlierYear === undefined || earlier === undefined) return [];
      if (year - earlierYear >= validityYears) return [];
      const facts = { year: String(earlierYear), at: placeOf(earlier, 'recognitionYear') };
      const problem: Problem = {
        rule: 'recognition-interval',
        severity: 'verify',
        facts,
        citation: validity,
      };
      return [cellFinding(table, row, ['recognitionYear'], problem)];
    });
  });
};

/** `recognition-year`: the 认定年度 of a 认定 is not the year of its 发证日期. */
export const checkRecognitionYear: Rule = ({ tables }) => {
  const table = tables.get('recognitions');
  return (table?.rows ?? []).flatMap((row) => {
    const year = textOf(row, 'recognitionYear');
    const date = dateOf(row, 'issuedOn');
    if (table === undefined || !isAccreditation(row) || year === undefined || date === undefined) return [];
    if (date.startsWith(year)) return [];
    const facts = { date, at: placeOf(row, 'issuedOn') };
    return [
      cellFinding(table, row, ['recognitionYear'], { rule: 'recognition-year', severity: 'verify', facts }),
    ];
  });
};

/** The 认定 of one enterprise by year, ascending; of several rows of a year the first. */
function firstRowsByYear(rows: readonly Row[]): readonly (readonly [year: number, row: Row])[] {
  const firstRows = new Map<number, Row>();
  for (const row of rows.filter(isAccreditation)) {
    const year = yearNumberOf(row, 'recognitionYear');
    if (year !== undefined && !firstRows.has(year)) firstRows.set(year, row);
  }
  return [...firstRows].sort(([a], [b]) => a - b);
}

/** 认定, not 迁入: the certificate of one that moved in is older than its move. */
function isAccreditation(row: Row): boolean {
  return textOf(row, 'manner') === '认定';
}
