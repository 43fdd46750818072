import { describe, expect, test } from 'vitest';
import { frameworkNamed } from '../../../cli/data/load-framework.js';
import { loadRegions } from '../../../cli/data/load-regions.js';
import { sampleItem } from '../../../cli/init/sample/data/indicators.js';
import { compare, decimalFromNumber, divide, subtract } from '../../../core/decimal.js';
import { indicatorRows, indicatorStarterPlan } from '../../../workbook/books/indicator-starter.js';
import { writeBook } from '../../../workbook/write/write-book.js';
import { withoutOffice } from '../../office/libre-office.js';
import { formulaCells, recomputedCells } from '../../office/recompute.js';

const regions = loadRegions();
const few = { ...regions, regions: regions.regions.slice(0, 3) };
const { content: framework } = frameworkNamed('anyang-2021-17', '');
const blankItem = '财政支出';

/** A book in which the first region lacks one item and has grown from zero. */
async function book(): Promise<Uint8Array> {
  const rows = indicatorRows(framework, few, (region, item) => {
    const isFirst = region === few.regions[0]?.name;
    if (isFirst && item === blankItem) return undefined;
    if (isFirst && item === '上年规上工业高新技术产业增加值') return '0';
    return sampleItem(regions, framework.items, region, item);
  });
  return writeBook(indicatorStarterPlan({ date: '2025-08-19', regions: few, rows }, framework));
}

describe.skipIf(withoutOffice)('the formulas of 指标值', () => {
  test('give in LibreOffice what is stored, and nothing where an item is blank or the base is zero', async () => {
    const bytes = await book();
    const stored = formulaCells(bytes);
    const theirs = recomputedCells(bytes);
    expect(stored.size).toBe(3 * 19);
    let blanks = 0;
    for (const [place, { value }] of stored) {
      const other = theirs.get(place)?.value;
      if (typeof value !== 'number') {
        blanks += 1;
        expect(other === undefined || other === '').toBe(true);
        continue;
      }
      if (typeof other !== 'number') throw new Error(`${place}: ${String(other)}`);
      const [own, computed] = [decimalFromNumber(value) ?? '', decimalFromNumber(other) ?? ''];
      const apart = compare(own, '0') === 0 ? computed : divide(subtract(computed, own), own);
      expect(compare(apart.replace('-', ''), '0.000000001')).toBe(-1);
    }
    expect(blanks).toBe(2);
  });
});
