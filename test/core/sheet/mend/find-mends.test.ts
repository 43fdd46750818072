import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkInput } from '../../../../core/report/input-book.js';
import { formatAddress } from '../../../../core/sheet/address.js';
import { awardTables } from '../../../../core/sheet/award-tables/index.js';
import type { Cell, WorkbookSnapshot } from '../../../../core/sheet/cell.js';
import { findMends } from '../../../../core/sheet/mend/find-mends.js';
import type { Mend } from '../../../../core/sheet/mend/mend.js';
import { isoDateToSerial } from '../../../../core/sheet/serial-date.js';
import { type AwardRows, awardBook, check, codeOf, definitionOf, found, regions } from '../award-book.js';
import { date, type Entry, formula } from '../build-sheet.js';

/** A book's mends, its 核实说明 heeded. */
const mendsOf = (book: WorkbookSnapshot) => {
  const input = { name: '样例.xlsx', sha256: '', snapshot: book, findings: [] };
  return findMends(book, checkInput(input, awardTables, regions), regions);
};

/** `列 → value (format) rules` of each mend. */
const shown = (book: WorkbookSnapshot) =>
  mendsOf(book).map(({ after, numberFormat, rules, place }) => {
    const value =
      after.kind === 'text'
        ? JSON.stringify(after.text)
        : after.kind === 'number'
          ? after.number
          : after.date;
    const format = numberFormat === undefined ? '' : ` as ${numberFormat}`;
    return `${place.sheet}!${place.cell} ${value}${format} ${rules.join('+')}`;
  });

const enterprise = (fields: AwardRows[string][number]) => awardBook({ enterprises: [fields] });

/** The book as it is once its mends are made. */
function mended(book: WorkbookSnapshot, mends: readonly Mend[]): WorkbookSnapshot {
  const byPlace = new Map(mends.map((mend) => [`${mend.place.sheet}!${mend.place.cell}`, mend]));
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: [...sheet.cells].map((cell) =>
        mendedCell(cell, byPlace.get(`${sheet.name}!${formatAddress(cell)}`)),
      ),
    })),
  };
}

function mendedCell(cell: Cell, mend: Mend | undefined): Cell {
  if (mend === undefined) return cell;
  const { after, numberFormat } = mend;
  const { row, column } = cell;
  if (after.kind === 'text') return { ...cell, value: after.text, text: after.text };
  const value = after.kind === 'number' ? Number(after.number) : (isoDateToSerial(after.date, false) ?? 0);
  const format = numberFormat ?? cell.numberFormat;
  return {
    row,
    column,
    value,
    text: String(value),
    ...(format === undefined || format === 'General' ? {} : { numberFormat: format }),
    ...(after.kind === 'date' ? { isDate: true } : {}),
  };
}

/** What the tables hold, without how it was typed. */
function recordsOf(book: WorkbookSnapshot) {
  return [...check(book).tables].map(([id, { rows }]) => [
    id,
    rows.map(({ cells }) => [...cells].map(([column, { value }]) => [column, value])),
  ]);
}

const code = codeOf(1);
const wide = (text: string) =>
  text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));

