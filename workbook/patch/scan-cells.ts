import { parseAddress } from '../../core/sheet/address.js';
import type { CellAddress } from '../../core/sheet/cell.js';
import { readAttribute, scanTags, type Tag } from '../../core/xml/xml-text.js';

/** A cell element of a worksheet, with its place in the text. */
export interface CellElement extends CellAddress {
  readonly tag: Tag;
  /** Where the whole element ends. */
  readonly end: number;
}

/** The cells of `sheetData` in order; a row or cell without address follows the one before it. */
export function* scanCells(xml: string): Generator<CellElement> {
  let inData = false;
  let row = 0;
  let column = 0;
  let opened: Tag | undefined;
  for (const tag of scanTags(xml)) {
    if (tag.name === 'sheetData') {
      if (tag.isClose || tag.isEmpty) return;
      inData = true;
    } else if (inData && tag.name === 'row' && !tag.isClose) {
      row = Number(readAttribute(xml, tag, 'r') ?? row + 1);
      column = 0;
    } else if (inData && tag.name === 'c') {
      if (!tag.isClose) {
        column = parseAddress(readAttribute(xml, tag, 'r') ?? '')?.column ?? column + 1;
        opened = tag;
      }
      if (opened !== undefined && (tag.isClose || tag.isEmpty)) {
        yield { row, column, tag: opened, end: tag.end };
        opened = undefined;
      }
    }
  }
}
