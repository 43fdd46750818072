import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../workbook/read/read-workbook.js';
import { convert, withoutOffice } from '../office/libre-office.js';
import { formulaCells, recomputedCells } from '../office/recompute.js';
import { newFolder, run } from './run-cli.js';

const folder = newFolder();
const at = (name: string) => join(folder, name);
const bytesOf = (name: string) => new Uint8Array(readFileSync(at(name)));

beforeAll(async () => {
  await run('init', folder, '--sample');
  await run('award', at('企业奖补工作簿.xlsx'), '--out', at('结果.xlsx'));
  await run('check', at('企业奖补工作簿-待整改.xlsx'), '--annotate', at('标注.xlsx'));
});

describe('in LibreOffice', () => {
  test.skipIf(withoutOffice)('every sum of the result book comes out as ours', () => {
    const ours = formulaCells(bytesOf('结果.xlsx'));
    const theirs = recomputedCells(bytesOf('结果.xlsx'));
    expect(ours.size).toBeGreaterThan(100);
    for (const [place, { value }] of ours) {
      expect(theirs.get(place)?.value, place).toBeCloseTo(Number(value), 7);
    }
  });

  test.skipIf(withoutOffice)(
    'the annotated book keeps every value of the original and gains the result sheet',
    () => {
      const original = readWorkbook(bytesOf('企业奖补工作簿-待整改.xlsx'));
      const opened = readWorkbook(convert(bytesOf('标注.xlsx'), 'xlsx', 'xlsx'));
      expect(opened.sheets.map(({ name }) => name)).toEqual([
        ...original.sheets.map(({ name }) => name),
        '校验结果',
        '标注记录',
      ]);
      for (const sheet of original.sheets) {
        const again = new Map(
          opened.sheets
            .find(({ name }) => name === sheet.name)
            ?.cells.map((cell) => [`${cell.row}:${cell.column}`, cell.value]),
        );
        for (const { row, column, value } of sheet.cells) {
          if (typeof value === 'string' || typeof value === 'number') {
            expect(again.get(`${row}:${column}`), `${sheet.name} ${row}:${column}`).toBe(value);
          }
        }
      }
    },
  );
});
