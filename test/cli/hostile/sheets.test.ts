import { describe, expect, test } from 'vitest';
import type { SheetSnapshot } from '../../../core/sheet/cell.js';
import { type Entry, error, formula, sheet } from '../../core/sheet/build-sheet.js';
import { unzipText, zipParts } from '../../workbook/build-xlsx.js';
import { xlsxOf } from '../../workbook/snapshot-xlsx.js';
import { bookWith, foundBy, writeBytes, writeRaw } from '../raw-books.js';
import { run } from '../run-cli.js';
import { codeOf, rdStory } from '../story-rows.js';

/** The parts of the story's book, one sheet's XML changed. */
async function changedPart(name: string, change: (xml: string) => string): Promise<string> {
  const book = await bookWith(rdStory);
  const part = `xl/worksheets/sheet${book.sheets.findIndex((one) => one.name === name) + 1}.xml`;
  const parts = unzipText(xlsxOf(book));
  return writeBytes(zipParts({ ...parts, [part]: change(parts[part] ?? '') }));
}

const rdHeaders = [
  '信用代码',
  '研发年度',
  '研发费用（万元）',
  '费用来源',
  '首次享受补助',
  '当年已享受补助',
  '其他层级研发补助',
];
const rdRow = (serial: string, year: Entry, amount: Entry, first = '是'): readonly Entry[] => [
  codeOf(serial),
  year,
  amount,
  '加计扣除',
  first,
  '否',
  0,
];

/** Two enterprises' R&D of 2024, 200 万元 awarded in all (4999.99 gives at most 200). */
const two = [rdRow('02', 2024, 4999.99), rdRow('03', 2024, 4000)];

const withRd = async (rows: readonly (readonly Entry[])[], parts: Parameters<typeof sheet>[2] = {}) =>
  bookWith({ ...rdStory, recognitions: [] }, sheet('研发', rows, parts));

async function certainOf(path: string): Promise<string> {
  return /可算：([\d.]+) 万元/.exec((await run('award', path)).out)?.[1] ?? '';
}

test('row 10: a far cell of a sheet as large as Excel allows is told, and nothing is expanded', async () => {
  const path = await changedPart('研发', (xml) =>
    xml
      .replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>')
      .replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
  );
  const { out } = await run('check', path);
  expect(out).toContain('cells-outside 研发!XFD1048576');
  expect(out).toContain('研发：表头第1行，7 条（第2—8行）');
  expect(await certainOf(path)).toBe('1320');
});

test('row 11: a million empty rows with a fill are no rows', async () => {
  const count = 1_000_000;
  const styled = Array.from(
    { length: count },
    (_, index) => `<row r="${index + 100}"><c r="A${index + 100}" s="2"/></row>`,
  );
  const path = await changedPart('研发', (xml) =>
    xml.replace('</sheetData>', `${styled.join('')}</sheetData>`),
  );
  const { code, out } = await run('check', path);
  expect(code).toBe(0);
  expect(out).toContain('研发：表头第1行，7 条（第2—8行）');
});

