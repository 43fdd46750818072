import { expect, test } from 'vitest';
import { embeddedBooks, sampleBooks } from '../../../addin/build/sample-books.js';
import { faults } from '../../../cli/init/sample/faults/faults.js';
import { bookKinds, kindOf } from '../../../core/sheet/book-kinds.js';
import { checkBook } from '../../../core/sheet/check-book.js';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';
import { regions } from '../../cli/sample/sample-books.js';

test('a first try has a clean book of every kind and one with faults', async () => {
  const books = await sampleBooks();
  const counts = [...books].map(([name, bytes]): [string, string, number] => {
    const snapshot = readWorkbook(bytes);
    const kind = kindOf(snapshot);
    return [name, kind.name, checkBook(snapshot, kind.tables, regions).findings.length];
  });
  expect(counts).toEqual([
    ['样例/企业奖补工作簿.xlsx', '奖补', 0],
    ['样例/企业奖补工作簿-待整改.xlsx', '奖补', faults.length],
    ['样例/指标考核工作簿.xlsx', '指标', 0],
    ['样例/建议提案台账.xlsx', '提案', 0],
  ]);
});

test('the page carries the same samples, and an empty book of every kind', async () => {
  const { samples, starters } = await embeddedBooks();
  const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
  const built = [...(await sampleBooks())].map(([path, bytes]) => [path.replace('样例/', ''), bytes]);
  expect(samples.map(({ name, base64 }) => [name, bytesOf(base64)])).toEqual(built);
  const kinds = starters.map(({ base64 }) => kindOf(readWorkbook(bytesOf(base64))));
  expect(new Set(kinds)).toEqual(new Set(bookKinds));
  expect(starters.map(({ name }) => name)).toEqual([
    '企业奖补工作簿.xlsx',
    '指标考核工作簿.xlsx',
    '建议提案台账.xlsx',
  ]);
});
