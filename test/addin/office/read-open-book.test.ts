import { describe, expect, test } from 'vitest';
import { loadPolicies } from '../../../cli/data/load-policies.js';
import { loadRegions } from '../../../cli/data/load-regions.js';
import { tool } from '../../../cli/tool.js';
import { awardRecord } from '../../../core/report/award-record.js';
import { checkInput } from '../../../core/report/input-book.js';
import { isComputed, runAward } from '../../../core/report/run-award.js';
import { awardTables } from '../../../core/sheet/award-tables/index.js';
import { awardResultPlan } from '../../../workbook/books/award-result/award-result.js';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';
import { bookOf, sample } from '../../cli/sample/sample-books.js';
import { book, error, sheet } from '../../core/sheet/build-sheet.js';
import { openInExcel } from './excel-under-test.js';

describe('what is read from an open Excel', () => {
  test('tells formulas, texts that look like formulas, errors and texts that look like errors apart', async () => {
    const { host } = openInExcel(
      '书.xlsx',
      book(
        sheet('数据', [
          [
            { value: 3, text: '3.00', formula: '1+2', numberFormat: '0.00' },
            { value: '=1+2', text: '=1+2', numberFormat: '@' },
            error('#REF!'),
            '#REF!',
            true,
            null,
          ],
        ]),
      ),
    );
    const { snapshot } = await host.readBook();
    expect(snapshot.sheets[0]?.cells).toEqual([
      { row: 1, column: 1, value: 3, text: '3.00', formula: '1+2', numberFormat: '0.00' },
      { row: 1, column: 2, value: '=1+2', text: '=1+2', numberFormat: '@' },
      { row: 1, column: 3, value: { error: '#REF!' }, text: '#REF!' },
      { row: 1, column: 4, value: '#REF!', text: '#REF!' },
      { row: 1, column: 5, value: true, text: 'TRUE' },
    ]);
  });

  test('has the merged cells and hidden rows of each sheet, and its visibility', async () => {
    const parts = { merges: ['A2:A3', 'C1:D2'], hiddenRows: [3], visibility: 'veryHidden' } as const;
    const data = sheet('数据', [['甲', 1, '丙', null], ['乙'], [null, 2]], parts);
    const { host } = openInExcel('书.xlsx', book(data, sheet('空表', [])));
    const { snapshot } = await host.readBook();
    expect(snapshot.sheets[0]).toEqual(data);
    expect(snapshot.sheets[1]).toEqual(sheet('空表', []));
  });

  test.each([
    [45888, '2025-08-19', false],
    [44426, '2025-08-19', true],
    [45888, '8月19日', false],
  ])('takes the serial %d shown as %s to count from 1904: %s', async (value, text, date1904) => {
    const { host } = openInExcel(
      '书.xlsx',
      book(sheet('数据', [[{ value, text, numberFormat: 'yyyy-mm-dd' }]])),
    );
    const { snapshot } = await host.readBook();
    expect(snapshot.date1904).toBe(date1904);
    expect(snapshot.sheets[0]?.cells.at(0)?.isDate).toBe(true);
  });

  test('is read in blocks when a sheet is long, and comes out whole', async () => {
    const rows = Array.from({ length: 25_000 }, (_, index) => [index]);
    const { host, backend } = openInExcel('书.xlsx', book(sheet('数据', rows), sheet('空表', [])));
    const progress: number[] = [];
    const { snapshot } = await host.readBook((read) => void progress.push(read.rows));
    expect(snapshot.sheets.map(({ cells }) => cells.length)).toEqual([25_000, 0]);
    expect(snapshot.sheets[0]?.cells.at(-1)).toMatchObject({ row: 25_000, value: 24_999 });
    expect(progress).toEqual([20_000, 25_000]);
    expect(backend.batches).toBeLessThan(8);
  });

  test('has a hash of its own that follows the contents', async () => {
    const hashOf = async (value: string) =>
      (await openInExcel('书.xlsx', book(sheet('数据', [[value]]))).host.readBook()).sha256;
    expect(await hashOf('甲')).toMatch(/^工作表内容:[0-9a-f]{64}$/);
    expect(await hashOf('甲')).toBe(await hashOf('甲'));
    expect(await hashOf('甲')).not.toBe(await hashOf('乙'));
  });

  test('checks and computes the same after the result was written into the book', async () => {
    const { host } = openInExcel('样例.xlsx', readWorkbook(await bookOf(sample)));
    const regions = loadRegions();
    const run = async () => {
      const input = await host.readBook();
      const result = runAward(input, {
        policies: loadPolicies().policies,
        regions,
        date: '2025-08-19',
        readings: () => new Map(),
      });
      if (!isComputed(result)) throw new Error('Expected a computed batch');
      return { result, findings: checkInput(input, awardTables, regions).findings };
    };
    const before = await run();
    const outcome = await host.writeResult(
      awardResultPlan(before.result, awardRecord(before.result, [], tool)),
    );
    expect(outcome).toMatchObject({ kind: 'sheets' });
    expect(outcome).not.toHaveProperty('problem');
    const after = await run();
    expect(after.findings).toEqual(before.findings);
    expect(after.result.assessment).toEqual(before.result.assessment);
  });
});
