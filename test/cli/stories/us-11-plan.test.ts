import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { extractRawText } from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { newFolder, run } from '../run-cli.js';

/** US-11 印发方案: what the text promises stands in the table; tasks, units and attachments agree. */

let book = '';

beforeAll(async () => {
  book = join(newFolder(), '资料.xlsx');
  expect(
    (await run('draft', '--new', '实施方案印发通知', '--example', '--out', book, '--date', '2022-01-10'))
      .code,
  ).toBe(0);
});

async function plan(data: string, ...args: string[]) {
  const out = join(newFolder(), '方案.docx');
  const outcome = await run(
    'draft',
    '实施方案印发通知',
    '--data',
    data,
    '--out',
    out,
    '--date',
    '2022-01-10',
    ...args,
  );
  return { ...outcome, text: outcome.code === 0 ? (await extractRawText({ path: out })).value : '' };
}

async function edited(
  sheetName: string,
  change: (sheet: ExcelJS.Worksheet, column: (title: string) => number) => void,
) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(book);
  const sheet = workbook.getWorksheet(sheetName);
  if (sheet === undefined) throw new Error(`No ${sheetName}`);
  const headers = sheet.getRow(1).values as readonly unknown[];
  change(sheet, (title) => headers.findIndex((header) => String(header).startsWith(title)));
  const path = join(newFolder(), '资料.xlsx');
  await workbook.xlsx.writeFile(path);
  return path;
}

const figuresAfter = (words: RegExp, text: string) =>
  [...text.matchAll(words)].map(([, figure = '']) => figure);

describe('the plan', () => {
  test('promises in its text only what its table has, sums of rows declared', async () => {
    const { code, text } = await plan(book, '--final');
    expect(code).toBe(0);
    const table = text.slice(text.lastIndexOf('目标任务表')).split('\n');
    const promised = figuresAfter(
      /达到([0-9.]+)/g,
      text.slice(text.indexOf('二、工作目标'), text.indexOf('三、重点任务')),
    );
    expect(promised.length).toBeGreaterThan(8);
    const [left, ...others] = promised.filter((figure) => !table.includes(figure));
    expect([left, others]).toEqual(['1100', []]);
    const parts = ['500', '600'];
    expect(table).toEqual(expect.arrayContaining(parts));
    expect(parts.reduce((sum, part) => sum + Number(part), 0)).toBe(Number(left));
  });

  test('ends each task with its leading and its responsible units', async () => {
    const { text } = await plan(book);
    const tasks = text
      .slice(text.indexOf('三、重点任务'), text.indexOf('四、保障措施'))
      .split('\n')
      .filter((line) => /^\d\./.test(line));
    expect(tasks.length).toBeGreaterThan(5);
    for (const task of tasks)
      expect(task).toMatch(/（牵头单位：[^；]+；责任单位：[^）]+）|（牵头单位：[^；]+）/);
    expect(text).not.toContain('牵头部门');
  });

  test('a unit that is not in the list is told of at its cell', async () => {
    const path = await edited('任务', (sheet, column) => {
      sheet.getRow(2).getCell(column('牵头单位')).value = '市科技厅';
    });
    const { code, out } = await plan(path);
    expect(code).toBe(1);
    expect(out).toContain('任务!');
    expect(out).toContain('市科技厅');
  });

  test('an empty name in the list of members is told of, and its row stays', async () => {
    const { code, out, text } = await plan(book);
    expect([code, out]).toEqual([0, expect.stringContaining('field-empty')]);
    expect(text).toContain('市统计局局长');
  });

  test('names its attachments as they are titled, and the plan alike everywhere', async () => {
    const { text } = await plan(book);
    expect(text).toContain('附件：1. 安阳市建设国家创新型城市领导小组成员名单');
    expect(text.match(/安阳市建设国家创新型城市领导小组成员名单/g)).toHaveLength(2);
    expect(text.match(/安阳市建设国家创新型城市实施方案目标任务表/g)?.length).toBeGreaterThanOrEqual(1);
  });
});
