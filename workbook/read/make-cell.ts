import { isIsoDate } from '../../core/calendar.js';
import type { Finding } from '../../core/finding.js';
import { formatAddress } from '../../core/sheet/address.js';
import type { Cell, CellAddress, CellValue } from '../../core/sheet/cell.js';
import { isoDateToSerial } from '../../core/sheet/serial-date.js';
import { type DecodedText, decodeText } from './decode-text.js';
import { dateFormatter } from './number-format/date-formatter.js';
import { type CellFormat, generalFormat } from './read-styles.js';

/** A cell as its XML says it, nothing interpreted (ECMA-376 Part 1, 18.3.1.4). */
interface RawCell extends CellAddress {
  /** `n` number, `s` shared string, `str` text of a formula, `inlineStr`, `b`, `e` error, `d` ISO date. */
  readonly type: string;
  readonly style: number;
  /** The text of `v`, or of `is` for an inline string; absent when the element is. */
  readonly value: string | undefined;
  readonly formula: string | undefined;
}

/** What cells need from the rest of the book. */
export interface CellContext {
  readonly sheet: string;
  readonly strings: readonly DecodedText[];
  readonly styles: readonly CellFormat[];
  readonly date1904: boolean;
  readonly cellCharacters: number;
}

/**
 * The cell with its value and its text as Excel shows it; absent when it has no formula and no value or
 * an empty text.
 * Texts lost, cut or cleaned are told to `notice`.
 */
export function makeCell(
  raw: RawCell,
  context: CellContext,
  notice: (finding: Finding) => void,
): Cell | undefined {
  const format = context.styles[raw.style] ?? generalFormat;
  const { formula } = raw;
  const value = readValue(raw, context, notice);
  if ((value === undefined || value === '') && formula === undefined) return undefined;
  const cell: { -readonly [Key in keyof Cell]: Cell[Key] } = {
    row: raw.row,
    column: raw.column,
    text: showValue(value, raw.type, format, context.date1904),
  };
  if (value !== undefined) cell.value = value;
  if (formula !== undefined) cell.formula = formula;
  if (format.numberFormat !== undefined) cell.numberFormat = format.numberFormat;
  if (format.isDate || raw.type === 'd') cell.isDate = true;
  return cell;
}

function readValue(
  { type, value, row, column }: RawCell,
  context: CellContext,
  notice: (finding: Finding) => void,
): CellValue | undefined {
  if (value === undefined) return undefined;
  const report = (rule: string, severity: Finding['severity'], facts: Finding['facts'] = {}): void =>
    notice({
      rule,
      severity,
      place: { kind: 'sheet', sheet: context.sheet, cell: formatAddress({ row, column }) },
      facts,
    });
  const readText = ({ text, removed }: DecodedText): string => {
    if (removed !== undefined) report('character-removed', 'hint', { characters: removed.join('、') });
    const limit = context.cellCharacters;
    if (text.length <= limit) return text;
    report('cell-text-too-long', 'mandatory', { length: String(text.length), limit: String(limit) });
    return text.slice(0, limit);
  };

  if (type === 'str' || type === 'inlineStr') return readText(decodeText(value));
  if (value === '') return undefined;
  if (type === 's') {
    const shared = context.strings[Number(value)];
    if (shared === undefined) {
      report('shared-string-missing', 'mandatory', { index: value });
      return undefined;
    }
    return readText(shared);
  }
  if (type === 'b') return value === '1' || value === 'true';
  if (type === 'e') return { error: value };
  if (type === 'd') return readIsoDate(value, context.date1904) ?? value;
  const number = Number(value);
  return Number.isFinite(number) ? number : value;
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

function showValue(
  value: CellValue | undefined,
  type: string,
  format: CellFormat,
  date1904: boolean,
): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') {
    const isPlainDate = type === 'd' && format.numberFormat === undefined;
    return (isPlainDate ? dateFormatter('yyyy/m/d', date1904)(value) : undefined) ?? format.show(value);
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === undefined ? '' : value.error;
}
