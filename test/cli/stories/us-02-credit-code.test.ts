import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../core/finding.js';
import { creditCodeCheckCharacter } from '../../../core/sheet/parse/credit-code.js';
import type { Entry } from '../../core/sheet/build-sheet.js';
import { foundBy, shownRows, writeListed } from '../raw-books.js';
import { run } from '../run-cli.js';

/** US-02 信用代码: a code that cannot be right is told with the reason; none is guessed. */

/** Right by its last character, and wrong by the 17th, which checks the organisation's own code (GB 11714). */
const wrongInside = `91350100M000100Y5${creditCodeCheckCharacter('91350100M000100Y5')}`;

const told = async (path: string) =>
  (await run('check', path)).out.split('\n').filter((line) => /^强制性|^核实性/.test(line));

describe('a faulty code has exactly one finding, which says', () => {
  test.each<[string, Entry, string]>([
    [
      'the right check character',
      '91350100M000100Y4Z',
      'credit-code-check 企业库!A2｜填的是「91350100M000100Y4Z」，第18位校验码对不上｜按前17位推算，校验码应为 3',
    ],
    ['the right check character of another', '91330100799655068B', '校验码应为 C'],
    [
      'lower case',
      '91350100m000100y43',
      'credit-code-form 企业库!A2｜填的是「91350100m000100y43」，有小写、全角、空格或看不见的字符｜「91350100M000100Y43」',
    ],
    ['full width', '９１３５０１００Ｍ０００１００Ｙ４３', '｜「91350100M000100Y43」｜改为18位半角大写'],
    ['O among the characters', '91350100M0001O0Y43', '第14位「O」不是代码所用的字符'],
    ['I', '91350100I000100Y43', '第9位「I」不是代码所用的字符'],
    ['S', '91350100M000100S43', '第16位「S」不是代码所用的字符'],
    ['V', '91350100M000100V43', '第16位「V」不是代码所用的字符'],
    ['Z', '91350100M000100Z43', '第16位「Z」不是代码所用的字符'],
    ['17 characters', '91350100M000100Y4', '17位'],
    [
      '15 digits, a number of the old register',
      '410500000000123',
      'credit-code-registration-number 企业库!A2',
    ],
    ['digits lost in a number', 9.1441e17, '已丢失末位，无法恢复'],
    ['the character inside that checks the organisation', wrongInside, 'credit-code-inner 企业库!A2'],
  ])('%s', async (_, code, words) => {
    const lines = await told(await writeListed([code, '安阳甲有限公司']));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(words);
  });
});

test('a number is never padded into a code, nor mended', async () => {
  const path = await writeListed([9.1441e17, '安阳甲有限公司']);
  const mended = path.replace('工作簿', '改好');
  expect((await run('check', path, '--fix', mended)).code).toBe(1);
  expect(await foundBy(mended)).toEqual(await foundBy(path));
  expect(JSON.stringify(shownRows(mended, '企业库'))).not.toContain('914410000000000000');
});

test('what has one reading only is mended in a copy, and the book stays as it is', async () => {
  const path = await writeListed(['91350100m000100y43', '安阳甲有限公司']);
  const mended = path.replace('工作簿', '改好');
  expect((await run('check', path, '--fix', mended)).code).toBe(0);
  expect(shownRows(mended, '企业库')[1]?.[0]).toBe('91350100M000100Y43');
  expect(shownRows(path, '企业库')[1]?.[0]).toBe('91350100m000100y43');
});

test('one code with two names names both rows', async () => {
  const lines = await told(
    await writeListed(['91350100M000100Y43', '安阳甲有限公司'], ['91350100M000100Y43', '安阳乙有限公司']),
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(
    'code-two-names 企业库!B3｜名称是「安阳乙有限公司」，而 企业库!B2 同一代码的名称是「安阳甲有限公司」',
  );
});

test.each(['91350100M000100Y43', '91330100799655058B'])(
  '%s passes both check characters, and a code of another province is no fault',
  async (code) => {
    const path = await writeListed([code, '安阳甲有限公司']);
    const { out } = await run('check', path, '--json');
    const { findings } = JSON.parse(out) as { readonly findings: readonly Finding[] };
    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    expect((await run('check', path)).code).toBe(0);
  },
);
