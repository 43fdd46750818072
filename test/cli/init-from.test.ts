import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { plantFaults } from '../../cli/init/sample/index.js';
import { awardTables } from '../../core/sheet/award-tables/index.js';
import type { TableDefinition } from '../../core/sheet/table.js';
import { awardStarterPlan } from '../../workbook/books/award-starter.js';
import type { EntryRows } from '../../workbook/books/entry-row.js';
import type { BookPlan } from '../../workbook/write/plan.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { newFolder, run } from './run-cli.js';
import { regions, sample } from './sample/sample-books.js';

const bookName = '企业奖补工作簿.xlsx';

/** Columns and sheets that form 1 did not have. */
const newColumns: Readonly<Record<string, readonly string[]>> = {
  ledger: ['claim'],
  approvals: ['claim', 'awardYear'],
  titles: ['reviewYear'],
  projects: ['fiscalWan'],
  scienceAwards: ['project', 'grantedOn', 'approvedWan', 'documentNumber'],
};
const formOneTables: readonly TableDefinition[] = awardTables
  .filter(({ id }) => id !== 'objections')
  .map((table) => ({
    ...table,
    columns: table.columns.filter(({ id }) => !newColumns[table.id]?.includes(id)),
  }));

/** A workbook as version 0.1.0 made it: without a version, its guide one line shorter. */
function formOne(rows: EntryRows): BookPlan {
  const plan = awardStarterPlan({ tables: formOneTables, regions, rows, date: '2025-08-01' });
  return {
    ...plan,
    names: plan.names?.filter(({ name }) => name !== '表样版本') ?? [],
    sheets: plan.sheets.map((sheet) =>
      sheet.name === '填表说明' ? { ...sheet, rows: sheet.rows.filter((_, index) => index !== 1) } : sheet,
    ),
  };
}

async function writeOld(plan: BookPlan): Promise<string> {
  const path = join(newFolder(), '旧.xlsx');
  writeFileSync(path, await writeBook(plan));
  return path;
}

async function migrate(old: string) {
  const folder = newFolder();
  const done = await run('init', folder, '--from', old, '--date', '2025-08-19', '--json');
  return { ...done, path: join(folder, bookName), document: JSON.parse(done.out || '{}') };
}

/** Findings without their addresses and row numbers. */
async function findingsOf(path: string): Promise<readonly string[]> {
  const { findings } = JSON.parse((await run('check', path, '--json')).out) as {
    findings: { rule: string; actual?: string; place: { sheet?: string; column?: string } }[];
  };
  return findings
    .filter(({ rule }) => rule !== 'form-older')
    .map(({ rule, actual = '', place }) => `${rule} ${place.sheet} ${place.column ?? ''} ${actual}`)
    .sort();
}

async function totalsOf(path: string): Promise<unknown> {
  return JSON.parse((await run('award', path, '--json')).out).totals;
}

/** What is asked of the rows that were evaluated or approved when the column for the year is there. */
const undated = [
  ...(sample['approvals'] ?? []).map(() => 'override-year-missing 核定  '),
  ...(sample['titles'] ?? []).filter(({ grade }) => grade !== '').map(() => 'required 称号与平台 考评年度 '),
];

