import type { EnteredRow, EnteredText, Entries, Entry } from '../../../../generator/fields/entry.js';
import { settingEntry, sourcedText } from '../../../../generator/fields/read-entries.js';

/** What an input shows of a field: its text, names one below another; empty when nothing is entered. */
export function shownText(entry: Entry | undefined): string {
  if (entry?.kind === 'text') return entry.text.value;
  return entry?.kind === 'texts' ? entry.texts.map(({ value }) => value).join('\n') : '';
}

/** The rows of a list; none when nothing is entered. */
export function rowsOf(entries: Entries, list: string): readonly EnteredRow[] {
  const entry = entries.get(list);
  return entry?.kind === 'rows' ? entry.rows : [];
}

/**
 * The entries with another text for a simple field, as if it had been said with `--set`: then document, record and
 * review copy are those of the command line. An empty text takes the entry away.
 */
export function setText(entries: Entries, field: string, value: string): Entries {
  const text = value.trim();
  const next = new Map(entries);
  if (text === '') next.delete(field);
  else next.set(field, settingEntry(text, `--set ${field}`));
  return next;
}

/** The entries with another text in a cell of a list's row, counted from 0; an empty one leaves the cell empty. */
export function setCell(
  entries: Entries,
  list: string,
  index: number,
  column: string,
  value: string,
): Entries {
  const rows = rowsOf(entries, list).map((row, at) => {
    if (at !== index) return row;
    const next = new Map(row);
    const text = value.trim();
    if (text === '') next.delete(column);
    else next.set(column, typed(text, list, index, column));
    return next;
  });
  return withRows(entries, list, rows);
}

/** The entries with an empty row more at the end of a list. */
export function addRow(entries: Entries, list: string): Entries {
  return withRows(entries, list, [...rowsOf(entries, list), new Map()]);
}

/** The entries without a row of a list, counted from 0. */
export function removeRow(entries: Entries, list: string, index: number): Entries {
  return withRows(
    entries,
    list,
    rowsOf(entries, list).filter((_, at) => at !== index),
  );
}

/** How findings call a cell of a list's row, counted from 0: 「名单第2行的金额」. */
export function cellKey(list: string, index: number, column: string): string {
  return `${list}第${index + 1}行的${column}`;
}

function withRows(entries: Entries, list: string, rows: readonly EnteredRow[]): Entries {
  const next = new Map(entries);
  if (rows.length === 0) next.delete(list);
  else next.set(list, { kind: 'rows', rows });
  return next;
}

function typed(text: string, list: string, index: number, column: string): EnteredText {
  return sourcedText(text, { kind: 'setting', place: `填写 ${cellKey(list, index, column)}`, shown: text });
}
