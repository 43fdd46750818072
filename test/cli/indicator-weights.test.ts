import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SheetPlan } from '../../workbook/write/plan.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { newFolder, run } from './run-cli.js';

const classes = [
  ['创新主体(25分)', 25],
  ['创新平台(10分)', 10],
  ['创新人才(12分)', 12],
  ['创新投入(38分)', 38],
  ['创新产出(15分)', 15],
] as const;

/** A book with nothing but eighteen indicators, the first of which weighs `first`. */
async function writeIndicators(first: number): Promise<string> {
  const header = ['类别', '序号', '指标名称', '权重'].map(
    (text) => ({ kind: 'text', text, style: 'header' }) as const,
  );
  const rows = classes.flatMap(([name, weight]) => {
    const parts = name.startsWith('创新主体') ? [6, weight - 6] : [weight];
    return parts.map((part, index) => [name, `${name}指标${index + 1}`, part] as const);
  });
  const body = rows.map(([name, indicator, weight], index) => [
    { kind: 'text', text: name, style: 'cell' } as const,
    { kind: 'number', value: String(index + 1), style: 'cell', format: '0' } as const,
    { kind: 'text', text: indicator, style: 'cell' } as const,
    { kind: 'number', value: String(index === 0 ? first : weight), style: 'cell', format: '0' } as const,
  ]);
  const path = join(newFolder(), '指标.xlsx');
  const sheet: SheetPlan = {
    name: '评价指标体系',
    widths: [18, 6, 30, 8],
    rows: [header, ...body],
    gridlines: true,
    print: { orientation: 'portrait' },
  };
  writeFileSync(path, await writeBook({ title: '指标', date: '2025-08-19', sheets: [sheet] }));
  return path;
}

describe('a book with nothing but indicators', () => {
  test('is checked by itself: 25, 10, 12, 38 and 15 make 100', async () => {
    const { code, out } = await run('check', await writeIndicators(6));
    expect(out).toContain('评价指标体系');
    expect(out).toContain('没有发现问题。');
    expect(code).toBe(0);
  });

  test('a weight of 7 for 6 makes its class 26 and the whole 101', async () => {
    const { code, out } = await run('check', await writeIndicators(7));
    expect(out).toContain('创新主体各指标的权重合计 26｜应为 25');
    expect(out).toContain('全部指标的权重合计 101｜应为 100');
    expect(out).toContain('共 2 个问题');
    expect(code).toBe(1);
  });

  test('is no batch to compute', async () => {
    const { code, out } = await run('award', await writeIndicators(6));
    expect(out).toContain('未找到「批次」表');
    expect(code).toBe(1);
  });
});
