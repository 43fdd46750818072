import { describe, expect, test } from 'vitest';
import { creditCodeCheckCharacter } from '../../../core/sheet/parse/credit-code.js';
import { bookWith, foundBy, shownRows, writeListed, writeRaw } from '../raw-books.js';
import { run } from '../run-cli.js';
import { codeOf, rdStory } from '../story-rows.js';

test('row 15: a code that became a number is lost for good, and never padded', async () => {
  const path = await writeListed([9.1441e17, '甲']);
  const { code, out } = await run('check', path);
  expect(code).toBe(1);
  expect(out).toContain('credit-code-digits-lost 企业库!A2');
  expect(out).toContain('「9.1441E+17」');
  expect(out).not.toContain('914410000000000000');
});

test.each([
  ['full width', codeOf('01').replace('9', '９')],
  ['spaces', `${codeOf('01').slice(0, 4)} ${codeOf('01').slice(4)} `],
  ['U+200B', `${codeOf('01').slice(0, 8)}\u200b${codeOf('01').slice(8)}`],
  ['lower case', codeOf('01').toLowerCase()],
])('row 16: a code with %s is offered as it should be, the original shown with marks', async (how, typed) => {
  const path = await writeListed([typed, '甲']);
  const told = await run('check', path);
  expect(told.code).toBe(1);
  expect(told.out).toContain(`credit-code-form 企业库!A2`);
  expect(told.out).toContain(`「${codeOf('01')}」`);
  expect(told.out).not.toContain('\u200b');
  if (how === 'spaces') expect(told.out).toContain('␣');
  if (how === 'U+200B') expect(told.out).toContain('U+200B');
  const mended = path.replace('工作簿', '改好');
  expect((await run('check', path, '--fix', mended)).code).toBe(0);
  expect(shownRows(mended, '企业库')[1]?.[0]).toBe(codeOf('01'));
  expect(shownRows(path, '企业库')[1]?.[0]).toBe(typed);
});

test('row 17: a code right by its last character and wrong inside has one finding of its own', async () => {
  const first17 = `${codeOf('01').slice(0, 16)}${codeOf('01')[16] === '5' ? '6' : '5'}`;
  const path = await writeListed([first17 + creditCodeCheckCharacter(first17), '甲']);
  expect(await foundBy(path)).toEqual(['credit-code-inner 企业库!A2']);
});

describe('row 18: two rows of one code', () => {
  test.each([
    ['安阳样例机械有限公司', '安阳市样例机械有限公司'],
    ['安阳样例（集团）有限公司', '安阳样例有限公司'],
    ['安阳样例(集团)有限公司', '安阳 样例（集团）有限公司'],
  ])('%s and %s: one finding joins them', async (first, second) => {
    const path = await writeListed([codeOf('01'), first], [codeOf('01'), second]);
    const { code, out } = await run('check', path);
    expect(code).toBe(1);
    expect(out).toContain('code-two-names 企业库!B3');
    expect(out).toContain('企业库!B2');
    expect(out).toContain('共 1 个问题');
  });
});

test('row 19: one name with two codes is told, and sums go by the code', async () => {
  const book = await bookWith({
    ...rdStory,
    enterprises: (rdStory['enterprises'] ?? []).map((row) => ({ ...row, name: '安阳同名有限公司' })),
  });
  const path = writeRaw(book);
  const { code, out } = await run('check', path);
  expect(code).toBe(1);
  expect(out).toContain('name-two-codes 企业库!');
  const result = path.replace('工作簿', '结果');
  await run('award', path, '--out', result);
  const rows = shownRows(result, '汇总').filter(([, name]) => name === '安阳同名有限公司');
  expect(new Set(rows.map((row) => row[2])).size).toBe(rows.length);
  expect(rows.length).toBeGreaterThan(1);
});
