import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadNameTables } from '../../../../cli/data/load-name-tables.js';
import { loadRegions } from '../../../../cli/data/load-regions.js';
import { documentText } from '../../../../generator/document/document-text.js';
import { blockHandlers } from '../../../../generator/template/blocks/block-handlers.js';
import { fillTemplate } from '../../../../generator/template/fill-template.js';
import { valueHelpersFor } from '../../../../generator/template/helpers/value-helpers.js';
import { readText } from '../../../read-yaml.js';

const page = readText('docs/模板语言.md');
const data = parse(/```yaml\n([^`]*)```/.exec(page)?.[1] ?? '') as Record<string, unknown>;
const helpers = valueHelpersFor({ regions: loadRegions(), names: loadNameTables() });

/** The rows of the tables of helpers: what to write and what it prints. */
const examples = page
  .slice(page.indexOf('## 函数'))
  .split('\n')
  .flatMap((line) => {
    const [, template = '', printed = ''] = /^\| `(\{\{.*?)` \| (.*?) ?\|/.exec(line) ?? [];
    return template === '' ? [] : [{ template, printed }];
  });

describe('docs/模板语言.md', () => {
  test.each(examples)('$template prints $printed', ({ template, printed }) => {
    const { document, findings } = fillTemplate({ name: '例', text: template, data, helpers });
    expect(document === undefined ? findings : documentText(document)).toBe(printed);
  });

  test('shows every helper, and no other', () => {
    const shown = examples.flatMap(({ template }) =>
      [...template.matchAll(/(?:\{\{|\()(\p{Script=Han}+) /gu)].map(([, name]) => name),
    );
    expect(new Set(shown)).toEqual(new Set(helpers.keys()));
  });

  test('shows every block, and no other', () => {
    const blocks = page.slice(0, page.indexOf('## 函数'));
    const shown = [...blocks.matchAll(/\{\{#([^\s}]+)/g)].map(([, name]) => name);
    expect(new Set(shown)).toEqual(new Set(blockHandlers.keys()));
  });
});
