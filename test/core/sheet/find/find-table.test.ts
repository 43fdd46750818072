import { describe, expect, test } from 'vitest';
import { textOf } from '../../../../core/sheet/read-table.js';
import {
  awardBook,
  awardSheet,
  check,
  codeOf,
  definitionOf,
  enterpriseHeaders,
  enterpriseRecord,
  found,
  withEnterprises,
} from '../award-book.js';
import { book, sheet } from '../build-sheet.js';

describe('sheets', () => {
  const { sheets } = awardBook();
  const without = (name: string) => sheets.filter((each) => each.name !== name);

  test('are found under a name with other width and spaces', () => {
    const renamed = sheets.map((each) => (each.name === '研发' ? { ...each, name: ' 研　发 ' } : each));
    expect(found(book(...renamed))).toEqual([]);
  });

  test('are found by their headers under any name', () => {
    const renamed = sheets.map((each) => ({
      ...each,
      name: `县区报来${each.name.length}${each.cells.length}`,
    }));
    const { tables, findings } = check(book(...renamed));
    expect(findings).toEqual([]);
    expect([...tables.keys()]).toEqual(['batch', 'enterprises', 'recognitions', 'rdExpenses', 'ledger']);
  });

  test('that are required and nowhere are named', () => {
    const { findings } = check(book(...without('高企')));
    expect(findings).toMatchObject([
      { rule: 'sheet-missing', place: { kind: 'sheet' }, facts: { sheet: '高企', candidates: '' } },
    ]);
  });

  test('of which two fit equally are asked about', () => {
    const twins = ['高企1', '高企2'].map((name) => ({
      ...awardSheet(definitionOf('recognitions'), [{}]),
      name,
    }));
    const { findings } = check(book(...without('高企'), ...twins));
    expect(findings).toMatchObject([
      { rule: 'sheet-missing', facts: { candidates: '「高企1」、「高企2」' } },
    ]);
  });

  test('that are hidden are taken by name only', () => {
    const hidden = sheets.map((each) => ({ ...each, visibility: 'hidden' as const }));
    expect(found(book(...hidden))).toEqual(hidden.map(({ name }) => `sheet-hidden ${name}`));
    const renamed = hidden.map((each) => (each.name === '高企' ? { ...each, name: '旧' } : each));
    expect(found(book(...renamed)).filter((line) => !line.startsWith('sheet-hidden'))).toEqual([
      'sheet-missing',
    ]);
  });

  test('with headers only are fine, also optional ones that are empty', () => {
    const bare = [...sheets, sheet('项目', []), awardSheet(definitionOf('titles'), [])];
    expect(found(book(...bare))).toEqual([]);
  });
});

describe('headers', () => {
  test('all missing required columns are named at once, and the rest is still read', () => {
    const { tables, findings } = check(
      withEnterprises(
        sheet('企业库', [
          ['统一社会信用代码', '主体类型', '所属县区', '规上', '战新', '纳入研发统计'],
          [codeOf(1), '企业', '外地', '是', '否', '否'],
        ]),
      ),
    );
    expect(findings).toMatchObject([
      { rule: 'header-missing', facts: { columns: '「名称」「辖区类型」' } },
      { rule: 'region-unknown', place: { cell: 'C2' } },
    ]);
    expect(tables.get('enterprises')?.rows).toHaveLength(1);
  });

  test('a column needed by another one that is there is missed too', () => {
    const rows = [
      [...enterpriseHeaders, '年销售收入'],
      [...enterpriseRecord(1), 5],
    ];
    expect(check(withEnterprises(sheet('企业库', rows))).findings).toMatchObject([
      { rule: 'header-missing', facts: { columns: '「销售收入年度」' } },
    ]);
  });

  test('two columns for one thing are asked about, not guessed', () => {
    const rows = [
      [...enterpriseHeaders, '企业名称'],
      [...enterpriseRecord(1), '另一个'],
    ];
    const { tables, findings } = check(withEnterprises(sheet('企业库', rows)));
    expect(findings).toMatchObject([
      { rule: 'header-ambiguous', place: { cell: 'I1' }, facts: { titles: '「名称」', cells: 'B1、I1' } },
    ]);
    expect(tables.get('enterprises')?.columns.has('name')).toBe(false);
  });

  test.each<[string, number, string]>([
    ['年销售收入(元)', 50_000_000, '5000'],
    ['年销售收入(亿元)', 0.5, '5000'],
    ['年销售收入', 5000, '5000'],
  ])('%s with %d is %s 万元', (title, typed, expected) => {
    const rows = [
      [...enterpriseHeaders, title, '销售收入年度'],
      [...enterpriseRecord(1), typed, 2024],
    ];
    const { tables, findings } = check(withEnterprises(sheet('企业库', rows)));
    expect(findings).toEqual([]);
    const [row] = tables.get('enterprises')?.rows ?? [];
    expect(row && textOf(row, 'salesWan')).toBe(expected);
  });

  test('another unit is one finding at the header, and nothing is converted', () => {
    const rows = [
      [...enterpriseHeaders, '年销售收入(美元)', '销售收入年度'],
      [...enterpriseRecord(1), 500, 2024],
    ];
    const { tables, findings } = check(withEnterprises(sheet('企业库', rows)));
    expect(findings).toMatchObject([{ rule: 'header-unit', place: { cell: 'I1' }, facts: { unit: '美元' } }]);
    expect(tables.get('enterprises')?.rows[0]?.cells.get('salesWan')).toMatchObject({
      address: 'I2',
      raw: '500',
      value: undefined,
    });
  });

  test('another unit in a line above is told there', () => {
    const rows = [
      ['单位：千元'],
      [...enterpriseHeaders, '年销售收入', '销售收入年度'],
      [...enterpriseRecord(1), 500, 2024],
    ];
    expect(found(withEnterprises(sheet('企业库', rows)))).toEqual(['header-unit 企业库!A1']);
  });
});
