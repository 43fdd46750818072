import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { resultBookOf } from '../../../addin/taskpane/steps/award/result-book.js';
import type { WorkbookSnapshot } from '../../../core/sheet/cell.js';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';
import { newFolder, run } from '../../cli/run-cli.js';

describe('a book in step ③', () => {
  const folder = newFolder();
  const read = (name: string): WorkbookSnapshot =>
    readWorkbook(new Uint8Array(readFileSync(join(folder, `${name}.xlsx`))));

  beforeAll(async () => {
    for (const kind of ['奖补', '指标', '提案']) await run('init', folder, '--kind', kind, '--sample');
    const [awards, scores] = [join(folder, '测算结果.xlsx'), join(folder, '评分结果.xlsx')];
    await run('award', join(folder, '企业奖补工作簿.xlsx'), '--out', awards);
    await run('score', join(folder, '指标考核工作簿.xlsx'), '--out', scores);
  });

  test.each([
    ['企业奖补工作簿', undefined],
    ['指标考核工作簿', undefined],
    ['建议提案台账', undefined],
    ['测算结果', '企业奖补工作簿'],
    ['评分结果', '指标考核工作簿'],
  ])('%s is the result computed from %s', (name, source) => {
    expect(resultBookOf(read(name))?.source).toBe(source);
  });

  test('with the tables to compute from beside the result sheets is no result', () => {
    const [book, result] = [read('企业奖补工作簿'), read('测算结果')];
    const both = { ...book, sheets: [...book.sheets, ...result.sheets] };
    expect(resultBookOf(both)).toBeUndefined();
  });
});
