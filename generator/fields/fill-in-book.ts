import type { Finding } from '../../core/finding.js';
import type { RegionList } from '../../core/region.js';
import { checkInput, type InputBook } from '../../core/report/input-book.js';
import { formatAddress } from '../../core/sheet/address.js';
import { isBlankCell } from '../../core/sheet/blank-cell.js';
import type { Cell, SheetSnapshot } from '../../core/sheet/cell.js';
import { findingAt } from '../../core/sheet/cell-finding.js';
import { rowsAfter } from '../../core/sheet/cell-rows.js';
import { fillIn } from '../../core/sheet/fill-in-sheet.js';
import { cleanText } from '../../core/sheet/fold-text.js';
import { parseCell } from '../../core/sheet/parse/parse-cell.js';
import type { ReadCell, Row } from '../../core/sheet/read-table.js';
import type { Origin } from '../trace/origin.js';
import type { EnteredRow, EnteredText, Entries, Entry } from './entry.js';
import { columnOf, tableOf } from './field-table.js';
import { sourcedText } from './read-entries.js';
import { enteredFields, type TemplateFields } from './template-fields.js';

/**
 * What was entered in the fill-in sheets of a book, by field: sheet 填报 and a sheet for each 列表. A book
 * without them gives nothing. A cell that cannot be read by its field's type is a finding.
 */
export function readFillIn(
  input: InputBook,
  template: TemplateFields,
  regions: RegionList,
): { readonly entries: Entries; readonly findings: readonly Finding[] } {
  const fields = enteredFields(template);
  const lists = fields.filter(({ type }) => type === '列表');
  const sheets = new Set(input.snapshot.sheets.map(({ name }) => name));
  const tables = lists.map(tableOf).filter(({ sheet }) => sheets.has(sheet));
  const checked = checkInput({ ...input, findings: [] }, tables, regions);
  const findings = tables.length === 0 ? [] : [...checked.findings];
  const entries = new Map<string, Entry>();
  for (const { id } of tables) {
    const rows = checked.tables.get(id)?.rows ?? [];
    if (rows.length > 0) entries.set(id, { kind: 'rows', rows: rows.map((row) => rowEntry(input, row)) });
  }
  const sheet = input.snapshot.sheets.find(({ name }) => name === fillIn.sheet);
  if (sheet === undefined) return { entries, findings };
  const context = { date1904: input.snapshot.date1904, regions };
  for (const { name, cell } of contentCells(sheet)) {
    const field = fields.find((each) => each.name === name);
    if (field === undefined) {
      const place = { sheet: sheet.name, cell: formatAddress({ row: cell.row, column: cell.column }) };
      entries.set(name, { kind: 'text', text: cellText(input, place, cell.text, cell.text) });
      continue;
    }
    const place = { sheet: sheet.name, cell: formatAddress(cell), column: field.name };
    const { value, problems } = parseCell(cell, columnOf(field), '1', context);
    findings.push(...problems.map((problem) => findingAt(place, cell.text, problem)));
    // The line breaks of a list of names part them.
    const text = field.type === '名单' ? cell.text : textOf(value);
    if (text !== undefined)
      entries.set(name, { kind: 'text', text: cellText(input, place, text, cell.text) });
  }
  return { entries, findings };
}

/** The cells beside the fields' names, blank ones left out. */
function contentCells({ cells }: SheetSnapshot): { readonly name: string; readonly cell: Cell }[] {
  const found: { readonly name: string; readonly cell: Cell }[] = [];
  let places: { readonly field: number; readonly content: number } | undefined;
  for (const row of rowsAfter(0, cells)) {
    const columnWith = (title: string) => row.find(({ text }) => cleanText(text) === title)?.column;
    const [field, content] = [columnWith(fillIn.field), columnWith(fillIn.content)];
    if (places === undefined) {
      if (field !== undefined && content !== undefined) places = { field, content };
      continue;
    }
    const { field: nameColumn, content: contentColumn } = places;
    const name = cleanText(row.find(({ column }) => column === nameColumn)?.text ?? '').replace(/\*$/, '');
    const cell = row.find(({ column }) => column === contentColumn);
    if (name !== '' && cell !== undefined && !isBlankCell(cell)) found.push({ name, cell });
  }
  return found;
}

function rowEntry(input: InputBook, { sheet, cells }: Row): EnteredRow {
  return new Map(
    [...cells].flatMap(([column, { address, raw, value }]): [string, EnteredText][] => {
      const text = textOf(value);
      return text === undefined ? [] : [[column, cellText(input, { sheet, cell: address }, text, raw)]];
    }),
  );
}

function textOf(value: ReadCell['value']): string | undefined {
  if (typeof value === 'boolean') return value ? '是' : '否';
  return value === '' ? undefined : value;
}

function cellText(
  { name }: InputBook,
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
  text: string,
  shown: string,
): EnteredText {
  const origin: Origin = { kind: 'cell', place: `${name} ${sheet}!${cell}`, shown };
  return sourcedText(text, origin);
}
