import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { letterheadSentences } from '../../../core/messages/letterhead.js';
import { templateCheckSentences } from '../../../core/messages/template-check.js';
import { readText } from '../../read-yaml.js';

const rule = /'((?:letterhead|template-file|fields|example|written-text)-[a-z-]+)'/g;

/** The rules named in the sources of a folder. */
function rulesIn(folder: string): string[] {
  const root = fileURLToPath(new URL(`../../../${folder}`, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readText(`${folder}/${name}`).matchAll(rule)].map(([, id = '']) => id));
}

test('every rule of template folders and letterheads has a sentence, and every sentence a rule', () => {
  const rules = ['generator/letterhead', 'generator/template-check', 'cli/template', 'cli/draft'].flatMap(
    rulesIn,
  );
  const sentences = { ...letterheadSentences, ...templateCheckSentences };
  expect([...new Set(rules)].sort()).toEqual(Object.keys(sentences).sort());
});

test('no sentence blames or begs', () => {
  const text = readText('core/messages/letterhead.ts') + readText('core/messages/template-check.ts');
  expect(text).not.toMatch(/非法|无效|未知错误|请|抱歉/);
});
