import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../core/finding.js';
import { reviewBook } from '../../../core/review/review-book.js';
import { ruleBook } from '../../../core/rules/rule-book.js';

const ids = reviewBook.map(({ id }) => id);

const ruleFiles = readdirSync('core/review/rules', { recursive: true, encoding: 'utf8' })
  .map((path) => join('core/review/rules', path))
  .filter(
    (path) => path.endsWith('.ts') && /^export const \w+: ReviewRule = \{$/m.test(readFileSync(path, 'utf8')),
  );

test('no rule has the id of another one, of 体检 or of 核稿', () => {
  const all = [...ids, ...ruleBook.map(({ id }) => id)];
  expect(new Set(all).size).toBe(all.length);
  expect(new Set(reviewBook.map(({ title }) => title)).size).toBe(ids.length);
});

test('every rule stands in a file of its own that has its name, and every such file is in the book', () => {
  expect(ruleFiles.map((path) => basename(path, '.ts')).sort()).toEqual([...ids].sort());
});

test('a folder of rules has a dozen files at most', () => {
  const folders = new Set(ruleFiles.map((path) => path.replace(/\/[^/]+$/, '')));
  for (const folder of folders) expect(readdirSync(folder).length, folder).toBeLessThanOrEqual(13);
});

/** A finding with a value for every fact that a sentence may ask for. */
function findingOf(rule: string): Finding {
  const facts = new Proxy<Record<string, string>>({}, { get: () => '1' });
  return { rule, severity: 'mandatory', place: { kind: 'file', file: '草稿', line: 1 }, actual: '甲', facts };
}

/** What may stand in Latin letters: programs, options and samples in 「」. */
const latin = /「[^」]*」|wenbiao \w+|--\w+|\.docx|Word|WPS/g;

describe.each(reviewBook.map((rule) => [rule.id, rule] as const))('the words of %s', (id, rule) => {
  const { fact, expected = '', fix = '' } = rule.sentence(findingOf(id));

  test('are kind and exact Chinese', () => {
    for (const text of [rule.title, rule.fault, rule.noFault, fact, expected, fix]) {
      const own = text.replaceAll(latin, '');
      expect(own).not.toMatch(/非法|无效|未知错误|抱歉|undefined/);
      expect(own).not.toMatch(/[A-Za-z]{2}/);
    }
    // 请示 and 请求 are matters of documents; the reader is asked for nothing.
    for (const text of [fact, expected, fix]) {
      expect(text.replaceAll(latin, '')).not.toMatch(/(?<!报)请(?!示|求)/);
    }
    expect(fact).not.toBe('');
    expect([...rule.title].length).toBeLessThanOrEqual(16);
  });

  test('are whole sentences', () => {
    expect([rule.fault, rule.noFault].map((text) => text.at(-1))).toEqual(['。', '。']);
  });
});
