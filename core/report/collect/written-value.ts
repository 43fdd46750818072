import { cleanText } from '../../sheet/fold-text.js';
import type { CarriedCell } from '../../sheet/migrate/carry-tables.js';

/**
 * What a carried cell says, for comparing and for showing: as it was read, else as typed, cleaned; empty without one.
 */
export function writtenValue(cell: CarriedCell | undefined): string {
  if (cell === undefined) return '';
  const { value } = cell;
  if (typeof value === 'boolean') return value ? '是' : '否';
  return value ?? cleanText(cell.cell.text === '' ? `=${cell.cell.formula ?? ''}` : cell.cell.text);
}
