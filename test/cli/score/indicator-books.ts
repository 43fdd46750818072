import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameworkNamed } from '../../../cli/data/load-framework.js';
import { loadRegions } from '../../../cli/data/load-regions.js';
import { sampleItem } from '../../../cli/init/sample/data/indicators.js';
import type { EntryRow, EntryRows } from '../../../workbook/books/entry-row.js';
import { indicatorRows, indicatorStarterPlan } from '../../../workbook/books/indicator-starter.js';
import { writeBook } from '../../../workbook/write/write-book.js';
import { newFolder } from '../run-cli.js';

const regions = loadRegions();
const ten = { ...regions, regions: regions.regions.slice(0, 10) };

export const { content: framework } = frameworkNamed('anyang-2021-17', '');
export const tenNames: readonly string[] = ten.regions.map(({ name }) => name);

/** The tenth region is entered as a copy of 汤阴县, so that two scores are equal. */
const twinOf = (region: string) => (region === '安阳高新技术产业开发区' ? '汤阴县' : region);

/** What a region of the ten reports of an item. */
export function reported(region: string, item: string): string | undefined {
  return sampleItem(regions, framework.items, twinOf(region), item);
}

const evaluation = { evaluation: [{ year: '2025', framework: 'anyang-2021-17' }] };

/** Ten regions by eighteen indicators, without a method. */
export const sound: EntryRows = {
  ...indicatorRows(framework, ten, reported),
  ...evaluation,
};

/** The method that was chosen. */
export const chosen: EntryRows = {
  scoringMethods: [{ method: '线性功效系数,参照=样本', decidedBy: '局务会', decidedOn: '2025-07-01' }],
};

/** Writes 指标考核工作簿 with these rows and gives its path. */
export async function indicatorBookOf(rows: EntryRows): Promise<string> {
  const path = join(newFolder(), '指标考核工作簿.xlsx');
  const plan = indicatorStarterPlan({ date: '2025-08-19', regions: ten, rows }, framework);
  writeFileSync(path, await writeBook(plan));
  return path;
}

/** The sound rows and the method, with the rows of one table changed where `meant` says so. */
export function changed(table: string, meant: (row: EntryRow) => boolean, to: EntryRow): EntryRows {
  return {
    ...sound,
    ...chosen,
    [table]: (sound[table] ?? []).map((row) => (meant(row) ? { ...row, ...to } : row)),
  };
}

/** The same with other reported numbers; a blank one is not reported. Values follow by their formulas. */
export function withItems(itemOf: (region: string, item: string) => string | undefined): EntryRows {
  return { ...sound, ...indicatorRows(framework, ten, itemOf), ...evaluation, ...chosen };
}
