import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EntryRows } from '../../workbook/books/entry-row.js';
import { readWorkbook } from '../../workbook/read/read-workbook.js';
import { convert, withoutOffice } from '../office/libre-office.js';
import { formulaCells, recomputedCells } from '../office/recompute.js';
import { hashesOf, newFolder, run } from './run-cli.js';
import { bookOf, sample, sampleOf } from './sample/sample-books.js';

const day = ['--date', '2025-08-19'];
const [first, second, third] = sampleOf('enterprises').map(({ salesWan, salesYear, ...row }) => row);
const sales = { salesWan: '5000', salesYear: '2024' };

/** A folder with workbooks of these rows. */
async function folderOf(books: Readonly<Record<string, EntryRows>>): Promise<string> {
  const folder = newFolder();
  for (const [name, rows] of Object.entries(books)) writeFileSync(join(folder, name), await bookOf(rows));
  return folder;
}

const twoCounties = () =>
  folderOf({
    '乙.xlsx': { enterprises: [{ ...first, ...sales, salesWan: '5001' }, { ...third }] },
    '甲.xlsx': { enterprises: [{ ...first, ...sales }, { ...second }] },
  });

function outOf(folder: string): string {
  return join(newFolder(), `${basename(folder)}-汇总.xlsx`);
}

/** The texts of a sheet, row by row. */
function textsOf(path: string, name: string): readonly (readonly string[])[] {
  const cells = readWorkbook(readFileSync(path)).sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const rows = new Map<number, string[]>();
  for (const { row, column, text } of cells) {
    const texts = rows.get(row) ?? [];
    texts[column - 1] = text;
    rows.set(row, texts);
  }
  return [...rows.values()].map((texts) => [...texts].map((text) => text ?? ''));
}

describe('two copies that do not agree', () => {
  let folder = '';
  let out = '';
  let said = '';
  let code = 0;
  beforeAll(async () => {
    folder = await twoCounties();
    out = outOf(folder);
    ({ out: said, code } = await run('collect', folder, '--out', out, ...day));
  });

  test('come in the order of their names, are counted, and end with 1', () => {
    expect(code).toBe(1);
    expect(said).toContain(
      '乙.xlsx：并入｜企业 2 家，记录 2 条｜强制性 0、核实性 0、提示 0\n甲.xlsx：并入｜企业 2 家，记录 2 条｜',
    );
    expect(said).toContain('共 2 份，并入 2 份：记录 4 条，相同的 0 条只收一次，汇总 4 条。');
    expect(said).toContain(
      '强制性 copy-conflict 企业库!J4｜乙.xlsx!企业库!2 与 甲.xlsx!企业库!2 是同一条记录，所填不同：「年销售收入」前者填的是「5001」，后者填的是「5000」',
    );
    expect(said).toContain(`下一步：运行 wenbiao check ${out}`);
  });

  test('both rows stand in the merged book with their source', () => {
    const rows = textsOf(out, '企业库');
    expect(rows.map((row) => row.at(-1))).toEqual([
      '来源',
      '乙.xlsx!企业库!2',
      '乙.xlsx!企业库!3',
      '甲.xlsx!企业库!2',
      '甲.xlsx!企业库!3',
    ]);
  });

  test('what differs stands out by its colour', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(out);
    const coloured: string[] = [];
    book.getWorksheet('企业库')?.eachRow((row, number) =>
      row.eachCell((cell) => {
        if (number > 1 && cell.fill?.type === 'pattern' && cell.fill.pattern === 'solid')
          coloured.push(cell.address);
      }),
    );
    expect(coloured).toEqual(['J2', 'N2', 'J4', 'N4']);
  });

  test('a check of the merged book is of the current form and finds the repeated row', async () => {
    const { out: checked } = await run('check', out);
    expect(checked).toContain('duplicate-row 企业库!A4');
    expect(checked).not.toContain('form-');
    expect(checked).not.toContain('来源');
  });

  test('the sheet 收表情况 tells the same', () => {
    const rows = textsOf(out, '收表情况').map((row) => row.slice(0, 2).join('｜'));
    expect(rows).toContain('甲.xlsx｜并入');
    expect(rows.find((row) => row.startsWith('企业库!J4'))).toContain('是同一条记录');
    expect(rows).toContain('三、相同而只收一次的行：无');
  });

  test.skipIf(withoutOffice)('its sums come out in LibreOffice as ours', () => {
    const bytes = new Uint8Array(readFileSync(out));
    const ours = formulaCells(bytes);
    const theirs = recomputedCells(bytes);
    // 企业数, 记录合计 and the four counts of findings; the first two also less what was taken once.
    expect(ours.size).toBe(8);
    for (const [place, { value }] of ours) expect(theirs.get(place)?.value, place).toBe(value);
  });
});

