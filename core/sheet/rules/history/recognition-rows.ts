import { type Row, textOf, yearNumberOf } from '../../read-table.js';

/** The 认定 of one enterprise by year, ascending; of several rows of a year the first. */
export function firstRowsByYear(rows: readonly Row[]): readonly (readonly [year: number, row: Row])[] {
  const firstRows = new Map<number, Row>();
  for (const row of rows.filter(isAccreditation)) {
    const year = yearNumberOf(row, 'recognitionYear');
    if (year !== undefined && !firstRows.has(year)) firstRows.set(year, row);
  }
  return [...firstRows].sort(([a], [b]) => a - b);
}

/** 认定, not 迁入: the certificate of one that moved in is older than its move. */
export function isAccreditation(row: Row): boolean {
  return textOf(row, 'manner') === '认定';
}
