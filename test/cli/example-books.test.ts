import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownTemplates } from '../../cli/draft/load-template.js';
import { enteredTemplates } from '../templates/draft-example.js';
import { newFolder, run } from './run-cli.js';

describe('draft --new --example', () => {
  test.each(enteredTemplates)(
    '%s: the filled workbook gives the document of the example, its figures from cells',
    async (id) => {
      const folder = newFolder();
      const book = join(folder, '资料.xlsx');
      expect((await run('draft', '--new', id, '--example', '--out', book)).code).toBe(0);
      const texts = [];
      for (const data of [book, join(ownTemplates, id, 'example.yaml')]) {
        const out = join(folder, `${texts.length}.docx`);
        const args = ['--data', data, '--out', out, '--final', '--date', '2025-08-19', '--json'];
        const { code, out: json } = await run('draft', id, ...args);
        expect(code, json).toBe(0);
        texts.push((JSON.parse(json) as { readonly text: string }).text);
      }
      expect(texts[0]).toBe(texts[1]);
    },
  );

  test('a YAML file is the example itself', async () => {
    const path = join(newFolder(), '资料.yaml');
    await run('draft', '--new', '函', '--example', '--out', path);
    const { code } = await run('draft', '函', '--data', path, '--out', join(newFolder(), '函.docx'));
    expect(code).toBe(0);
  });
});
