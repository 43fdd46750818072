import { expect, test } from 'vitest';
import { awardTables } from '../../core/sheet/award-tables/index.js';
import { checkBook, checkBookSteps } from '../../core/sheet/check-book.js';
import { finish, type Steps } from '../../core/steps.js';
import { readWorkbook, readWorkbookSteps } from '../../workbook/read/read-workbook.js';
import { bigBook } from '../bench/reading/big-book.js';
import { regions } from '../cli/sample/sample-books.js';

/** The result, and what was said on the way. */
function watched<Result>(steps: Steps<Result>) {
  const said: string[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    expect(step.value.done).toBeLessThanOrEqual(step.value.total);
    said.push(step.value.doing);
  }
  return { result: step.value, said };
}

test('work done without a pause gives what it gives step by step', () => {
  function* sum(): Steps<number> {
    yield { doing: '一', done: 0, total: 2 };
    yield { doing: '二', done: 1, total: 2 };
    return 3;
  }
  expect(finish(sum())).toBe(3);
  expect(watched(sum())).toEqual({ result: 3, said: ['一', '二'] });
});

test('a book is read and checked in pieces, more of them the longer it is', () => {
  const [short, long] = [500, 2000].map((rows) => {
    const bytes = bigBook(rows);
    const read = watched(readWorkbookSteps(bytes));
    const checked = watched(checkBookSteps(read.result, awardTables, regions));
    expect(checked.result.findings).toEqual(checkBook(readWorkbook(bytes), awardTables, regions).findings);
    expect(checked.result.findings.length).toBeGreaterThan(0);
    const inTable = checked.said.filter((doing) => doing === '读表「企业库」').length;
    return { read: read.said.length, inTable };
  });
  expect(short?.inTable).toBe(5);
  expect(long?.inTable).toBe(20);
  expect(long?.read).toBeGreaterThan(2 * (short?.read ?? 0));
});
