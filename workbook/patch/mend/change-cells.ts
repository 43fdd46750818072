import type { CellAddress } from '../../../core/sheet/cell.js';
import {
  applyEdits,
  type Edit,
  escapeCellText,
  readAttribute,
  removeAttribute,
  setAttribute,
} from '../../../core/xml/xml-text.js';
import { scanCells } from '../scan-cells.js';
import type { CellContent } from './cell-change.js';

/**
 * The worksheet with other contents in cells that are there; everything else stays as it is written. Texts stand
 * in the cell itself, so that the shared strings keep their bytes.
 *
 * @param changeOf what to put into a cell and its new style number; absent for a cell that stays
 * @returns the worksheet and how many cells were changed
 */
export function changeCells(
  xml: string,
  changeOf: (cell: CellAddress, style: number) => { content: CellContent; style: number } | undefined,
): { readonly xml: string; readonly count: number } {
  const edits: Edit[] = [];
  for (const { row, column, tag, end } of scanCells(xml)) {
    const style = Number(readAttribute(xml, tag, 's') ?? 0);
    const change = changeOf({ row, column }, style);
    if (change === undefined) continue;
    const { content } = change;
    let opened = removeAttribute(xml.slice(tag.start, tag.end), 't');
    if (change.style !== style) opened = setAttribute(opened, 's', String(change.style));
    if (content.kind === 'text') opened = setAttribute(opened, 't', 'inlineStr');
    const start = opened.replace(/\s*\/?>$/, '>');
    const text = `${start}${contentXml(content, tag.prefix)}</${tag.prefix}c>`;
    edits.push({ start: tag.start, end, text });
  }
  return { xml: applyEdits(xml, edits), count: edits.length };
}

function contentXml(content: CellContent, p: string): string {
  if (content.kind === 'number') return `<${p}v>${content.number}</${p}v>`;
  return `<${p}is><${p}t xml:space="preserve">${escapeCellText(content.text)}</${p}t></${p}is>`;
}
