import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SheetSnapshot } from '../../../core/sheet/cell.js';
import { columnHealth } from '../../../core/sheet/column-health.js';
import { headerText } from '../../../core/sheet/table.js';
import { awardBook, awardSheet, check, codeOf, definitionOf, found, withEnterprises } from './award-book.js';
import { book, type Entry, error, formula, sheet } from './build-sheet.js';

test('a sound book has no finding', () => {
  const everySheet = Object.fromEntries(
    ['titles', 'projects', 'contracts', 'scienceAwards', 'incubation', 'approvals'].map((id) => [id, [{}]]),
  );
  expect(found(awardBook(everySheet))).toEqual([]);
  expect(found(awardBook())).toEqual([]);
});

describe('credit codes in a book (US-02)', () => {
  test.each<[Entry, string]>([
    ['91350100M000100Y4Z', 'credit-code-check'],
    ['91350100m000100y43', 'credit-code-form'],
    ['９１３５０１００Ｍ０００１００Ｙ４３', 'credit-code-form'],
    ['91350100M0O0100Y43', 'credit-code-character'],
    ['91350100M000100Y4', 'credit-code-length'],
    ['410500100012345', 'credit-code-registration-number'],
    [9.1441e17, 'credit-code-digits-lost'],
    [error('#REF!'), 'cell-error'],
    [formula('A9'), 'formula-uncached'],
    [null, 'required'],
  ])('%j gives one finding, at its cell', (code, rule) => {
    expect(found(awardBook({ enterprises: [{}, { creditCode: code, name: '乙' }] }))).toEqual([
      `${rule} 企业库!A3`,
    ]);
  });

  test('one code with two names is one finding that joins both rows', () => {
    const { findings } = check(
      awardBook({ enterprises: [{ name: '安阳样例(集团)公司' }, { name: '安阳样例（集团）公司' }] }),
    );
    expect(findings).toMatchObject([
      {
        rule: 'code-two-names',
        place: { sheet: '企业库', cell: 'B3' },
        actual: '安阳样例（集团）公司',
        facts: { first: '企业库!B2', firstName: '安阳样例(集团)公司' },
      },
    ]);
  });
});

test('findings come by sheet, row, column and severity, those of the whole book first', () => {
  const { sheets } = awardBook({
    enterprises: [
      { region: '外地', name: 'Ａ' },
      { creditCode: codeOf(2), name: ' 乙', kind: '其他' },
    ],
    rdExpenses: [{ rdWan: '约300' }],
  });
  expect(found(book(...sheets.filter(({ name }) => name !== '高企')))).toEqual([
    'sheet-missing',
    'text-invisible 企业库!B2',
    'region-unknown 企业库!D2',
    'text-invisible 企业库!B3',
    'choice-unknown 企业库!C3',
    'number-form 研发!C2',
  ]);
});

test('years are measured by the award year of 批次', () => {
  const changed = { rdExpenses: [{ rdYear: 2027 }] };
  expect(found(awardBook(changed))).toEqual(['year-form 研发!B2']);
  expect(found(awardBook({ ...changed, batch: [{ awardYear: 2026 }] }))).toEqual([]);
});

test('column health counts valid, empty and faulty cells', () => {
  const { tables } = check(
    awardBook({
      rdExpenses: [{}, { rdYear: 2023, rdWan: '约300' }, { rdYear: 2022, rdWan: ' ' }, { rdYear: 2021 }],
    }),
  );
  expect(columnHealth(tables.values()).find(({ header }) => header === '研发费用(万元)*')).toEqual({
    sheet: '研发',
    header: '研发费用(万元)*',
    valid: 2,
    empty: 1,
    faulty: 1,
  });
});

test('the same rows are read however the sheet is arranged', () => {
  const definition = definitionOf('enterprises');
  const rowsOf = (enterprises: SheetSnapshot) =>
    check(withEnterprises(enterprises))
      .tables.get('enterprises')
      ?.rows.map((row) =>
        Object.fromEntries(definition.columns.map(({ id }) => [id, row.cells.get(id)?.value])),
      );
  const serials = fc.uniqueArray(fc.nat(50), { minLength: 1, maxLength: 6 });
  const order = fc.shuffledSubarray([...definition.columns], { minLength: definition.columns.length });
  const titleRows = fc.constantFrom<readonly (readonly Entry[])[]>(
    [],
    [['汇总表']],
    [['汇总表'], [], ['单位：万元']],
  );
  const dress = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.replace('(', '（').replace(')', '）').replace('*', '＊'),
    (text: string) => `${text.slice(0, 1)}\n ${text.slice(1)}`,
    (text: string) => text.replace(/\(.*\)/, ''),
  );
  fc.assert(
    fc.property(serials, order, titleRows, dress, fc.nat(6), (list, columns, titles, dressed, gap) => {
      const fields = list.map((serial) => ({ creditCode: codeOf(serial), name: `样例${serial}` }));
      const plain = awardSheet(definition, fields);
      const entryAt = (row: number, column: number): Entry =>
        plain.cells.find((each) => each.row === row + 2 && each.column === column + 1)?.value ?? null;
      const body = fields.map((_, row) =>
        columns.map((column) => entryAt(row, definition.columns.indexOf(column))),
      );
      const shuffled = [
        ...titles,
        columns.map((column) => dressed(headerText(column))),
        ...body.slice(0, gap),
        [],
        ...body.slice(gap),
      ];
      const arranged = sheet('企业库', shuffled);
      expect(rowsOf(arranged)).toEqual(rowsOf(plain));
      expect(found(withEnterprises(arranged))).toEqual(found(withEnterprises(plain)));
    }),
    { numRuns: 60 },
  );
});
