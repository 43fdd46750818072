import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellPlan } from '../../../workbook/write/plan.js';
import { writeBook } from '../../../workbook/write/write-book.js';
import { readYaml } from '../../read-yaml.js';
import { newFolder } from '../run-cli.js';

interface Line {
  readonly no: string;
  readonly category: string;
  readonly name: string;
  readonly unit: string;
  readonly baseline: string;
  readonly target?: string;
  readonly targetText?: string;
}

const { rows } = readYaml('policies/indicators/handan-2023.yaml') as { readonly rows: readonly Line[] };

/** The printed table as a workbook, with actual values of 2022 by number of line. */
export async function printedTable(
  actual: Readonly<Record<string, string>>,
  header = '2022年实际值',
): Promise<string> {
  const cell = (text: string | undefined): CellPlan =>
    text === undefined
      ? { kind: 'empty' }
      : /^[\d.]+$/.test(text)
        ? { kind: 'number', value: String(Number(text)) }
        : { kind: 'text', text };
  const titles = ['类别', '序号', '指标名称', '2020年基础值', '2023年目标值', header];
  const body = rows.map(({ no, category, name, unit, baseline, target, targetText }) =>
    [category, no, `${name}(${unit})`, baseline, target ?? targetText, actual[no]].map(cell),
  );
  const sheet = {
    name: '目标任务',
    widths: [12, 6, 40, 12, 12, 12],
    rows: [titles.map((text): CellPlan => ({ kind: 'text', text })), ...body],
    gridlines: true,
    print: { orientation: 'portrait' },
  } as const;
  const path = join(newFolder(), '目标任务表.xlsx');
  writeFileSync(path, await writeBook({ title: '目标', date: '2025-08-19', sheets: [sheet] }));
  return path;
}
