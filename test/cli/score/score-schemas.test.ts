import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { newFolder, run } from '../run-cli.js';
import { changed, indicatorBookOf } from './indicator-books.js';
import { printedTable } from './printed-table.js';

function schema(name: string) {
  const text = readFileSync(`docs/${name}.schema.json`, 'utf8');
  return new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(
    JSON.parse(text) as object,
  );
}

const isScore = schema('评分结果');
const isTargets = schema('目标完成情况');

async function documentOf(...args: string[]): Promise<Record<string, unknown>> {
  return JSON.parse((await run(...args, '--json')).out) as Record<string, unknown>;
}

/** A workbook with a blank, a class, 自评 and an adjustment. */
let book = '';
/** A CSV with a framework of a geometric mean. */
let csv: readonly string[] = [];
beforeAll(async () => {
  const isOf = (region: string) => (row: { readonly region?: unknown; readonly item?: unknown }) =>
    row.region === region && row.item === '省级以上创新平台数';
  const rows = changed('indicatorItems', isOf('林州市'), { value: '' });
  book = await indicatorBookOf({
    ...rows,
    evaluatedRegions: (rows['evaluatedRegions'] ?? []).map((row) => ({
      ...row,
      class: 'A类',
      selfScore: '80',
    })),
    adjustments: [{ region: '滑县', points: '-1', reason: '迟报', basis: '样文' }],
  });
  const folder = newFolder();
  const [system, values] = [join(folder, '体系.yaml'), join(folder, '数据.csv')];
  writeFileSync(
    system,
    'id: g\ntitle: 几何\nsource: 样例\nweights: shares\naggregate: geometric\nindicators:\n  - { id: a, name: 甲, worst: "0", best: "10" }\n  - { id: b, name: 乙, worst: "0", best: "10" }\n',
  );
  writeFileSync(values, '县区,a,b\n东,5,10\n西,10,0\n');
  csv = [values, '--framework', system, '--method', 'min-max'];
});

describe('the document of a scoring fits its schema', () => {
  test.each<[string, () => Promise<Record<string, unknown>>]>([
    ['of a workbook with a blank, classes, 自评 and 加减分', () => documentOf('score', book)],
    ['of a CSV with a geometric mean', () => documentOf('score', ...csv)],
    ['of suggestions', () => documentOf('score', book, '--suggest')],
    [
      'with the ranks of last time',
      async () => {
        const last = join(newFolder(), '上次.xlsx');
        await run('score', book, '--out', last);
        return documentOf('score', book, '--last', last);
      },
    ],
  ])('%s', async (_, make) => {
    const document = await make();
    isScore(document);
    expect(isScore.errors).toBeNull();
  });

  test('says who chose the method, and when', async () => {
    expect((await documentOf('score', book))['record']).toEqual({
      methodsFrom: '评分方法',
      decidedBy: '局务会',
      decidedOn: '2025-07-01',
      year: '2025',
    });
  });
});

test('the document of targets fits its schema', async () => {
  const document = await documentOf('targets', await printedTable({ '1': '8.5', '6': '100', '28': '3.1' }));
  isTargets(document);
  expect(isTargets.errors).toBeNull();
});

describe('the schemas refuse', () => {
  test.each<[string, (document: Record<string, unknown>) => unknown]>([
    ['another format', (document) => ({ ...document, format: 'wenbiao-score/2' })],
    ['a missing part', ({ regions: _, ...document }) => document],
    ['a part nobody knows', (document) => ({ ...document, more: 1 })],
    ['suggestions beside results', (document) => ({ ...document, suggestions: {} })],
    ['a total that is a number', (document) => ({ ...document, regions: [{ region: '东', total: 81.5 }] })],
  ])('of a scoring %s', async (_, change) => {
    const document = await documentOf('score', ...csv);
    expect(isScore(document)).toBe(true);
    expect(isScore(change(document))).toBe(false);
  });

  test('of targets a status nobody knows, and a line without one', async () => {
    const document = await documentOf('targets', await printedTable({}));
    const [line] = document['rows'] as readonly Record<string, unknown>[];
    expect(isTargets({ ...document, rows: [{ ...line, status: '差不多' }] })).toBe(false);
    const { status: _, ...without } = line ?? {};
    expect(isTargets({ ...document, rows: [without] })).toBe(false);
  });
});
