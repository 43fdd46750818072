import { expect } from 'vitest';
import { loadNameTables } from '../../cli/data/load-name-tables.js';
import { loadRegions } from '../../cli/data/load-regions.js';
import { type LoadedTemplate, listTemplates, loadTemplate } from '../../cli/draft/load-template.js';
import { documentText } from '../../generator/document/document-text.js';
import { type Draft, draftDocument } from '../../generator/drafting/draft-document.js';
import type { Entries } from '../../generator/fields/entry.js';
import { readEntries } from '../../generator/fields/read-entries.js';
import { valueHelpersFor } from '../../generator/template/helpers/value-helpers.js';
import { readDataEntries } from '../../jobs/draft/entries/data-entries.js';
import { readText } from '../read-yaml.js';

export const day = '2025-08-19';
const helpers = valueHelpersFor({ regions: loadRegions(), names: loadNameTables() });

/** The templates that are filled from entered data alone, one document each. */
export const enteredTemplates = listTemplates().flatMap(({ id, fields }) =>
  fields !== undefined && fields.data === undefined && fields.each === undefined ? [id] : [],
);

const loaded = new Map<string, LoadedTemplate>();

/** The template, read once, or a failed test. */
export function load(id: string): LoadedTemplate {
  const template = loaded.get(id) ?? loadTemplate(id).template;
  if (template === undefined) throw new Error(`${id} has a sound fields.yaml`);
  loaded.set(id, template);
  return template;
}

/** The entries of its example. */
export function exampleOf(id: string): Entries {
  const { entries, findings } = readDataEntries('example.yaml', readText(`templates/${id}/example.yaml`));
  expect(findings).toEqual([]);
  return entries;
}

/** What these entries make of the template, ready to go out, with the findings of both. */
export function draftOf(id: string, entries: Entries): Draft {
  const template = load(id);
  const { data, findings } = readEntries(template.fields, entries, day);
  const drafted = draftDocument(template, data, { final: true, helpers });
  return { ...drafted, findings: [...findings, ...drafted.findings] };
}

export function textOf({ document }: Draft): string {
  return document === undefined ? '' : documentText(document);
}

/** The list with another item at a place. */
export function replaceAt<Item>(list: readonly Item[], place: number, item: Item): Item[] {
  return list.map((each, index) => (index === place ? item : each));
}
