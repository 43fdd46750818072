import { compareSeverity, type Finding, type Severity } from '../../../../core/finding.js';
import { firstCell } from '../findings/first-cell.js';

/** What is found in one cell. */
export interface CellMarks {
  /** The gravest. */
  readonly severity: Severity;
  readonly count: number;
}

/** The cells with findings: sheet → `row column` → what is found there. Of a range the first cell has the mark. */
export type MarkedCells = ReadonlyMap<string, ReadonlyMap<string, CellMarks>>;

/** Where the findings of a check stand. One that is about a whole sheet or book marks no cell. */
export function markCells(findings: readonly Finding[]): MarkedCells {
  const sheets = new Map<string, Map<string, CellMarks>>();
  for (const { place, severity } of findings) {
    if (place.kind !== 'sheet' || place.sheet === undefined || place.cell === undefined) continue;
    const first = firstCell(place.cell);
    if (first === undefined) continue;
    const key = cellKey(first.row, first.column);
    const cells = sheets.get(place.sheet) ?? new Map<string, CellMarks>();
    const before = cells.get(key);
    const isGraver = before === undefined || compareSeverity(severity, before.severity) < 0;
    cells.set(key, {
      severity: isGraver ? severity : before.severity,
      count: (before?.count ?? 0) + 1,
    });
    sheets.set(place.sheet, cells);
  }
  return sheets;
}

/** The key of a cell in a sheet's map. */
export function cellKey(row: number, column: number): string {
  return `${row} ${column}`;
}
