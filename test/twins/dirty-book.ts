import { add, divide } from '../../core/decimal.js';
import { columnLetters } from '../../core/sheet/address.js';
import { awardTables } from '../../core/sheet/award-tables/index.js';
import { isoDateToSerial } from '../../core/sheet/serial-date.js';
import { type ColumnDefinition, headerText, type TableDefinition } from '../../core/sheet/table.js';
import { book, date, type Entry, sheet } from '../core/sheet/build-sheet.js';
import { xlsxOf } from '../workbook/snapshot-xlsx.js';
import type { CleanBook, CleanValue } from './clean-books.js';
import { type CellDirt, type Dirt, noTableDirt, type TableDirt } from './dirt.js';

/** What a plain 1 of a unit is worth in 万元. */
const worth: Readonly<Record<TableDirt['unit'], string>> = { 万元: '1', 元: '0.0001', 亿元: '10000' };

/** Columns of nobody's form. */
const strangers = { front: '序号', back: '经办人' } as const;

/** A clean book as a file with that dirt. */
export function dirtyFile(clean: CleanBook, dirt: Dirt): Uint8Array {
  const tables = awardTables.filter(({ id }) => clean[id] !== undefined);
  const sheets = tables.map((table, place) => {
    const how = dirt.tables[Math.min(place, dirt.tables.length - 1)] ?? noTableDirt;
    const cells = dirt.cells.filter((one) => one.table % tables.length === place);
    return dirtySheet(table, clean[table.id] ?? [], how, cells);
  });
  const turned = [...sheets.slice(dirt.sheetsTurned), ...sheets.slice(0, dirt.sheetsTurned)];
  return xlsxOf(book(...turned), { emptyStyledRows: dirt.emptyStyledRows });
}

function dirtySheet(
  table: TableDefinition,
  rows: readonly Readonly<Record<string, CleanValue>>[],
  how: TableDirt,
  dirt: readonly CellDirt[],
) {
  const columns = columnsOf(table, how);
  const amounts = columns.filter((column) => typeof column !== 'string' && column.type.kind === 'amount-wan');
  const label = columns.findIndex(
    (column) => typeof column !== 'string' && column.type.kind === 'credit-code',
  );
  const lines: Entry[][] = [];
  const merges: string[] = [];
  const hiddenRows: number[] = [];
  if (how.title) lines.push([`2025年${table.sheet}汇总表`], []);
  const unitLine = how.unitAt === 'line' && amounts.length > 0;
  if (unitLine) lines.push([`单位：${how.unit}`]);
  lines.push(...headerLines(columns, how, merges, lines.length));

  const sums = (of: typeof rows): Entry[] =>
    columns.map((column, index) => {
      if (index === label) return '';
      if (typeof column === 'string' || column.type.kind !== 'amount-wan') return null;
      const values = of.map((row) => row[column.id]).filter((value) => value !== undefined);
      return values.length === 0 ? null : Number(divide(add(...values), worth[how.unit]));
    });
  const sumLine = (word: string, of: typeof rows): Entry[] =>
    sums(of).map((cell, index) => (index === label ? word : cell));
  const hasSums = label >= 0 && amounts.length > 0 && rows.length > 0;
  const subtotalAfter =
    hasSums && how.subtotalAfter !== undefined ? how.subtotalAfter % rows.length : undefined;

  const written: number[] = [];
  for (const [index, row] of rows.entries()) {
    written.push(lines.length);
    const ofRow = dirt.filter((one) => one.row % rows.length === index);
    const filled = columns.filter((column) => typeof column !== 'string' && row[column.id] !== undefined);
    lines.push(
      columns.map((column) => {
        if (typeof column === 'string') return column === strangers.front ? index + 1 : '某科';
        const value = row[column.id];
        if (value === undefined) return null;
        const one = ofRow.find((each) => filled[each.column % filled.length] === column);
        return one === undefined
          ? plainCell(value, column, how.unit)
          : saidOtherwise(value, column, how.unit, one.way);
      }),
    );
    if (how.hiddenRow !== undefined && how.hiddenRow % rows.length === index) hiddenRows.push(lines.length);
    if (subtotalAfter === index) lines.push(sumLine('小计', rows.slice(0, index + 1)));
    if (how.blankRowAfter !== undefined && how.blankRowAfter % rows.length === index) lines.push([]);
  }
  if (subtotalAfter !== undefined && subtotalAfter < rows.length - 1)
    lines.push(sumLine('小计', rows.slice(subtotalAfter + 1)));
  if (hasSums && how.total) lines.push(sumLine('合计', rows));
  if (how.note) lines.push(['注：本表由各县（市、区）填报，加盖公章。']);
  if (how.merged) mergeEqual(columns, lines, written, merges);
  return sheet(table.sheet, lines, { merges, hiddenRows });
}

/** The table's columns as they stand in the sheet: turned, with strangers; one that nobody fills stays. */
function columnsOf({ columns }: TableDefinition, how: TableDirt): readonly (ColumnDefinition | string)[] {
  const by = how.turned % columns.length;
  return [
    ...(how.added.includes('front') ? [strangers.front] : []),
    ...columns.slice(by),
    ...columns.slice(0, by),
    ...(how.added.includes('back') ? [strangers.back] : []),
  ];
}

