import { type DecimalText, decimalFromNumber, multiply } from '../../../decimal.js';
import { groupBy } from '../../../group-by.js';
import { formatAddress } from '../../../sheet/address.js';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../../sheet/cell.js';
import { foldName } from '../../../sheet/fold-text.js';
import { nameOfFigure, plainName } from './figure-name.js';

/** A number of a workbook by the words that stand beside and above it. */
export interface BookFigure {
  /** As `nameOfFigure` gives it: 「高新技术企业」, 「文峰区高新技术企业」. */
  readonly name: string;
  /** Four digits, where the row or the column names a year. */
  readonly year?: string;
  /** In the whole unit: 万元 as 元, a percentage as its hundredths. */
  readonly value: DecimalText;
  /** 「元」, 「%」, 「家」; empty where the book names none. */
  readonly unit: string;
  /** 「台账!D6」. */
  readonly cell: string;
  /** What its row is of, as `plainName` gives it: 「文峰区」. */
  readonly row: string;
  /** One for all numbers of a column under one head. */
  readonly column: string;
}

/** Every number of the book that has a name: any table, with its names at the left or on top. */
export function bookFigures({ sheets }: WorkbookSnapshot): BookFigure[] {
  return sheets.flatMap(figuresOf);
}

/** What is known of a column when a row is read: the words above, the nearest last. */
interface Head {
  readonly words: string;
  readonly year?: string;
}

function figuresOf(sheet: SheetSnapshot): BookFigure[] {
  const heads = new Map<number, Head>();
  const figures: BookFigure[] = [];
  for (const row of groupBy([...sheet.cells], (cell) => cell.row).values()) {
    const isHead = row.every((cell) => numberOf(cell) === undefined || yearOf(cell.text) !== undefined);
    if (isHead) {
      for (const cell of row) heads.set(cell.column, headOf(cell, heads.get(cell.column)));
      continue;
    }
    const labels = row.filter((cell) => numberOf(cell) === undefined && /\p{Script=Han}{2}/u.test(cell.text));
    const first =
      labels.find(({ text }) => !isUnit(text)) ?? row.find(({ text }) => yearOf(text) !== undefined);
    if (first === undefined) continue;
    const unitCell = row.find(({ text }) => isUnit(text));
    for (const cell of row) {
      const number = numberOf(cell);
      const head = heads.get(cell.column);
      if (number === undefined || cell === first || cell.column < first.column) continue;
      const year = head?.year ?? yearOf(first.text);
      const name = nameOfFigure(first.text, head?.words ?? '');
      if (name === '') continue;
      const unit = [unitCell?.text, bracketOf(first.text), bracketOf(head?.words ?? '')].find(
        (each) => each !== undefined,
      );
      figures.push({
        name,
        ...(year !== undefined && { year }),
        ...inWholes(number, unit ?? '', cell.numberFormat ?? ''),
        cell: `${sheet.name}!${formatAddress(cell)}`,
        row: plainName(first.text),
        column: [sheet.name, cell.column, head?.words ?? ''].join('!'),
      });
    }
  }
  return figures;
}

function headOf({ text }: Cell, above: Head | undefined): Head {
  const year = yearOf(text) ?? above?.year;
  return { words: `${above?.words ?? ''}${foldName(text)}`, ...(year !== undefined && { year }) };
}

function numberOf({ value, isDate }: Cell): DecimalText | undefined {
  return typeof value === 'number' && isDate !== true ? decimalFromNumber(value) : undefined;
}

/** 「2022」, 「2022年」, 「2020年基础值」. */
function yearOf(text: string): string | undefined {
  return /^(?:\D*)((?:19|20)\d\d)(?:年|$)/u.exec(foldName(text))?.[1];
}

const unitForm = /^(?:万元|亿元|元|%|家|个|项|人|名|件|万人|户|人年|件\/万人|人年\/万人|万元\/人)$/u;

function isUnit(text: string): boolean {
  return unitForm.test(foldName(text));
}

function bracketOf(text: string): string | undefined {
  const [, inner = ''] = /[（(]([^（）()]{1,12})[）)]/u.exec(foldName(text)) ?? [];
  return isUnit(inner) ? inner : undefined;
}

function inWholes(number: DecimalText, unit: string, format: string): Pick<BookFigure, 'value' | 'unit'> {
  if (format.includes('%')) return { value: multiply(number, '100'), unit: '%' };
  const [, scale = '', rest = ''] = /^([万亿]?)(.*)$/u.exec(foldName(unit)) ?? [];
  if (scale === '' || rest.includes('/')) return { value: number, unit: foldName(unit) };
  return { value: multiply(number, scale === '万' ? '10000' : '100000000'), unit: rest };
}
