import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { documentSentences } from '../../../core/messages/document.js';
import { templateSentences } from '../../../core/messages/template.js';
import { readText } from '../../read-yaml.js';

const rule =
  /'((?:template|data-character|award|personal|publicity|holiday|start-not|figure|target)-[a-z-]+)'/g;

/** The rules named in the sources of a folder or file. */
function rulesIn(path: string): string[] {
  const root = fileURLToPath(new URL(`../../../${path}`, import.meta.url));
  const files = path.endsWith('.ts')
    ? [path]
    : readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${path}/${name}`);
  return files.flatMap((file) => [...readText(file).matchAll(rule)].map(([, id = '']) => id));
}

const sorted = (names: readonly string[]) => [...new Set(names)].sort();

test('every rule of templates has a sentence, and every sentence a rule', () => {
  expect(sorted(rulesIn('generator/template'))).toEqual(sorted(Object.keys(templateSentences)));
});

test('every rule of documents has a sentence, and every sentence a rule', () => {
  const rules = [
    ...rulesIn('generator/award-documents'),
    ...rulesIn('generator/drafting'),
    ...rulesIn('jobs/draft'),
    ...rulesIn('core/working-days.ts'),
  ];
  expect(sorted(rules)).toEqual(sorted(Object.keys(documentSentences)));
});

test('no sentence blames or begs', () => {
  const text = readText('core/messages/template.ts') + readText('core/messages/document.ts');
  expect(text).not.toMatch(/非法|无效|未知错误|请|抱歉/);
});
