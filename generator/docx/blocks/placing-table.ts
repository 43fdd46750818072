import { BorderStyle, TableLayoutType, WidthType } from 'docx';
import type { Twip } from '../../layout/length.js';
import type { TableLook } from '../table-rows.js';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** The settings of a table that only puts things in their places: columns of fixed width, no lines, no margins. */
export function placingTable(widths: readonly Twip[]): TableLook {
  return {
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    // Said in the table itself: LibreOffice puts 1.9 mm left and right of a cell's text otherwise.
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
  };
}
