import { columnLetters, formatAddress } from '../../core/sheet/address.js';
import { escapeCellText, escapeXml, findTag, readAttribute, scanTags } from '../../core/xml/xml-text.js';
import type { ResultCell, ResultSheetPlan } from './annotation.js';
import type { ResultStyles } from './edit-styles.js';
import type { PartEditor } from './part-editor.js';

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const lastNameCharacter = 31;

const forbiddenInName = /[[\]:*?/\\]/;

/**
 * Adds the planned sheet at the end of the book and returns its name. Throws `RangeError` for a name that no sheet
 * may have.
 *
 * @param taken the names of all sheets of the book
 */
export function addResultSheet(
  editor: PartEditor,
  workbookPart: string,
  plan: ResultSheetPlan,
  taken: readonly string[],
  styles: ResultStyles,
): string {
  const { part, name } = addSheet(editor, workbookPart, plan, taken);
  editor.write(part, sheetXml(plan, styles, editor.namespaces.main));
  return name;
}

/** Adds a sheet at the end of the book, its part still to be written, and returns its part and its name. */
export function addSheet(
  editor: PartEditor,
  workbookPart: string,
  { name: wanted, state }: { readonly name: string; readonly state?: 'veryHidden' },
  taken: readonly string[],
): { readonly part: string; readonly name: string } {
  const name = freeSheetName(wanted, taken);
  const part = editor.freeName('xl/worksheets/sheet{n}.xml');
  editor.write(part, '');
  editor.declareType(part, sheetType);
  const relationshipId = editor.relate(workbookPart, 'worksheet', part);

  const book = editor.text(workbookPart);
  const sheets = [...scanTags(book)].filter((tag) => tag.name === 'sheet' && !tag.isClose);
  const number =
    sheets.reduce((most, tag) => Math.max(most, Number(readAttribute(book, tag, 'sheetId') ?? 0)), 0) + 1;
  const end = findTag(book, (tag) => tag.name === 'sheets' && tag.isClose);
  if (end === undefined) throw new RangeError('Expected a workbook part with sheets');
  const visibility = state === undefined ? '' : ` state="${state}"`;
  const element = `<${end.prefix}sheet xmlns:r="${editor.namespaces.relationships}" name="${escapeXml(name)}" sheetId="${number}"${visibility} r:id="${relationshipId}"/>`;
  editor.write(workbookPart, book.slice(0, end.start) + element + book.slice(end.start));
  return { part, name };
}

/** The name, or the name with ` (2)`, ` (3)` … when a sheet has it (whatever its case). */
function freeSheetName(name: string, taken: readonly string[]): string {
  if (name === '' || name.length > lastNameCharacter || forbiddenInName.test(name)) {
    throw new RangeError(`Not a sheet name: \`${name}\``);
  }
  const used = new Set(taken.map((each) => each.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate = name.slice(0, lastNameCharacter - suffix.length) + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

function sheetXml({ columnWidths, rows }: ResultSheetPlan, styles: ResultStyles, namespace: string): string {
  const columns = columnWidths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const links: string[] = [];
  const data = rows.map((cells, rowIndex) => {
    const made = cells.map((cell, columnIndex) => {
      const address = formatAddress({ row: rowIndex + 1, column: columnIndex + 1 });
      if (cell.kind === 'link') links.push(linkXml(address, cell));
      const style = rowIndex === 0 ? styles.header : cell.kind === 'link' ? styles.link : styles.text;
      return cellXml(address, cell, style);
    });
    return `<row r="${rowIndex + 1}">${made.join('')}</row>`;
  });
  const hyperlinks = links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
  const lastColumnOfTable = Math.max(1, rows[0]?.length ?? 1);
  const filter =
    rows.length > 1 ? `<autoFilter ref="A1:${columnLetters(lastColumnOfTable)}${rows.length}"/>` : '';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>${data.join('')}</sheetData>${filter}${hyperlinks}` +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

function cellXml(address: string, cell: ResultCell, style: number): string {
  if (cell.kind === 'number') return `<c r="${address}" s="${style}"><v>${cell.value}</v></c>`;
  const text = escapeCellText(cell.text);
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function linkXml(address: string, link: ResultCell & { readonly kind: 'link' }): string {
  const location = escapeXml(`'${link.sheet.replaceAll("'", "''")}'!${link.cell}`);
  return `<hyperlink ref="${address}" location="${location}" display="${escapeXml(link.text)}"/>`;
}