describe('a workbook of form 1', () => {
  const { sumRows, faulty } = splitSums(plantFaults(sample, awardTables).rows);
  let old = '';
  let oldFaulty = '';
  beforeAll(async () => {
    old = await writeOld(formOne(sample));
    oldFaulty = await writeOld(formOne(faulty));
  });

  test('is read as it stands, with a hint that names the way to the new form', async () => {
    const { code, out } = await run('check', old);
    expect(code).toBe(0);
    expect(out).toContain('提示 form-older 填表说明｜工作簿是表样版本 1，现在用的是表样版本 2');
    expect(out).toContain('wenbiao init 文件夹 --from 本工作簿');
  });

  test('comes over whole: nothing is asked but the new years', async () => {
    const { code, path, document } = await migrate(old);
    expect(code).toBe(0);
    expect(document.leftBehind).toEqual([]);
    expect(await findingsOf(path)).toEqual(undated);
    expect((await run('check', path)).out).not.toContain('form-');
  });

  test.each<[string, EntryRows]>([
    ['sound', sample],
    ['faulty', faulty],
  ])(
    'has the same totals, %s, as far as they do not rest on approvals without their year',
    async (_, rows) => {
      const before = await writeOld(formOne({ ...rows, approvals: [] }));
      const totals = await totalsOf(before);
      expect(totals).toMatchObject({ certainWan: expect.stringMatching(/^\d/) });
      expect(await totalsOf((await migrate(before)).path)).toEqual(totals);
    },
  );

  test('comes over with every fault in it', async () => {
    const { path } = await migrate(oldFaulty);
    const before = await findingsOf(oldFaulty);
    expect(before.length).toBeGreaterThan(25);
    expect(await findingsOf(path)).toEqual([...before, ...undated].sort());
  });

  test('is never written, and its sum rows are named as left behind', async () => {
    const withSum = await writeOld(
      formOne({ ...faulty, projects: [...(faulty['projects'] ?? []), ...sumRows] }),
    );
    const bytes = readFileSync(withSum);
    const { document } = await migrate(withSum);
    expect(document.leftBehind).toMatchObject([
      { kind: 'row', text: `项目｜第${(faulty['projects'] ?? []).length + 2}行（合计行）｜2 格` },
    ]);
    expect(readFileSync(withSum).equals(bytes)).toBe(true);
  });

  test('explanations follow their cells to the new columns', async () => {
    const approved = {
      year: '2023',
      creditCode: String(sample['ledger']?.[0]?.['creditCode']),
      clause: '1-2',
    };
    const line = { ...approved, dueWan: '30000', approvedWan: '15', reductionReason: '样例' };
    const place = `台账!D${(sample['ledger']?.length ?? 0) + 2}`;
    const explanations = [{ rule: 'unit-slip', place, explanation: '凭证样字3号，应得含往年' }];
    const rows = { ...sample, ledger: [...(sample['ledger'] ?? []), line], explanations };
    const { path } = await migrate(await writeOld(formOne(rows)));
    const { out } = await run('check', path);
    expect(out).toContain('已说明：凭证样字3号');
    expect(out).not.toContain('explanation-idle');
  });
});

/** The planted sum row apart: it is no record, and is not carried over. */
function splitSums(rows: EntryRows) {
  const isSum = (row: EntryRows[string][number]) => row['creditCode'] === '合计';
  const projects = rows['projects'] ?? [];
  return {
    sumRows: projects.filter(isSum),
    faulty: { ...rows, projects: projects.filter((row) => !isSum(row)) },
  };
}

describe('what stands in no table', () => {
  test('is listed for people and for programs', async () => {
    const plan = formOne(sample);
    const note = { name: '备忘', widths: [9], rows: [[{ kind: 'text', text: '甲' } as const]] };
    const print = { orientation: 'portrait' } as const;
    const old = await writeOld({ ...plan, sheets: [...plan.sheets, { ...note, gridlines: true, print }] });
    const folder = newFolder();
    const { code, out, talk } = await run('init', folder, '--from', old);
    expect(code).toBe(0);
    expect(out).toContain('没有搬的内容，仍在原工作簿里：\n  备忘｜整张工作表｜1 格\n');
    expect(out).toContain(`已搬：批次 1 行、企业库 ${sample['enterprises']?.length} 行`);
    expect(talk).toContain('已写入 工作簿');
    expect((await run('init', newFolder(), '--from', old, '--strict')).code).toBe(1);
  });
});

describe('books that are not carried over', () => {
  test('one of a newer form: nothing is checked, computed or carried', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(
      await writeOld(awardStarterPlan({ tables: awardTables, regions, date: '2025-08-01' })),
    );
    const guide = book.getWorksheet('填表说明');
    if (guide === undefined) throw new Error('No guide');
    guide.getCell('A2').value = '表样版本 3';
    const path = join(newFolder(), '新.xlsx');
    await book.xlsx.writeFile(path);
    for (const args of [
      ['check', path],
      ['award', path],
      ['init', newFolder(), '--from', path],
    ]) {
      const { code, out } = await run(...args);
      expect(code).toBe(1);
      expect(out).toContain(
        '强制性 form-newer 填表说明!A2｜工作簿是表样版本 3，本程序只认到表样版本 2，没有读取',
      );
      expect(out).toContain('共 1 个问题');
    }
  });

  test('one without its tables', async () => {
    const plan = formOne(sample);
    const old = await writeOld({
      ...plan,
      sheets: plan.sheets.filter(({ name }) => name !== '台账'),
      names: [],
    });
    const { code, out } = await run('init', newFolder(), '--from', old);
    expect(code).toBe(1);
    expect(out).toContain('sheet-missing');
    expect(out).toContain('没有搬');
  });

  test('the workbook that would be overwritten, even when forced', async () => {
    const folder = newFolder();
    const path = join(folder, bookName);
    writeFileSync(path, await writeBook(formOne(sample)));
    const { code, talk } = await run('init', folder, '--from', path, '--force');
    expect(code).toBe(2);
    expect(talk).toContain('是本次读取的文件，没有写入');
  });

  test('beside a sample', async () => {
    const { code, talk } = await run('init', newFolder(), '--from', 'x.xlsx', '--sample');
    expect(code).toBe(2);
    expect(talk).toContain('两个只用一个');
  });
});