describe('row 12: merges', () => {
  const merged = (...ranges: string[]) =>
    changedPart('研发', (xml) =>
      xml.replace(
        '</sheetData>',
        `</sheetData><mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
      ),
    );

  test('over the whole sheet are told at their range', async () => {
    const { out } = await run('check', await merged('A10:XFD1048576'));
    expect(out).toContain('merge-outside 研发!A10:XFD1048576');
  });

  test('that overlap are told with both ranges', async () => {
    const { out } = await run('check', await merged('A10:B12', 'B11:C13'));
    expect(out).toContain('merge-overlap 研发!B11:C13');
    expect(out).toContain('A10:B12');
  });

  test('of more than ten thousand ranges are refused', async () => {
    const ranges = Array.from({ length: 10_001 }, (_, index) => `A${2 * index + 20}:B${2 * index + 20}`);
    const { code, talk } = await run('check', await merged(...ranges));
    expect(code).toBe(3);
    expect(talk).toContain('工作表「研发」的合并区域或数据验证区域超过 10000 个');
  });
});

describe('row 13: texts that cannot be as stored', () => {
  test('a shared text that is not there', async () => {
    const path = await changedPart('研发', (xml) =>
      xml.replace(/<c r="A2"[^>]*>.*?<\/c>/, '<c r="A2" t="s"><v>999</v></c>'),
    );
    const { code, out } = await run('check', path);
    expect(code).toBe(1);
    expect(out).toContain('shared-string-missing 研发!A2');
  });

  test('40,000 characters in a cell', async () => {
    const path = await changedPart('企业库', (xml) =>
      xml.replace(/(<c r="B2"[^>]*><is><t[^>]*>)[^<]*/, `$1${'长'.repeat(40_000)}`),
    );
    const { out } = await run('check', path);
    expect(out).toContain('cell-text-too-long 企业库!B2');
    expect(out).toContain('40000');
    expect(out.length).toBeLessThan(10_000);
  });
});

test('row 14: escaped characters are decoded, and those that no file may hold are taken out and told', async () => {
  const name = (text: string) =>
    changedPart('企业库', (xml) => xml.replace(/(<c r="B2"[^>]*><is><t[^>]*>)[^<]*/, `$1${text}`));
  const { code, out } = await run('check', await name('安阳_x000B_样例_x0000_公司_x0041_'));
  expect(out).toContain('character-removed 企业库!B2');
  expect(out).toContain('U+000B、U+0000');
  expect(out).not.toMatch(/[^\P{Cc}\n]/u);
  expect(code).toBe(0);
  const { awards } = JSON.parse((await run('award', await name('安阳_x0041_公司'), '--json')).out);
  expect(awards[0].name).toBe('安阳A公司');
});

describe('row 44: sums, filters and hidden rows', () => {
  test('小计 inside and 合计 below are no records, and all are listed', async () => {
    const rows = [
      rdHeaders,
      ...two.slice(0, 1),
      ['小计', null, 4999.99],
      ...two.slice(1),
      ['合计', null, 8999.99],
    ];
    const path = writeRaw(await withRd(rows));
    const { code, out } = await run('check', path);
    expect(out).toContain(
      '研发：表头第1行，2 条（第2—4行）；单位 万元；第3行不计：小计行；第5行不计：合计行',
    );
    expect(code).toBe(0);
    expect(await certainOf(path)).toBe('400');
  });

  test('hidden and filtered rows are counted and named', async () => {
    const path = writeRaw(await withRd([rdHeaders, ...two], { hiddenRows: [3] }), {
      after: {
        研发: '<autoFilter ref="A1:G3"><filterColumn colId="2"><filters><filter val="4999.99"/></filters></filterColumn></autoFilter>',
      },
    });
    expect((await run('check', path)).out).toContain('隐藏 1 行：第3行（筛选隐藏），已计入');
    expect(await certainOf(path)).toBe('400');
  });

  test('a sum that counts itself or leaves a row out is told', async () => {
    const path = writeRaw(await withRd([rdHeaders, ...two, ['合计', null, formula('SUM(C2:C2)', 4999.99)]]));
    const { code, out } = await run('check', path);
    expect(code).toBe(1);
    expect(out).toContain('total-mismatch 研发!C4');
    expect(out).toContain('公式 SUM(C2:C2) 少计 C3');
  });
});

describe('row 45: formulas', () => {
  const withAmount = async (amount: Entry) =>
    writeRaw(await withRd([rdHeaders, rdRow('02', 2024, amount), rdRow('03', 2024, 4000)]));

  test.each<[string, Entry, string]>([
    ['without a result', formula('4000+1'), 'formula-uncached'],
    ['with an error', { formula: '1/0', value: { error: '#DIV/0!' }, text: '#DIV/0!' }, 'cell-error'],
    ['an error without formula', error('#REF!'), 'cell-error'],
  ])('%s are told at their cell, and never computed as 0', async (_, amount, rule) => {
    const path = await withAmount(amount);
    expect(await foundBy(path)).toContain(`${rule} 研发!C2`);
    const { code, out } = await run('award', path);
    expect(code).toBe(1);
    expect(out).toContain('可算：200 万元，1 家单位');
    expect(out).toContain('待裁定：1 项');
  });

  test('that link to another workbook are read by their last result, and told', async () => {
    const path = await withAmount(formula('[1]表!A1', 4999.99));
    expect(await foundBy(path)).toContain('external-link 研发!C2');
  });

  test('that add up to something else than what they say are told', async () => {
    const path = writeRaw(await withRd([rdHeaders, ...two, ['合计', null, formula('SUM(C2:C3)', 8000)]]));
    expect((await foundBy(path)).filter((found) => found.endsWith('研发!C4'))).toHaveLength(1);
  });
});

describe('row 46: headers', () => {
  const enterprises = async (headers: readonly Entry[], ...values: Entry[]): Promise<string> => {
    const row = ['安阳故事02有限公司', '企业', '文峰区', '区', '否', '否', '是', ...values];
    const rest = ['名称', '主体类型', '所属县区', '辖区类型', '规上', '战新', '纳入研发统计'];
    const table: SheetSnapshot = sheet('企业库', [[...rest, ...headers], row]);
    return writeRaw(await bookWith({ batch: rdStory['batch'] ?? [] }, table));
  };

  test.each([
    '信用代码',
    '社会信用代码',
    '统一社会\n信用代码',
    ' 统一 社会 信用 代码 ',
    '＊统一社会信用代码',
    '统一社会信用代码（18位）',
  ])('%j is the code', async (header) => {
    const path = await enterprises([header], codeOf('02'));
    const { code, out } = await run('check', path, '--json');
    expect(code).toBe(0);
    const { tables } = JSON.parse(out);
    expect(tables[1].columns.creditCode.header).toBe(header.replace('\n', ''));
  });

  test('two candidates are asked about, and neither is read', async () => {
    const path = await enterprises(['信用代码', '社会信用代码'], codeOf('02'), codeOf('03'));
    const { code, out } = await run('check', path);
    expect(code).toBe(1);
    expect(out).toContain('header-ambiguous 企业库!I1');
    expect(out).toContain('H1、I1');
    expect((await run('award', path)).out).toContain('没有测算');
  });
});

test('row 47: columns are found by their titles wherever they stand', async () => {
  const order = [5, 2, 0, 4, 6, 1, 3];
  const moved = [rdHeaders, ...two].map((row, index) => [
    index === 0 ? '序号' : index,
    ...order.map((column) => row[column] ?? null),
    index === 0 ? '粘贴来的一列' : 99_999,
  ]);
  const path = writeRaw(await withRd(moved));
  const { code, out } = await run('check', path);
  expect(code).toBe(0);
  expect(out).toContain('没有用到的列：「序号」「粘贴来的一列」');
  expect(await certainOf(path)).toBe(await certainOf(writeRaw(await withRd([rdHeaders, ...two]))));
});
