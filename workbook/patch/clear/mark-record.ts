import { formatAddress } from '../../../core/sheet/address.js';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/sheet/cell.js';
import { markRecordSheet } from '../../../core/sheet/own-sheets.js';
import { escapeCellText } from '../../../core/xml/xml-text.js';
import { crc32 } from '../../package/crc32.js';
import type { PartEditor } from '../part-editor.js';
import { addSheet } from '../result-sheet.js';
import { applyBytePatch, type BytePatch, bytePatch } from './byte-patch.js';
import { copyMarks } from './record-format.js';

const recordNote = '清除标注时据本表恢复原样；随标注一起删去';

/** Fewer characters than Excel allows in a cell (32,767). */
const chunkCharacters = 30_000;

/** A mark as it was put on a cell. */
export interface PutMark {
  readonly sheet: string;
  /** `D17`. */
  readonly cell: string;
  /** The whole text that was put into its comment. */
  readonly comment: string;
  /** The fill that the cell had, as its element without prefixes. */
  readonly formerFill: string;
}

/** What a marked copy says of its marks. */
export interface MarkRecord {
  /** The hidden sheet that says it. */
  readonly sheet: string;
  /** The sheet that lists the findings. */
  readonly resultSheet: string;
  readonly marks: readonly PutMark[];
  /** How to take every part back to its bytes; absent where that cannot be read. */
  readonly bytes?: PartsBefore;
}

/** The parts that annotating added or changed: the checksum of what it wrote, and the way back. */
interface PartsBefore {
  /** Name and checksum of parts that were not there. */
  readonly added: Readonly<Record<string, number>>;
  readonly changed: Readonly<Record<string, { readonly crc: number; readonly back: BytePatch }>>;
}

/** All parts with their bytes. */
export function partsOf(editor: PartEditor): ReadonlyMap<string, Uint8Array> {
  return new Map(editor.names().map((name) => [name, editor.bytes(name)]));
}

/**
 * Adds the record as a hidden sheet, which office programs keep when they save the copy.
 *
 * @param before the parts as they were without marks
 */
export function addMarkRecord(
  editor: PartEditor,
  workbookPart: string,
  record: Pick<MarkRecord, 'resultSheet' | 'marks'>,
  before: ReadonlyMap<string, Uint8Array>,
  taken: readonly string[],
): void {
  const { part } = addSheet(editor, workbookPart, { name: markRecordSheet, state: 'veryHidden' }, taken);
  const changed = [...partsOf(editor)].filter(([name, bytes]) => name !== part && bytes !== before.get(name));
  const parts: PartsBefore = {
    added: Object.fromEntries(
      changed.filter(([name]) => !before.has(name)).map(([name, bytes]) => [name, crc32(bytes)]),
    ),
    changed: Object.fromEntries(
      changed.flatMap(([name, bytes]) => {
        const old = before.get(name);
        return old === undefined ? [] : [[name, { crc: crc32(bytes), back: bytePatch(bytes, old) }]];
      }),
    ),
  };
  const rows = [
    [copyMarks, record.resultSheet, recordNote],
    ...record.marks.map(({ sheet, cell, comment, formerFill }) => ['mark', sheet, cell, comment, formerFill]),
    ...chunksOf(asciiJson(parts)).map((chunk) => ['bytes', chunk]),
  ];
  editor.write(part, sheetOf(rows, editor.namespaces.main));
}

function sheetOf(rows: readonly (readonly string[])[], namespace: string): string {
  const data = rows.map((cells, index) => {
    const row = index + 1;
    const made = cells.map((text, place) => {
      const address = formatAddress({ row, column: place + 1 });
      return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(text)}</t></is></c>`;
    });
    return `<row r="${row}">${made.join('')}</row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><sheetData>${data.join('')}</sheetData></worksheet>`;
}

/** The record of a marked copy; absent in a book without marks of ours. */
export function readMarkRecord({ sheets }: WorkbookSnapshot): MarkRecord | undefined {
  for (const sheet of sheets) {
    if (!sheet.name.startsWith(markRecordSheet)) continue;
    const rows = textRows(sheet);
    const [[format, resultSheet = ''] = [], ...others] = rows;
    if (format !== copyMarks) continue;
    const marks = others.flatMap(([kind, ofSheet = '', cell = '', comment = '', formerFill = '']) =>
      kind === 'mark' ? [{ sheet: ofSheet, cell, comment, formerFill }] : [],
    );
    const json = others.flatMap(([kind, chunk = '']) => (kind === 'bytes' ? [chunk] : [])).join('');
    const bytes = readParts(json);
    return { sheet: sheet.name, resultSheet, marks, ...(bytes === undefined ? {} : { bytes }) };
  }
  return undefined;
}

function textRows({ cells }: SheetSnapshot): readonly (readonly string[])[] {
  const rows = new Map<number, string[]>();
  for (const { row, column, value } of cells) {
    const texts = rows.get(row) ?? [];
    rows.set(row, texts);
    texts[column - 1] = typeof value === 'string' ? value : '';
  }
  return [...rows.values()];
}

function readParts(json: string): PartsBefore | undefined {
  try {
    const parts: unknown = JSON.parse(json);
    return isPartsBefore(parts) ? parts : undefined;
  } catch {
    return undefined;
  }
}

function isPartsBefore(value: unknown): value is PartsBefore {
  return (
    isRecord(value) &&
    isRecord(value['added']) &&
    isRecord(value['changed']) &&
    Object.values(value['changed']).every((part) => isRecord(part) && isBytePatch(part['back']))
  );
}

function isBytePatch(value: unknown): boolean {
  const isStep = (step: unknown) =>
    Array.isArray(step) &&
    typeof step[0] === 'number' &&
    typeof step[1] === 'number' &&
    typeof step[2] === 'string';
  return Array.isArray(value) && value.every(isStep);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/**
 * Takes every part back to its bytes, when all that annotating wrote still stands as it was written. Otherwise
 * nothing is done: someone has changed the copy since.
 *
 * @param recordPart the part of the record itself
 * @returns whether it was done
 */
export function restoreParts(
  editor: PartEditor,
  { added, changed }: PartsBefore,
  recordPart: string,
): boolean {
  const isAsWritten = (name: string, crc: number) =>
    editor.find(name) === name && crc32(editor.bytes(name)) === crc;
  const asWritten =
    Object.entries(added).every(([name, crc]) => isAsWritten(name, crc)) &&
    Object.entries(changed).every(([name, { crc }]) => isAsWritten(name, crc));
  if (!asWritten) return false;
  for (const [name, { back }] of Object.entries(changed)) {
    editor.write(name, applyBytePatch(editor.bytes(name), back));
  }
  for (const name of [...Object.keys(added), recordPart]) editor.remove(name);
  return true;
}

function chunksOf(text: string): readonly string[] {
  return text.match(new RegExp(`.{1,${chunkCharacters}}`, 'g')) ?? [];
}

/** JSON in which every character of a byte above 0x7E is escaped, so that no program changes it. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u00ff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