test('agreeing copies give 0 and one document for programs', async () => {
  const folder = await folderOf({
    '甲.xlsx': { enterprises: [{ ...first }, { ...second }] },
    '乙.xlsx': { enterprises: [{ ...first }] },
  });
  const { code, out } = await run('收表', folder, '--out', outOf(folder), '--json', ...day);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    format: 'wenbiao-collect/1',
    date: '2025-08-19',
    copies: [
      { name: '乙.xlsx', merged: true, mustBeMended: false, records: { enterprises: 1 }, findings: [] },
      { name: '甲.xlsx', merged: true, counts: { mandatory: 0, verify: 0, hint: 0 }, rewritten: [] },
    ],
    records: { enterprises: 2, ledger: 0 },
    repeated: [{ table: 'enterprises', source: '甲.xlsx!企业库!2', first: '乙.xlsx!企业库!2' }],
    conflicts: [],
    files: [{ what: '汇总工作簿' }],
  });
});

test.skipIf(withoutOffice)(
  'a copy that was saved in another program with its columns moved is read as well',
  async () => {
    const folder = newFolder();
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await bookOf(sample)).buffer as ArrayBuffer);
    const ledger = book.getWorksheet('台账');
    ledger?.spliceColumns(1, 0, ['序号', 1, 2, 3]);
    ledger?.spliceRows(1, 0, ['历年奖补台账'], ['单位：万元']);
    const moved = new Uint8Array(await book.xlsx.writeBuffer());
    writeFileSync(join(folder, '甲.xlsx'), convert(moved, 'xlsx', 'xlsx'));
    writeFileSync(join(folder, '乙.xlsx'), await bookOf(sample));
    const { out } = await run('collect', folder, '--out', outOf(folder), '--json', ...day);
    const { conflicts, repeated, copies } = JSON.parse(out) as {
      readonly conflicts: unknown[];
      readonly repeated: unknown[];
      readonly copies: readonly {
        readonly records: Readonly<Record<string, number>>;
        readonly leftBehind: object[];
      }[];
    };
    const records = Object.values(sample).reduce((sum, rows) => sum + rows.length, 0);
    expect(conflicts).toEqual([]);
    expect(repeated).toHaveLength(records);
    expect(copies[1]?.leftBehind).toMatchObject([
      { kind: 'above', sheet: '台账', count: 2 },
      { kind: 'column', sheet: '台账', what: 'A 列「序号」', count: 3 },
    ]);
  },
);

