import { type DataFile, fileFinding } from '../../core/data-file.js';
import { type Finding, mustBeMended } from '../../core/finding.js';
import { nearMiss } from '../../core/near-miss.js';
import { type Draft, documentDrafter } from '../drafting/draft-document.js';
import type { Template } from '../drafting/template.js';
import type { TemplateFields } from '../fields/template-fields.js';
import type { ValueHelper } from '../template/helpers/value-helper.js';
import { checkFields } from './check-fields.js';
import { readExample } from './read-example.js';
import { usedNames } from './used-names.js';

/** A template with the files that its folder holds besides. */
export interface TemplateFolder {
  readonly template: Template;
  /** fields.yaml. */
  readonly fields: DataFile;
  /** example.yaml with every scalar as typed; absent when it cannot be read. */
  readonly example?: DataFile;
  readonly helpers: ReadonlyMap<string, ValueHelper>;
}

/** What a template folder has wrong, and the documents that its example gives. */
export interface CheckedTemplate {
  readonly findings: readonly Finding[];
  readonly drafts: readonly Draft[];
}

/**
 * Everything wrong in a template folder at once: fields.yaml in itself, the example against the fields, the template
 * and the documents that it gives with the example; fields that are never used, and required ones without which the
 * template gives a document all the same. A template with `each` gives one document for each row of the example.
 */
export function checkTemplate({ template, fields, example, helpers }: TemplateFolder): CheckedTemplate {
  const atRest = checkFields(fields, template.fields);
  if (example === undefined) return { findings: atRest, drafts: [] };
  const { data, findings: wrong } = readExample(example, template.fields);
  const used = usedNames(template);
  const draft = documentDrafter(template, data, { helpers });
  const rows = rowsOf(data, template.fields.each);
  const drafts = rows.map((row) => draft(row));
  const findings = [
    ...atRest,
    ...wrong,
    ...findUnused(fields, template.fields, used),
    ...drafts.flatMap((drafted) => drafted.findings),
    ...findUnasked(fields, template.fields, used, (name) => draft({ ...rows[0], [name]: null })),
  ];
  return { findings: once(findings), drafts };
}

/** Fields that neither the template nor another field speaks of. */
function findUnused(file: DataFile, template: TemplateFields, used: ReadonlySet<string>): Finding[] {
  const { fields, each, public: stated } = template;
  const followed = fields.flatMap(({ defaultFrom, oneOf, eachOf, columns = [] }) => [
    defaultFrom,
    ...[{ oneOf, eachOf }, ...columns].flatMap((names) =>
      [names.oneOf, names.eachOf].map((name) => name?.split('.')[0]),
    ),
  ]);
  const known = [...followed, each, stated];
  // What is entered for a template that takes its fields from a workbook may say which of them are meant.
  const steers = (source: string) => template.data !== undefined && source === '录入';
  return fields.flatMap(({ name, source }, index) => {
    if (used.has(name) || known.includes(name) || steers(source)) return [];
    const facts = { field: name, suggestion: nearMiss(name, [...used]) ?? '' };
    return [hint(fileFinding(file, 'fields-unused', ['fields', index, 'name'], facts))];
  });
}

/** Required fields without which there is a document all the same. */
function findUnasked(
  file: DataFile,
  { fields, each }: TemplateFields,
  used: ReadonlySet<string>,
  draftWithout: (name: string) => Draft,
): Finding[] {
  return fields.flatMap(({ name, required, type }, index) => {
    // Neither 是 nor 否 reads as 否.
    const isAsked = required && used.has(name) && type !== '是否' && name !== each;
    if (!isAsked || draftWithout(name).findings.some(mustBeMended)) return [];
    return [hint(fileFinding(file, 'fields-required-unasked', ['fields', index], { field: name }))];
  });
}

/** The own fields of each document: the rows of `each`, or none for a single document. */
function rowsOf(
  data: Readonly<Record<string, unknown>>,
  each: string | undefined,
): readonly Readonly<Record<string, unknown>>[] {
  const rows: unknown = each === undefined ? undefined : data[each];
  return Array.isArray(rows) && rows.length > 0 ? rows.filter(isRecord) : [{}];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hint(finding: Finding): Finding {
  return { ...finding, severity: 'hint' };
}

/** Each finding once: documents made from rows of a list mostly share theirs. */
function once(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
