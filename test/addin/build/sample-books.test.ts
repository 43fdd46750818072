import { expect, test } from 'vitest';
import { sampleBooks } from '../../../addin/build/sample-books.js';
import { faults } from '../../../cli/init/sample/faults/faults.js';
import { awardTables } from '../../../core/sheet/award-tables/index.js';
import { checkBook } from '../../../core/sheet/check-book.js';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';
import { regions } from '../../cli/sample/sample-books.js';

test('a first try has a clean book and one with faults', async () => {
  const books = await sampleBooks();
  const counts = [...books].map(([name, bytes]): [string, number] => [
    name,
    checkBook(readWorkbook(bytes), awardTables, regions).findings.length,
  ]);
  expect(counts).toEqual([
    ['样例/企业奖补工作簿.xlsx', 0],
    ['样例/企业奖补工作簿-待整改.xlsx', faults.length],
  ]);
});
