import { parseRange } from '../../core/sheet/address.js';
import type { SheetValidation } from '../../core/sheet/cell.js';
import type { Collector } from './collect-cells.js';

/**
 * Collects data validations, both of the sheet (ranges in an attribute) and of the 2010 extension (ranges
 * and formulas in elements, [MS-XLSX] 2.4.14). Whole columns stay one range.
 */
export function collectValidations(): Collector<SheetValidation[]> {
  const validations: SheetValidation[] = [];
  let type: string | undefined;
  let ranges = '';
  let formulas: { formula1?: string; formula2?: string } = {};
  let text = '';
  return {
    open(name, attributes) {
      if (name === 'dataValidation') {
        type = attributes['type'] ?? 'none';
        ranges = attributes['sqref'] ?? '';
        formulas = {};
      }
      text = '';
    },
    text(piece) {
      if (type !== undefined) text += piece;
    },
    close(name) {
      if (type === undefined) return;
      if (name === 'sqref') ranges = text;
      if ((name === 'formula1' || name === 'formula2') && text !== '') formulas[name] = text;
      if (name !== 'dataValidation') return;
      validations.push({
        ranges: ranges.split(/\s+/).flatMap((range) => parseRange(range) ?? []),
        type: type === 'none' ? 'any' : type,
        ...formulas,
      });
      type = undefined;
    },
    finish: () => validations,
  };
}
