import { lastColumn, lastRow, parseRange } from '../../core/sheet/address.js';
import type { CellRange, HiddenReason, SheetSnapshot } from '../../core/sheet/cell.js';
import { isOn } from '../package/parse-xml.js';
import type { Attributes } from '../package/xml-handlers.js';
import type { Collector } from './collect-cells.js';

type Layout = Pick<SheetSnapshot, 'merges' | 'hiddenRows' | 'hiddenReasons' | 'hiddenColumns' | 'autoFilter'>;

/**
 * Collects hidden rows and columns (by mark or by size 0), merged ranges and the sheet's own AutoFilter. A file does not
 * say why a row is hidden: one of a group is taken for folded, one in the range of a filter that filters for filtered.
 */
export function collectLayout(): Collector<Layout> {
  const merges: CellRange[] = [];
  const hiddenRows = new Set<number>();
  const grouped = new Set<number>();
  let isFiltering = false;
  const hiddenColumns: { from: number; to: number }[] = [];
  let autoFilter: CellRange | undefined;
  let row = 0;
  let depth = 0;
  const reasonOf = (hidden: number): HiddenReason => {
    if (grouped.has(hidden)) return 'group';
    const isInside = autoFilter !== undefined && autoFilter.top < hidden && hidden <= autoFilter.bottom;
    return isFiltering && isInside ? 'filter' : 'hand';
  };
  return {
    open(name, attributes) {
      depth += 1;
      if (name === 'row') {
        row = Number(attributes['r'] ?? row + 1);
        if (isHidden(attributes, 'ht') && row <= lastRow) {
          hiddenRows.add(row);
          if (Number(attributes['outlineLevel'] ?? 0) > 0) grouped.add(row);
        }
      } else if (name === 'col') {
        const from = Number(attributes['min']);
        const to = Math.min(Number(attributes['max']), lastColumn);
        if (isHidden(attributes, 'width') && from >= 1 && from <= to) hiddenColumns.push({ from, to });
      } else if (name === 'mergeCell') {
        const range = parseRange(attributes['ref'] ?? '');
        if (range !== undefined) merges.push(range);
      } else if (name === 'autoFilter' && depth === 2) {
        autoFilter = parseRange(attributes['ref'] ?? '');
      } else if (name === 'filterColumn' && depth === 3) {
        isFiltering = true;
      }
    },
    text() {},
    close() {
      depth -= 1;
    },
    finish: () => ({
      merges,
      hiddenRows: [...hiddenRows].sort((a, b) => a - b),
      ...(hiddenRows.size > 0 && {
        hiddenReasons: new Map([...hiddenRows].map((each) => [each, reasonOf(each)])),
      }),
      hiddenColumns: hiddenColumns.sort((a, b) => a.from - b.from),
      ...(autoFilter === undefined ? {} : { autoFilter }),
    }),
  };
}

function isHidden(attributes: Attributes, size: string): boolean {
  return isOn(attributes['hidden']) || Number(attributes[size] ?? 1) === 0;
}
