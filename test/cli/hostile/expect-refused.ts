import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { sha256 } from '../../../cli/output/sha256.js';
import { newFolder, run } from '../run-cli.js';

/** Words of libraries and of scolding: neither may reach a reader. */
const unfriendly = /error|invalid|undefined|unexpected|ENOENT|非法|无效|未知错误|抱歉/i;

/**
 * Every command that reads a workbook refuses these bytes: exit 3, one Chinese line that names the file and says
 * `words`, nothing on stdout, nothing written, the file as it was.
 */
export async function expectRefused(bytes: Uint8Array, words: string, name = '表.xlsx'): Promise<void> {
  const folder = newFolder();
  const book = join(folder, name);
  writeFileSync(book, bytes);
  const out = newFolder();
  for (const args of [
    ['check', book, '--annotate', join(out, '标注.xlsx'), '--fix', join(out, '改.xlsx')],
    ['award', book, '--out', join(out, '结果.xlsx')],
    ['ledger', book, '--out', join(out, '欠拨.xlsx')],
    ['draft', '拟奖补公示', '--book', book, '--out', join(out, '公示.docx')],
  ]) {
    const told = await run(...args);
    expect([told.code, told.out], args[0]).toEqual([3, '']);
    expect(told.talk.trim().split('\n')).toHaveLength(1);
    expect(told.talk).toContain(`「${book}」读不了：`);
    expect(told.talk).toContain(words);
    expect(told.talk).not.toMatch(unfriendly);
  }
  const collected = join(out, '汇总.xlsx');
  const told = await run('collect', folder, '--out', collected);
  expect(told.code).toBe(3);
  expect(told.talk).toContain(words);
  expect(existsSync(collected)).toBe(false);
  expect(readdirSync(out)).toEqual([]);
  expect(readdirSync(folder)).toEqual([name]);
  expect(sha256(readFileSync(book))).toBe(sha256(bytes));
}