function headerLines(
  columns: readonly (ColumnDefinition | string)[],
  how: TableDirt,
  merges: string[],
  above: number,
): Entry[][] {
  const texts = columns.map((column) => (typeof column === 'string' ? column : headerOf(column, how)));
  if (how.header !== 'two-rows') return [texts];
  for (const [index, column] of columns.entries()) {
    if (typeof column !== 'string' && column.type.kind === 'amount-wan') continue;
    const letters = columnLetters(index + 1);
    merges.push(`${letters}${above + 1}:${letters}${above + 2}`);
  }
  const isAmount = (index: number) => {
    const column = columns[index];
    return typeof column === 'object' && column.type.kind === 'amount-wan';
  };
  return [
    texts.map((text, index) => (isAmount(index) ? text.replace(/\([^()]*\)\**$/, '') : text)),
    texts.map((text, index) => (isAmount(index) ? (/\([^()]*\)/.exec(text)?.[0] ?? null) : null)),
  ];
}

function headerOf(column: ColumnDefinition, how: TableDirt): string {
  const { title, synonyms = [], type } = column;
  const isAmount = type.kind === 'amount-wan';
  const words = how.header === 'synonym' ? (synonyms[0] ?? title) : title;
  const unit = isAmount
    ? how.unitAt === 'header'
      ? `(${how.unit})`
      : ''
    : column.unit === undefined
      ? ''
      : `(${column.unit})`;
  switch (how.header) {
    case 'plain':
      return isAmount ? `${words}${unit}` : headerText(column);
    case 'line-break':
      return `${words.slice(0, 2)}\n${words.slice(2)}${unit}`;
    case 'spaces':
      return ` ${words.slice(0, 1)}　${words.slice(1)} ${unit}`;
    case 'starred':
      return `※${words}${unit}`;
    default:
      return `${words}${unit}`;
  }
}

/** The same value said in one of the other ways there are for its type. */
function saidOtherwise(
  value: CleanValue,
  { type }: ColumnDefinition,
  unit: TableDirt['unit'],
  way: number,
): Entry {
  const ways = waysOf(value, type.kind, unit);
  return ways[way % ways.length] ?? value;
}

function waysOf(
  value: CleanValue,
  kind: ColumnDefinition['type']['kind'],
  unit: TableDirt['unit'],
): readonly Entry[] {
  const [year = '', month = '', day = ''] = value.split('-');
  const number = divide(value.replace(/[^0-9.]/g, '') || '0', worth[unit]);
  if (kind === 'amount-wan')
    return [number, grouped(number), `¥${number}`, `${value}万元`, ` ${widened(number)} `];
  if (kind === 'year') return [value, widened(value), ` ${value}`];
  if (kind === 'date') {
    return [
      `${year}/${Number(month)}/${Number(day)}`,
      `${year}.${Number(month)}.${Number(day)}`,
      Number(`${year}${month}${day}`),
      `${year}年${Number(month)}月${Number(day)}日`,
      isoDateToSerial(value, false) ?? value,
      widened(value),
    ];
  }
  const blanks = [
    ` ${value}  `,
    `${value}\u3000`,
    `\u00a0${value}`,
    `${value.slice(0, 1)}\u200b${value.slice(1)}`,
  ];
  return [...blanks, widened(value), ...(kind === 'credit-code' ? [value.toLowerCase()] : [])];
}

/** ASCII letters and digits in full width. */
function widened(text: string): string {
  return text.replace(/[0-9A-Za-z]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

/** The cell as it should be: numbers as numbers, days as dates. */
function plainCell(value: CleanValue, { type }: ColumnDefinition, unit: TableDirt['unit']): Entry {
  if (type.kind === 'amount-wan') return Number(divide(value, worth[unit]));
  if (type.kind === 'year') return Number(value);
  return type.kind === 'date' ? date(value) : value;
}

function grouped(number: string): string {
  const [whole = '', fraction] = number.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** Regions and codes that repeat from row to row become one merged cell. */
function mergeEqual(
  columns: readonly (ColumnDefinition | string)[],
  lines: Entry[][],
  written: readonly number[],
  merges: string[],
): void {
  for (const [index, column] of columns.entries()) {
    if (typeof column === 'string' || !['region', 'credit-code'].includes(column.type.kind)) continue;
    const letters = columnLetters(index + 1);
    for (let from = 0; from < written.length; ) {
      const top = written[from] ?? 0;
      let last = from;
      // Only lines that follow each other: a sum between them ends the cell.
      while (
        written[last + 1] === top + (last + 1 - from) &&
        lines[top]?.[index] === lines[written[last + 1] ?? 0]?.[index]
      ) {
        last += 1;
      }
      const bottom = written[last] ?? top;
      if (bottom > top && typeof lines[top]?.[index] === 'string') {
        merges.push(`${letters}${top + 1}:${letters}${bottom + 1}`);
        for (let row = top + 1; row <= bottom; row += 1) {
          const line = lines[row];
          if (line !== undefined) line[index] = null;
        }
      }
      from = last + 1;
    }
  }
}
