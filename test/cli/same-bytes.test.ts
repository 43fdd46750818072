import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashesOf, newFolder } from './run-cli.js';

const program = join(import.meta.dirname, '..', '..', 'build', 'cli', 'main.js');

/** Makes everything the program can make, as another process in other surroundings. */
function makeAll(surroundings: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const folder = newFolder();
  const at = (name: string) => join(folder, name);
  const wenbiao = (...args: string[]) => {
    try {
      execFileSync(process.execPath, [program, ...args, '--date', '2025-08-19', '--quiet'], {
        env: { ...process.env, ...surroundings },
        cwd: folder,
        stdio: 'pipe',
      });
    } catch (error) {
      if ((error as { readonly status?: number }).status !== 1) throw error;
    }
  };
  wenbiao('init', '.', '--sample');
  wenbiao('collect', '.', '--out', at('汇总.xlsx'));
  wenbiao('check', at('企业奖补工作簿-待整改.xlsx'), '--annotate', at('标注.xlsx'));
  wenbiao('award', at('企业奖补工作簿.xlsx'), '--out', at('结果.xlsx'));
  wenbiao('draft', '拟奖补公示', '--book', at('结果.xlsx'), '--out', at('公示.docx'));
  wenbiao('draft', '资金拨付通知', '--book', at('结果.xlsx'), '--out', at('通知.docx'));
  return hashesOf(folder);
}

test('the same input and date give the same bytes in any time zone and locale', () => {
  const here = makeAll({});
  expect(Object.keys(here)).toHaveLength(10);
  expect(makeAll({ TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' })).toEqual(here);
  expect(makeAll({ TZ: 'Pacific/Pago_Pago', LANG: 'tr_TR.UTF-8' })).toEqual(here);
});
