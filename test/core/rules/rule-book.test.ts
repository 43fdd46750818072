import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faults } from '../../../cli/init/sample/faults/faults.js';
import type { Finding } from '../../../core/finding.js';
import { ruleBook } from '../../../core/rules/rule-book.js';

const ids = ruleBook.map(({ id }) => id);

/** The source files below a folder, with their paths. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path));
}

/** `number-text` as the rule's name in the code: `numberText`. */
function nameOf(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const ruleFiles = sources('core').filter((path) =>
  /^export const \w+: (?:Sheet)?Rule = \{$/m.test(readFileSync(path, 'utf8')),
);

test('no two rules have one id or one title', () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(ruleBook.map(({ title }) => title)).size).toBe(ids.length);
});

test('every rule stands in a file of its own that has its name, and every such file is in the book', () => {
  expect(ruleFiles.map((path) => basename(path, '.ts')).sort()).toEqual([...ids].sort());
  for (const path of ruleFiles) {
    const id = basename(path, '.ts');
    expect(readFileSync(path, 'utf8')).toContain(`export const ${nameOf(id)}: `);
  }
});

test('a folder of rules has a dozen files at most', () => {
  const folders = new Set(ruleFiles.map((path) => path.replace(/\/[^/]+$/, '')));
  for (const folder of folders) expect(readdirSync(folder).length, folder).toBeLessThanOrEqual(12);
});

test('what the code names as found is in the book', () => {
  const code = ['core/sheet', 'core/policy', 'core/report', 'workbook/read'].flatMap(sources);
  const named = code.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\b(?:problemOf|findingOf|unreadable)\(\s*([a-z]\w*)[,)]/g)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'rule'),
  );
  expect(named.length).toBeGreaterThan(40);
  expect([...new Set(named)].filter((name) => !ids.map(nameOf).includes(name))).toEqual([]);
});

test('every fault of the sample is found by a rule of the book', () => {
  expect(faults.map(({ rule }) => rule).filter((rule) => !ids.includes(rule))).toEqual([]);
});

test('a mandatory rule may be made lighter only where the value was read all the same', () => {
  const light = ruleBook.filter(({ severity, locked }) => severity === 'mandatory' && locked !== true);
  expect(light.map(({ id }) => id)).toEqual([
    'credit-code-form',
    'number-text',
    'unit-in-cell',
    'date-text',
    'region-kind',
    'reduction-reason',
  ]);
});

/** A finding with a value for every fact that a sentence may ask for. */
function findingOf(rule: string): Finding {
  const facts = new Proxy<Record<string, string>>(
    {},
    { get: (_, name) => (name === 'date' ? '2021-08-19' : '1') },
  );
  const place = { kind: 'sheet', sheet: '台账', cell: 'D6', column: '应得(万元)' } as const;
  return { rule, severity: 'mandatory', place, actual: '甲', facts };
}

/** What may stand in Latin letters: file endings and programs, codes, options, commands, formulas, samples in 「」. */
const latin =
  /「[^」]*」|wenbiao \w+|--\w+|\.xlsx|Word|#[A-Z/0!]+|U\+[0-9A-F]{4}|art\d\.\w+|\b[A-Z]\d*\b|SUM\([^)]*\)/g;

describe.each(ruleBook.map((rule) => [rule.id, rule] as const))('the words of %s', (id, rule) => {
  const { fact, expected = '', fix = '' } = rule.sentence(findingOf(id));
  const texts = [rule.title, rule.fault, rule.noFault, fact, expected, fix];

  test('are kind and exact Chinese', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/非法|无效|未知错误|请|抱歉|undefined/);
      expect(text.replaceAll(latin, '')).not.toMatch(/[A-Za-z]{2}/);
    }
    expect(`${rule.title}${rule.fault}${rule.noFault}`).toMatch(/\p{Script=Han}/u);
    expect(fact).not.toBe('');
    expect([...rule.title].length).toBeLessThanOrEqual(16);
  });

  test('are whole sentences', () => {
    expect([rule.fault, rule.noFault].map((text) => text.at(-1))).toEqual(['。', '。']);
  });
});
