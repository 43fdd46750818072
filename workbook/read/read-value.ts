import { isIsoDate } from '../../core/calendar.js';
import type { Finding, SheetPlace } from '../../core/finding.js';
import { findingOf } from '../../core/rules/problem.js';
import { formatAddress } from '../../core/sheet/address.js';
import type { CellAddress, CellValue } from '../../core/sheet/cell.js';
import { cellTextTooLong } from '../../core/sheet/rules/reading/cell-text-too-long.js';
import { characterRemoved } from '../../core/sheet/rules/reading/character-removed.js';
import { sharedStringMissing } from '../../core/sheet/rules/reading/shared-string-missing.js';
import { isoDateToSerial } from '../../core/sheet/serial-date.js';
import { type DecodedText, decodeText } from './decode-text.js';
import type { CellFormat } from './read-styles.js';
import type { TextPool } from './text-pool.js';

/** What cells need from the rest of the book. */
export interface CellContext {
  readonly sheet: string;
  readonly strings: readonly DecodedText[];
  /** Where the texts go that stand in the cells themselves. */
  readonly texts: TextPool;
  readonly styles: readonly CellFormat[];
  readonly date1904: boolean;
  readonly cellCharacters: number;
}

/**
 * The value of a cell as its XML says it (ECMA-376 Part 1, 18.3.1.4); absent when there is none. Texts lost, cut
 * or cleaned are told to `notice`.
 *
 * @param type `n` number, `s` shared string, `str` text of a formula, `inlineStr`, `b`, `e` error, `d` ISO date
 * @param raw the text of `v`, or of `is` for an inline string; absent when the element is
 */
export function readValue(
  type: string,
  raw: string | undefined,
  at: CellAddress,
  context: CellContext,
  notice: (finding: Finding) => void,
): CellValue | undefined {
  if (raw === undefined) return undefined;
  if (type === 'str' || type === 'inlineStr') {
    return context.texts.keep(readText(decodeText(raw), at, context, notice));
  }
  if (raw === '') return undefined;
  if (type === 's') {
    const shared = context.strings[Number(raw)];
    if (shared !== undefined) return readText(shared, at, context, notice);
    notice(findingOf(sharedStringMissing, placeOf(at, context), { facts: { index: raw } }));
    return undefined;
  }
  if (type === 'b') return raw === '1' || raw === 'true';
  if (type === 'e') return { error: raw };
  if (type === 'd') return readIsoDate(raw, context.date1904) ?? raw;
  const number = Number(raw);
  return Number.isFinite(number) ? number : raw;
}

function readText(
  { text, removed }: DecodedText,
  at: CellAddress,
  context: CellContext,
  notice: (finding: Finding) => void,
): string {
  if (removed !== undefined) {
    notice(findingOf(characterRemoved, placeOf(at, context), { facts: { characters: removed.join('、') } }));
  }
  const limit = context.cellCharacters;
  if (text.length <= limit) return text;
  const facts = { length: String(text.length), limit: String(limit) };
  notice(findingOf(cellTextTooLong, placeOf(at, context), { facts }));
  return text.slice(0, limit);
}

function placeOf(at: CellAddress, { sheet }: CellContext): SheetPlace {
  return { kind: 'sheet', sheet, cell: formatAddress(at) };
}

/** `2025-08-19T12:00:00` as a serial number; absent when it is no date. */
function readIsoDate(text: string, date1904: boolean): number | undefined {
  const [, day = '', hours = '0', minutes = '0', seconds = '0'] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text) ?? [];
  if (!isIsoDate(day)) return undefined;
  const serial = isoDateToSerial(day, date1904);
  if (serial === undefined) return undefined;
  return serial + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
