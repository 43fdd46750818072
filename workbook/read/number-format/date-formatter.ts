import type { IsoDate } from '../../../core/calendar.js';
import { serialToIsoDate } from '../../../core/sheet/serial-date.js';
import { splitFormat } from './format-tokens.js';

const dateSigns = /(y+|m+|d+|h+|s+)/i;
const secondsPerDay = 86_400;

/** What is printed: a part of date or time (`m` month, `n` minute) in some width, or text as it stands. */
interface DatePiece {
  readonly sign?: string;
  readonly text: string;
}

/**
 * What shows a serial date by a format: `yyyy/m/d`, `yyyy"年"m"月"d"日"`, `m/d`, `h:mm`. It gives nothing for a
 * serial that is no date, and for a format that asks for more than numbers of years, months, days, hours,
 * minutes and seconds.
 */
export function dateFormatter(code: string, date1904: boolean): (serial: number) => string | undefined {
  const pieces = readPieces(code);
  if (pieces === undefined) return () => undefined;
  const wholeDays = new Map<number, string>();
  return (serial) => {
    const known = wholeDays.get(serial);
    if (known !== undefined) return known;
    const date = serialToIsoDate(serial, date1904);
    if (date === undefined) return undefined;
    const shown = printPieces(pieces, date, serial);
    if (Number.isInteger(serial)) wholeDays.set(serial, shown);
    return shown;
  };
}

function printPieces(pieces: readonly DatePiece[], date: IsoDate, serial: number): string {
  const seconds = Math.round((serial - Math.floor(serial)) * secondsPerDay) % secondsPerDay;
  const [year = '', month = '', day = ''] = date.split('-');
  const values: Readonly<Record<string, string>> = {
    m: month,
    d: day,
    h: String(Math.floor(seconds / 3600)),
    n: String(Math.floor(seconds / 60) % 60),
    s: String(seconds % 60),
  };
  let shown = '';
  for (const { sign, text } of pieces) {
    if (sign === undefined) shown += text;
    else if (sign === 'y') shown += text.length > 2 ? year : year.slice(2);
    else {
      const value = String(Number(values[sign]));
      shown += text.length === 2 ? value.padStart(2, '0') : value;
    }
  }
  return shown;
}

/** The pieces of the format's first section; absent when one is not understood (names of months, 上午/下午, `[h]`). */
function readPieces(code: string): DatePiece[] | undefined {
  const pieces: DatePiece[] = [];
  for (const { literal, text } of splitFormat(code)[0] ?? []) {
    if (literal) pieces.push({ text });
    else {
      for (const part of text.split(dateSigns)) {
        const sign = dateSigns.test(part) ? part.charAt(0).toLowerCase() : undefined;
        if (sign === undefined ? /[A-Za-z[\]#0?@]|上午|下午/.test(part) : sign !== 'y' && part.length > 2)
          return undefined;
        pieces.push(sign === undefined ? { text: part } : { sign, text: part });
      }
    }
  }
  return nameMinutes(pieces);
}

/** `m` means minutes right after hours or right before seconds (ECMA-376 Part 1, 18.8.31). */
function nameMinutes(pieces: readonly DatePiece[]): DatePiece[] {
  const signs = pieces.filter(({ sign }) => sign !== undefined);
  return pieces.map((piece) => {
    const at = signs.indexOf(piece);
    const isMinute = piece.sign === 'm' && (signs[at - 1]?.sign === 'h' || signs[at + 1]?.sign === 's');
    return isMinute ? { ...piece, sign: 'n' } : piece;
  });
}
