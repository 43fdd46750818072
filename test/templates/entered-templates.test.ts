import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { listTemplates, ownTemplates } from '../../cli/draft/load-template.js';
import { chineseDate } from '../../core/calendar.js';
import type { Finding } from '../../core/finding.js';
import { documentText } from '../../generator/document/document-text.js';
import { writeDocx } from '../../generator/docx/write-docx.js';
import type { EnteredText, Entries, Entry } from '../../generator/fields/entry.js';
import { readEntries, sourcedText } from '../../generator/fields/read-entries.js';
import { enteredFields, profileOf } from '../../generator/fields/template-fields.js';
import { day, draftOf, enteredTemplates, exampleOf, load, replaceAt } from './draft-example.js';

const ruleAndField = ({ rule, facts }: Finding) => `${rule}｜${facts?.['field'] ?? ''}`;

describe.each(enteredTemplates)('%s', (id) => {
  test('the example is fit to go out: no finding but of what is left empty, and no figure without a source', () => {
    const { document, figures, findings } = draftOf(id, exampleOf(id));
    expect(findings.filter(({ rule }) => rule !== 'field-empty')).toEqual([]);
    expect(document?.pageKind).toBeDefined();
    expect(figures.filter(({ origin }) => origin === undefined)).toEqual([]);
  });

  test('is read back from the file word for word', async () => {
    const { document } = draftOf(id, exampleOf(id));
    if (document === undefined) throw new Error('The example gives a document');
    const bytes = await writeDocx(document, { date: day, profile: profileOf(load(id).fields) });
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const read = value.replace(/\s/g, '');
    for (const line of documentText(document).split(/[\n\t]/)) {
      // The mark of a file is drawn, and a title may be broken over lines.
      expect(read).toContain(line.replace(/\s/g, ''));
    }
  });

  test('a required field left empty is told of, by its name', () => {
    const { fields } = load(id);
    const example = exampleOf(id);
    for (const field of enteredFields(fields)) {
      if (!field.required || field.default !== undefined || field.defaultFrom !== undefined) continue;
      const entries = new Map(example);
      entries.delete(field.name);
      const { findings } = readEntries(fields, entries, day);
      expect(findings.map(ruleAndField)).toContain(`field-missing｜${field.name}`);
    }
  });

  test('a required column left empty is told of, by its row', () => {
    const { fields } = load(id);
    for (const { name, columns = [] } of enteredFields(fields)) {
      for (const column of columns.filter(({ required }) => required !== false)) {
        const entries = new Map(exampleOf(id));
        const entry = entries.get(name);
        if (entry?.kind !== 'rows') continue;
        const rows = entry.rows.map((row, index) =>
          index > 0 ? row : new Map([...row].filter(([key]) => key !== column.name)),
        );
        entries.set(name, { kind: 'rows', rows });
        const { findings } = readEntries(fields, entries, day);
        expect(findings.map(ruleAndField)).toContain(`field-missing｜${name}第1行的${column.name}`);
      }
    }
  });

  test('every place follows an entry that changes, or a finding says why it cannot', () => {
    const leaves = leavesOf(exampleOf(id));
    const all = leaves.map(({ value }) => printed(value)).join('\n');
    // A short text, and a number, may stand anywhere by chance; figures all have a source.
    const telling = leaves.filter(({ value }) => printed(value).length >= 5 && !/^[\d.]+$/.test(value));
    expect(telling.length).toBeGreaterThan(3);
    for (const { path, value, replace } of telling) {
      const shown = printed(value);
      if (all.split(shown).length > 2) continue;
      const { document, findings } = draftOf(id, replace(changeOf(value)));
      if (document === undefined) expect(findings, path).not.toEqual([]);
      else expect(documentText(document), path).not.toContain(shown);
    }
  });

  test('has a README that shows its first page', () => {
    const folder = join(ownTemplates, id);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('![第一页](预览.png)');
    expect(statSync(join(folder, '预览.png')).size).toBeLessThan(60_000);
  });
});

test('every partial has a template that takes it in', () => {
  const folder = join(ownTemplates, '_partials');
  const files = readdirSync(folder).map((name) => join(folder, name));
  const templates = listTemplates()
    .map((entry) => join(entry.folder, 'template.hbs'))
    .filter((path) => existsSync(path));
  const texts = [...files, ...templates].map((path) => readFileSync(path, 'utf8')).join('');
  for (const name of readdirSync(folder)) expect(texts).toContain(`{{> ${name.replace('.hbs', '')}`);
});

interface Leaf {
  readonly path: string;
  readonly value: string;
  /** The entries with another text in its place. */
  readonly replace: (value: string) => Entries;
}

function leavesOf(entries: Entries): Leaf[] {
  return [...entries].flatMap(([name, entry]): Leaf[] => {
    const set = (changed: Entry) => new Map([...entries, [name, changed]]);
    const leaf = (
      path: string,
      { value, origin }: EnteredText,
      make: (text: EnteredText) => Entry,
    ): Leaf => ({
      path,
      value,
      replace: (other) => set(make(sourcedText(other, origin))),
    });
    if (entry.kind === 'text') return [leaf(name, entry.text, (text) => ({ kind: 'text', text }))];
    if (entry.kind === 'texts') {
      return entry.texts.map((each, at) =>
        leaf(`${name}.${at}`, each, (text) => ({ kind: 'texts', texts: replaceAt(entry.texts, at, text) })),
      );
    }
    return entry.rows.flatMap((row, at) =>
      [...row].map(([column, each]) =>
        leaf(`${name}.${at}.${column}`, each, (text) => ({
          kind: 'rows',
          rows: replaceAt(entry.rows, at, new Map([...row, [column, text]])),
        })),
      ),
    );
  });
}

/** Another value of the same form. */
function changeOf(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return '2031-05-07';
  if (/^\d+(?:\.\d+)?$/.test(value)) return value.replace(/^\d/, (digit) => (digit === '1' ? '2' : '1'));
  return `改${[...value].reverse().join('')}`;
}

/** The value as a document shows it. */
function printed(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? chineseDate(value) : value;
}