describe('findMends', () => {
  test.each<[string, WorkbookSnapshot, string[]]>([
    ['a sound book', awardBook(), []],
    [
      'a code in lower case',
      enterprise({ creditCode: code.toLowerCase().replace('9', ' ９') }),
      [`企业库!A2 "${code}" credit-code-form`],
    ],
    [
      'a name with spaces',
      enterprise({ name: ' 样例\u200b公司\u00a0' }),
      ['企业库!B2 "样例公司" text-invisible'],
    ],
    [
      'a former region',
      enterprise({ region: '林县', regionKind: '县级市' }),
      ['企业库!D2 "林州市" region-alias'],
    ],
    [
      'a former region behind a space, as one mend',
      enterprise({ region: ' 林县', regionKind: '县级市' }),
      ['企业库!D2 "林州市" text-invisible+region-alias'],
    ],
    ['an option with a space', enterprise({ strategicEmerging: '否 ' }), ['企业库!G2 "否" text-invisible']],
    ['a number as text', enterprise({ salesWan: '５,000.50' }), ['企业库!J2 5000.5 number-text']],
    [
      'a number in a text cell',
      enterprise({ salesWan: { value: '5000', numberFormat: '@' } }),
      ['企业库!J2 5000 as General number-text'],
    ],
    [
      'a number as text in a date cell',
      enterprise({ salesWan: { value: '5000', numberFormat: 'yyyy/m/d', isDate: true } }),
      ['企业库!J2 5000 as General number-text'],
    ],
    ['a unit of the column', enterprise({ salesWan: '5000万元' }), ['企业库!J2 5000 unit-in-cell']],
    ['another unit', enterprise({ salesWan: '2亿' }), ['企业库!J2 20000 unit-in-cell']],
    ['a year with its word', enterprise({ salesYear: '2024年' }), ['企业库!K2 2024 unit-in-cell']],
    [
      'a date as text',
      awardBook({ recognitions: [{ issuedOn: '2024.10.28' }] }),
      ['高企!D2 2024-10-28 as yyyy/m/d date-text'],
    ],
    [
      'a date as eight digits',
      awardBook({ recognitions: [{ issuedOn: 20241028 }] }),
      ['高企!D2 2024-10-28 as yyyy/m/d date-text'],
    ],
    [
      'a date as text in a date cell',
      awardBook({
        recognitions: [{ issuedOn: { value: '2024/10/28', isDate: true, numberFormat: 'yyyy-mm-dd' } }],
      }),
      ['高企!D2 2024-10-28 date-text'],
    ],
  ])('%s', (_, book, expected) => {
    expect(shown(book)).toEqual(expected);
    expect(check(book).findings.length === 0).toBe(expected.length === 0);
  });

  test.each<[string, WorkbookSnapshot]>([
    ['a formula', enterprise({ salesWan: formula('"5000"', '5000') })],
    [
      'a check character that does not fit',
      enterprise({ creditCode: `${code.slice(0, 17)}${code.endsWith('1') ? '2' : '1'}` }),
    ],
    ['a vague number', enterprise({ salesWan: '约5000' })],
    ['a month without day', awardBook({ recognitions: [{ issuedOn: '2024年10月' }] })],
    ['a region not known', enterprise({ region: '某县' })],
    ['a number with more digits than a cell holds', enterprise({ salesWan: '5000.123456789012345' })],
    ['a year after the award year', enterprise({ salesYear: '2099年' })],
  ])('leaves %s to a person', (_, book) => {
    expect(check(book).findings.length).toBeGreaterThan(0);
    expect(shown(book)).toEqual([]);
  });

  test('leaves a cell that 核实说明 explains', () => {
    const explained = (place: string) =>
      awardBook({
        enterprises: [{ name: '样例 公司 ' }],
        explanations: [{ rule: 'text-invisible', place, explanation: '营业执照上就是这样印的' }],
      });
    expect(shown(explained('企业库!B2'))).toEqual([]);
    expect(shown(explained('企业库!B3'))).toEqual(['企业库!B2 "样例 公司" text-invisible']);
  });

  test('leaves a cell that a merge hides', () => {
    const book = enterprise({ name: '样例公司 ' });
    const merged = (merge: WorkbookSnapshot['sheets'][number]['merges'][number]) => ({
      ...book,
      sheets: book.sheets.map((sheet) => (sheet.name === '企业库' ? { ...sheet, merges: [merge] } : sheet)),
    });
    expect(shown(merged({ top: 2, bottom: 2, left: 2, right: 3 }))).toHaveLength(1);
    expect(shown(merged({ top: 2, bottom: 2, left: 1, right: 2 }))).toEqual([]);
  });

  test('counts a number in the unit of its column', () => {
    const book = enterprise({ salesWan: '５０００万' });
    const inYuan: WorkbookSnapshot = {
      ...book,
      sheets: book.sheets.map((sheet) => ({
        ...sheet,
        cells: [...sheet.cells].map((cell) =>
          cell.text === '年销售收入(万元)'
            ? { ...cell, value: '年销售收入(元)', text: '年销售收入(元)' }
            : cell,
        ),
      })),
    };
    expect(shown(inYuan)).toEqual(['企业库!J2 50000000 unit-in-cell']);
    expect(recordsOf(mended(inYuan, mendsOf(inYuan)))).toEqual(recordsOf(inYuan));
  });

  test('keeps the lines of a remark', () => {
    const remark = definitionOf('enterprises').columns.find(({ type, required, id }) => {
      return type.kind === 'text' && !required && id !== 'name';
    });
    const book = enterprise({ [remark?.id ?? '']: '第一行 \r\n\r\n 第二行' });
    expect(mendsOf(book).map(({ after }) => after)).toEqual([{ kind: 'text', text: '第一行\n第二行' }]);
    expect(found(mended(book, mendsOf(book)))).toEqual([]);
  });

  test.each<[Entry, string[]]>([
    ['5.2%', ['5.2']],
    [{ value: '5.2%', numberFormat: '0.00%' }, ['0.052']],
    ['0.5%', []],
  ])('a percentage typed as %j', (entry, expected) => {
    const percent = definitionOf('enterprises').columns.find(({ type }) => type.kind === 'percent');
    const book = enterprise({ [percent?.id ?? '']: entry });
    expect(mendsOf(book).map(({ after }) => (after.kind === 'number' ? after.number : after.kind))).toEqual(
      expected,
    );
    expect(recordsOf(mended(book, mendsOf(book)))).toEqual(recordsOf(book));
  });

  test('mended cells are read as before, have none of the findings mended and are mended once', () => {
    const dirt = fc.constantFrom<(text: string) => Entry>(
      (text) => text,
      (text) => ` ${text}`,
      (text) => `${text}\u200b`,
      (text) => wide(text),
      (text) => text.toLowerCase(),
      (text) => ({ value: `${text}\u3000`, numberFormat: '@' }),
      (text) => `${text}万元`,
      (text) => `${text}年`,
      (text) => `约${text}`,
      (text) => text.replaceAll('-', '.'),
    );
    const fields = fc.record({
      creditCode: dirt.map((make) => make(code)),
      name: dirt.map((make) => make('安阳样例（A）公司')),
      region: fc.tuple(dirt, fc.constantFrom('林县', '林州市', '高新区')).map(([make, name]) => make(name)),
      salesWan: fc.tuple(dirt, fc.constantFrom('5000', '0.10', '1,200', '-3')).map(([make, n]) => make(n)),
      salesYear: dirt.map((make) => make('2024')),
    });
    const issuedOn = fc.oneof(
      dirt.map((make) => make('2024-10-28')),
      fc.constant(date('2024-10-28')),
    );
    fc.assert(
      fc.property(fields, issuedOn, (given, issued) => {
        const book = awardBook({ enterprises: [given], recognitions: [{ issuedOn: issued }] });
        const mends = mendsOf(book);
        const after = mended(book, mends);
        expect(recordsOf(after)).toEqual(recordsOf(book));
        const left = new Set(found(after));
        for (const { place, rules } of mends) {
          for (const rule of rules) expect(left).not.toContain(`${rule} ${place.sheet}!${place.cell}`);
        }
        expect(shown(after)).toEqual([]);
        const before = new Set(found(book));
        for (const finding of left) expect(before).toContain(finding);
      }),
      { numRuns: 100 },
    );
  });
});
