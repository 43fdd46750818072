import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const guide = readFileSync('docs/使用指南.md', 'utf8');

describe('docs/使用指南.md', () => {
  test('names what is in the page as the page names it', () => {
    const source = ['addin', 'core', 'workbook', 'jobs', 'generator'].flatMap(scriptsOf).join('\n');
    const titles = readdirSync('templates').map((name) => join('templates', name, 'fields.yaml'));
    const others = ['manifest.xml', ...titles.filter(existsSync)].map((path) => readFileSync(path, 'utf8'));
    const written = [source, ...others].join('\n').replace(/\$\{[^{}]*\}/g, '…');
    const strange = namesIn(guide).filter((name) => !wordsOf(name).some((words) => isWhole(words, written)));
    expect(namesIn(guide).length).toBeGreaterThan(60);
    expect(strange).toEqual([]);
  });

  test('shows pictures and leads to pages that are there', () => {
    const targets = [...guide.matchAll(/\]\(([^()]+)\)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !existsSync(join('docs', target)))).toEqual([]);
  });
});

/** What stands in 「」, with 「」 inside. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/「((?:[^「」]|「[^「」]*」)*)」/g)].map(([, name = '']) => name.trim());
}

/** How the source may have a name: 「下载公文」 is made of 下载 and 公文. */
function wordsOf(name: string): readonly string[] {
  return name.startsWith('下载') ? [name, name.slice('下载'.length)] : [name];
}

/** Whether the words are a whole text, key or YAML value of the source. */
function isWhole(words: string, source: string): boolean {
  return [`'${words}'`, `"${words}"`, `\`${words}\``, ` ${words}: '`, `: ${words}\n`].some((text) =>
    source.includes(text),
  );
}

function scriptsOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}
