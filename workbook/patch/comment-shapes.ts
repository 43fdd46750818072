import { lastColumn, lastRow } from '../../core/sheet/address.js';
import type { CellAddress } from '../../core/sheet/cell.js';

/** A comment box is three columns wide; with Excel's default width that is about sixteen Chinese characters. */
const boxColumns = 3;
const charactersPerLine = 16;
const mostLines = 24;

const namespaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const shapeType = `<v:shapetype ${namespaces} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

/** A drawing part without shapes. */
export const emptyDrawing = `<xml ${namespaces}></xml>`;

/** A cell's comment with the text that its box must hold. */
export interface CommentBox extends CellAddress {
  readonly text: string;
}

/**
 * The VML drawing with boxes for new comments at its end; every other byte stays (VML is often no
 * well-formed XML, so only its closing tag is looked for). Absent when the part has no closing tag.
 */
export function addCommentShapes(drawing: Uint8Array, boxes: readonly CommentBox[]): Uint8Array | undefined {
  const text = new TextDecoder('latin1').decode(drawing);
  const end = text.lastIndexOf('</xml>');
  if (end < 0) return undefined;
  const numbers = [...text.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const first = numbers.reduce((most, number) => Math.max(most, number), 1024) + 1;
  const type = text.includes('id="_x0000_t202"') ? '' : shapeType;
  const shapes = boxes.map((box, index) => commentShape(box, first + index)).join('');
  const added = new TextEncoder().encode(type + shapes);
  const result = new Uint8Array(drawing.length + added.length);
  result.set(drawing.subarray(0, end));
  result.set(added, end);
  result.set(drawing.subarray(end), end + added.length);
  return result;
}

function commentShape({ row, column, text }: CommentBox, number: number): string {
  const left = Math.min(column, lastColumn - 1 - boxColumns);
  const lines = Math.min(countLines(text), mostLines) + 1;
  const top = Math.min(Math.max(row - 2, 0), lastRow - 1 - lines);
  const anchor = [left, 15, top, 4, left + boxColumns, 15, top + lines, 4].join(', ');
  return (
    `<v:shape ${namespaces} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}

/** Lines of the box: a Chinese character is as wide as two Latin ones. */
function countLines(text: string): number {
  return text.split('\n').reduce((sum, line) => {
    const width = [...line].reduce((total, character) => total + (character > '\u00ff' ? 1 : 0.5), 0);
    return sum + Math.max(1, Math.ceil(width / charactersPerLine));
  }, 0);
}
