import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';
import { newFolder, run } from '../run-cli.js';
import { printedTable } from './printed-table.js';

describe('targets', () => {
  test('knows the printed table by its lines, and shows its contradiction', async () => {
    const { code, out } = await run('targets', await printedTable({ '1': '8.5', '6': '100', '28': '3.1' }));
    expect(out).toContain('截至2022年12月31日，时间过去 66.67%');
    expect(out).toContain(
      '1 财政科技支出（亿元）｜基期 6.99｜目标 8.2｜增 1.21，17.3104%｜实际 8.5｜完成率 103.66%',
    );
    expect(out).toContain('进度 55.56%｜推算 115.63｜滞后');
    expect(out).toContain('目标 完成省下达任务｜待填');
    expect(out).toContain('人均地区生产总值是 3.8636万元/人（用第6、7、4行算），第5行写的是 3.43');
    expect(out).toContain('共 28 项：完成 1、待填 24、监测 1、滞后 1、未到时序 1');
    expect(code).toBe(1);
  });

  test('gives the growth of every line in JSON', async () => {
    const { out } = await run('targets', await printedTable({}), '--as-of', '2022', '--json');
    const document = JSON.parse(out) as {
      readonly rows: readonly { readonly no: string; readonly growthPercentShown?: string }[];
    };
    expect(document.rows[0]).toMatchObject({ increment: '1.21', growthPercentShown: '17.3104' });
    expect(document.rows[18]).not.toHaveProperty('growthPercentShown');
  });

  test('writes a book with the lines, what follows from them, and what contradicts', async () => {
    const path = join(newFolder(), '完成情况.xlsx');
    await run('targets', await printedTable({ '1': '8.5' }), '--out', path);
    expect(readWorkbook(new Uint8Array(readFileSync(path))).sheets.map(({ name }) => name)).toEqual([
      '目标完成情况',
      '表内勾稽',
      '数据问题',
    ]);
  });

  test('takes the day of the values from --as-of, from the header, or from the date', async () => {
    const book = await printedTable({ '1': '8.5' });
    expect((await run('targets', book, '--as-of', '2021-12-31')).out).toContain('时间过去 33.33%');
    const dateless = await printedTable({ '1': '8.5' }, '实际值');
    expect((await run('targets', dateless, '--date', '2023-12-31')).out).toContain('时间过去 100.00%');
    const wrong = await run('targets', book, '--as-of', '去年');
    expect([wrong.code, wrong.talk.includes('--as-of 是「去年」')]).toEqual([2, true]);
  });

  test('finds no table on a sheet without one', async () => {
    const folder = newFolder();
    await run('init', folder);
    const { code, out } = await run('targets', join(folder, '企业奖补工作簿.xlsx'));
    expect(out).toContain('targets-no-table');
    expect(code).toBe(1);
  });
});