describe('a folder with all sorts of things in it', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await folderOf({ '甲.xlsx': { enterprises: [{ ...first }] } });
    writeFileSync(join(folder, '同甲.xlsx'), readFileSync(join(folder, '甲.xlsx')));
    writeFileSync(join(folder, '~$甲.xlsx'), 'x');
    writeFileSync(join(folder, '.甲.xlsx'), 'x');
    writeFileSync(join(folder, '说明.docx'), 'x');
    mkdirSync(join(folder, '子.xlsx'));
  });

  test('what is no copy is listed with the reason, and is no fault', async () => {
    const { code, out } = await run('collect', folder, '--out', outOf(folder), ...day);
    expect(out).toContain('~$甲.xlsx：跳过｜是 Excel 或 WPS 打开工作簿时的临时文件');
    expect(out).toContain('.甲.xlsx：跳过｜是隐藏文件');
    expect(out).toContain('说明.docx：跳过｜不是工作簿');
    expect(out).toContain('子.xlsx：跳过｜是文件夹，不收其中的文件');
    expect(out).toContain('甲.xlsx：跳过｜与「同甲.xlsx」一字不差，只收一次');
    expect(out).toContain('共 6 份，并入 1 份');
    expect(code).toBe(0);
  });

  test('a workbook that cannot be read, or is of another kind, is named, and ends with 1', async () => {
    const other = await folderOf({ '甲.xlsx': { enterprises: [{ ...first }] } });
    writeFileSync(join(other, '坏.xlsx'), 'x,y');
    const damaged = await run('collect', other, '--out', outOf(other), ...day);
    expect(damaged.code).toBe(1);
    expect(damaged.out).toContain('坏.xlsx：跳过｜读不了：这是文本文件');
    const old = await folderOf({ '甲.xlsx': { enterprises: [{ ...first }] } });
    writeFileSync(join(old, '旧.xls'), 'x');
    const legacy = await run('collect', old, '--out', outOf(old), ...day);
    expect(legacy.code).toBe(1);
    expect(legacy.out).toContain('旧.xls：跳过｜不是 .xlsx 工作簿；另存为 .xlsx 后再收');
  });

  test('nothing that can be read, or no folder, gives 3 with every reason and writes nothing', async () => {
    const empty = newFolder();
    const out = outOf(empty);
    expect((await run('collect', empty, '--out', out)).code).toBe(3);
    writeFileSync(join(empty, '坏.xlsx'), '');
    const { code, talk } = await run('collect', empty, '--out', out);
    expect(code).toBe(3);
    expect(talk).toContain('里没有读得出的 .xlsx 或 .xlsm 工作簿\n  坏.xlsx：读不了：这个文件是空的');
    expect(existsSync(out)).toBe(false);
    expect((await run('collect', join(empty, '无'), '--out', out)).talk).toContain('不存在');
    expect((await run('collect', join(empty, '坏.xlsx'), '--out', out)).talk).toContain('是一个文件');
  });

  test('copies of which none can be merged give no book', async () => {
    const other = newFolder();
    const book = new ExcelJS.Workbook();
    book.addWorksheet('通讯录').addRow(['姓名', '电话']);
    await book.xlsx.writeFile(join(other, '通讯录.xlsx'));
    const out = outOf(other);
    const { code, out: said } = await run('collect', other, '--out', out);
    expect(code).toBe(1);
    expect(said).toContain('没有写汇总');
    expect(existsSync(out)).toBe(false);
  });
});

describe('an output in the folder itself', () => {
  test('is passed over when it is written again', async () => {
    const folder = await twoCounties();
    const out = join(folder, '汇总.xlsx');
    await run('collect', folder, '--out', out, ...day);
    const before = hashesOf(folder);
    const refused = await run('collect', folder, '--out', out, ...day);
    expect(refused.code).toBe(4);
    const { out: said } = await run('collect', folder, '--out', out, '--force', ...day);
    expect(said).toContain('汇总.xlsx：跳过｜是上次的汇总，本次重写');
    expect(hashesOf(folder)['甲.xlsx']).toBe(before['甲.xlsx']);
  });

  test('is never a copy that someone sent in, even when forced', async () => {
    const folder = await twoCounties();
    const before = hashesOf(folder);
    const { code, talk } = await run('collect', folder, '--out', join(folder, '甲.xlsx'), '--force');
    expect(code).toBe(2);
    expect(talk).toContain('是本次读取的文件，没有写入');
    expect(hashesOf(folder)).toEqual(before);
  });
});

test('cells that are full do not keep the merged book from being written', async () => {
  const note = (mark: string) => `${'𠮷'.repeat(16_383)}${mark}`;
  const folder = await folderOf({
    '甲.xlsx': { enterprises: [{ ...first, note: note('1') }] },
    '乙.xlsx': { enterprises: [{ ...first, note: note('2') }] },
  });
  const out = outOf(folder);
  expect((await run('collect', folder, '--out', out, ...day)).code).toBe(1);
  const told = textsOf(out, '收表情况').find(([place]) => place?.startsWith('企业库!'));
  expect(told?.[1]).toMatch(/「备注」前者填的是「𠮷+……$/u);
});
