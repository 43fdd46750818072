import type { IsoDate } from '../../core/calendar.js';
import type { Finding, Place } from '../../core/finding.js';
import { nearMiss } from '../../core/near-miss.js';
import { type Origin, Sourced } from '../trace/origin.js';
import { checkNames } from './check-names.js';
import type { EnteredRow, EnteredText, Entries, Entry } from './entry.js';
import { formOf } from './field-forms.js';
import { splitNames } from './split-names.js';
import {
  dayOfIssue,
  enteredFields,
  type TemplateColumn,
  type TemplateField,
  type TemplateFields,
} from './template-fields.js';

/** The values of the entered fields by name: texts, lists and rows whose leaves know their origin. */
export type EnteredData = Readonly<Record<string, unknown>>;

/**
 * What was entered as a template's data: then the template's default, or the field it follows from, or `today`. A
 * field left empty that may be is `null`. Unknown fields and columns, wrong forms, names that are not in their list
 * and required fields left empty are findings, all at once; those of a list's row have the facts `list` and `row`.
 */
export function readEntries(
  template: TemplateFields,
  entries: Entries,
  today: IsoDate,
): { readonly data: EnteredData; readonly findings: readonly Finding[] } {
  const fields = enteredFields(template);
  const names = fields.map(({ name }) => name);
  const findings: Finding[] = [];
  for (const [name, entry] of entries) {
    if (!names.includes(name)) {
      const facts = { known: names.join('、'), suggestion: nearMiss(name, names) ?? '' };
      findings.push(finding('field-unknown', placeOf(entry), facts, name));
    }
  }
  const given: Entries = new Map(
    fields.flatMap((field): [string, Entry][] => {
      const entry = givenFor(field, fields, entries, today);
      return entry === undefined ? [] : [[field.name, entry]];
    }),
  );
  const data = Object.fromEntries(
    fields.map((field) => {
      const entry = given.get(field.name);
      const read = field.type === '列表' ? rowsOf : field.type === '名单' ? textsOf : textOf;
      return [field.name, read(field, entry, findings)];
    }),
  );
  return { data, findings: [...findings, ...checkNames(fields, given)] };
}

/** What was entered for a field, or what stands in for it. */
function givenFor(
  field: TemplateField,
  fields: readonly TemplateField[],
  entries: Entries,
  today: IsoDate,
): Entry | undefined {
  const entry = entries.get(field.name);
  if (entry !== undefined) return entry;
  if (field.default !== undefined) return settingEntry(field.default, '模板默认值');
  if (field.defaultFrom === dayOfIssue) return settingEntry(today, dayOfIssue);
  const other = fields.find(({ name }) => name === field.defaultFrom);
  const followed = other && givenFor(other, fields, entries, today);
  // What is wrong with the other field is told there.
  return followed?.kind === 'text' && formOf(field)?.fits(followed.text.value) !== false
    ? followed
    : undefined;
}

/** An entry that was said rather than filled in. */
export function settingEntry(text: string, place: string): Entry {
  return { kind: 'text', text: sourcedText(text, { kind: 'setting', place, shown: text }) };
}

/** A text with its origin. */
export function sourcedText(value: string, origin: Origin): EnteredText {
  return new Sourced(value, origin) as EnteredText;
}

function textOf(field: TemplateField, entry: Entry | undefined, findings: Finding[]): unknown {
  if (entry === undefined) return missing(field, findings);
  if (entry.kind !== 'text') {
    findings.push(finding('field-form', placeOf(entry), { field: field.name, expected: '一段文字' }, '一列'));
    return null;
  }
  return entry.text.value === ''
    ? missing(field, findings)
    : checked(field, entry.text, field.name, findings);
}

function textsOf(field: TemplateField, entry: Entry | undefined, findings: Finding[]): unknown {
  if (entry === undefined) return field.required ? missing(field, findings) : [];
  if (entry.kind === 'texts') return entry.texts;
  if (entry.kind === 'text') {
    const { value, origin } = entry.text;
    return splitNames(value).map((name) => sourcedText(name, origin));
  }
  findings.push(finding('field-form', placeOf(entry), { field: field.name, expected: '一列文字' }, '一列'));
  return null;
}

function rowsOf(field: TemplateField, entry: Entry | undefined, findings: Finding[]): unknown {
  if (entry === undefined) return field.required ? missing(field, findings) : [];
  // An empty list says nothing of what it would hold.
  if (entry.kind === 'texts' && entry.texts.length === 0) return [];
  const columns = field.columns ?? [];
  if (entry.kind !== 'rows') {
    const facts = {
      field: field.name,
      expected: `一列，每项有${columns.map(({ name }) => name).join('、')}`,
    };
    findings.push(finding('field-form', placeOf(entry), facts, '一段文字'));
    return null;
  }
  return entry.rows.map((row, index) => {
    const found: Finding[] = [];
    const fields = rowOf(field, columns, row, index + 1, found);
    findings.push(
      ...found.map((each) => ({
        ...each,
        facts: { ...each.facts, list: field.name, row: String(index + 1) },
      })),
    );
    return fields;
  });
}

/** @param number of the row, from 1 */
function rowOf(
  field: TemplateField,
  columns: readonly TemplateColumn[],
  row: EnteredRow,
  number: number,
  findings: Finding[],
): unknown {
  for (const [name, text] of row) {
    if (columns.some((column) => column.name === name)) continue;
    const known = columns.map((column) => column.name);
    const facts = { known: known.join('、'), suggestion: nearMiss(name, known) ?? '' };
    findings.push(finding('field-unknown', originPlace(text.origin), facts, `${field.name}.${name}`));
  }
  const cells = columns.map((column) => {
    const name = `${field.name}第${number}行的${column.name}`;
    const text = row.get(column.name);
    if (text !== undefined) return [column.name, checked(column, text, name, findings)];
    const [some] = row.values();
    const place = some === undefined ? entered : originPlace(some.origin);
    const facts = { field: name, help: column.help };
    if (column.required !== false) findings.push(finding('field-missing', place, facts));
    else if (column.expected === true) {
      findings.push({ rule: 'field-empty', severity: 'hint', place, facts });
    }
    return [column.name, null];
  });
  return Object.fromEntries(cells);
}

function checked(
  field: TemplateField | TemplateColumn,
  text: EnteredText,
  name: string,
  findings: Finding[],
): unknown {
  const form = formOf(field);
  if (form !== undefined && !form.fits(text.value)) {
    findings.push(
      finding('field-form', originPlace(text.origin), { field: name, expected: form.words }, text.value),
    );
    return null;
  }
  return field.type === '是否' ? new Sourced(text.value === '是', text.origin) : text;
}

function missing({ name, required, help }: TemplateField, findings: Finding[]): null {
  if (required) findings.push(finding('field-missing', entered, { field: name, help }));
  return null;
}

const entered: Place = { kind: 'file', file: '录入内容' };

function placeOf(entry: Entry): Place {
  const [first] =
    entry.kind === 'text'
      ? [entry.text]
      : entry.kind === 'texts'
        ? entry.texts
        : (entry.rows[0]?.values() ?? []);
  return first === undefined ? entered : originPlace(first.origin);
}

function originPlace({ place }: Origin): Place {
  return { kind: 'file', file: place };
}

function finding(
  rule: string,
  place: Place,
  facts: Readonly<Record<string, string>>,
  actual?: string,
): Finding {
  return { rule, severity: 'mandatory', place, facts, ...(actual !== undefined && { actual }) };
}
