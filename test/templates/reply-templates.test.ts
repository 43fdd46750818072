import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareDraft } from '../../cli/draft/prepare-draft.js';
import { type Draft, draftDocument } from '../../generator/drafting/draft-document.js';
import { readEntries } from '../../generator/fields/read-entries.js';
import { newFolder, run } from '../cli/run-cli.js';
import { day, exampleOf, load, textOf } from './draft-example.js';

/** The template filled with its example, what a workbook would give as if it were entered. */
function exampleDraft(id: string): Draft {
  const template = load(id);
  const fields = template.fields.fields.map((field) => ({ ...field, source: '录入' as const }));
  const { data, findings } = readEntries({ ...template.fields, fields }, exampleOf(id), day);
  const drafted = draftDocument(template, data, { final: true });
  return { ...drafted, findings: [...findings, ...drafted.findings] };
}

describe.each([
  ['proposal-reply', '178'],
  ['suggestion-reply', '31'],
])('%s', (id, number) => {
  const folder = newFolder();
  beforeAll(() => run('init', folder, '--kind', '提案', '--sample'));

  const prepared = () =>
    prepareDraft(
      load(id),
      { book: join(folder, '建议提案台账.xlsx'), set: [`编号=${number}`] },
      '2025-06-20',
    );

  test('the example is fit to go out, and is what the sample ledger gives', () => {
    const example = exampleDraft(id);
    const { data = {}, findings } = prepared();
    expect([example.findings, findings]).toEqual([[], []]);
    expect(textOf(example)).toBe(textOf(draftDocument(load(id), data, { final: true })));
    expect(textOf(example)).toContain(`第${number}号`);
  });

  test('the folder has no fault, and no field that serves nothing', async () => {
    expect(await run('template', 'check', `templates/${id}`, '--strict')).toMatchObject({ code: 0 });
  });

  test('the ledger gives every field that is declared, and each row of the lists its columns', () => {
    const { data = {} } = prepared();
    for (const { name, columns = [] } of load(id).fields.fields) {
      expect(data, name).toHaveProperty([name]);
      for (const row of columns.length > 0 ? (data[name] as object[]) : []) {
        expect(Object.keys(row)).toEqual(expect.arrayContaining(columns.map((column) => column.name)));
      }
    }
  });
});
