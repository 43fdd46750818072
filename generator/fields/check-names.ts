import type { Finding } from '../../core/finding.js';
import { nearMiss } from '../../core/near-miss.js';
import type { EnteredText, Entries } from './entry.js';
import { splitNames } from './split-names.js';
import type { TemplateColumn, TemplateField } from './template-fields.js';

/** A finding for each name that is not in the list its field or column keeps to (`oneOf`, `eachOf`). */
export function checkNames(fields: readonly TemplateField[], entries: Entries): Finding[] {
  return fields.flatMap((field) =>
    [
      { ...field, within: '' },
      ...(field.columns ?? []).map((column) => ({ ...column, within: field.name })),
    ].flatMap((each) => {
      const list = each.oneOf ?? each.eachOf;
      if (list === undefined) return [];
      const known = namesOf(list, entries).flatMap(({ value }) => splitNames(value));
      const path = each.within === '' ? each.name : `${each.within}.${each.name}`;
      return namesOf(path, entries).flatMap((text) => strangers(text, each, list, known));
    }),
  );
}

function strangers(
  { value, origin }: EnteredText,
  { name, oneOf }: TemplateField | TemplateColumn,
  list: string,
  known: readonly string[],
): Finding[] {
  const names = oneOf === undefined ? splitNames(value) : [value.trim()];
  return names
    .filter((each) => !known.includes(each))
    .map((each) => ({
      rule: 'field-name-unlisted',
      severity: 'mandatory',
      place: { kind: 'file', file: origin.place },
      actual: each,
      facts: { field: name, list, suggestion: nearMiss(each, known) ?? '' },
    }));
}

/** The texts of a field, or of a column: 「条款.标题」. */
function namesOf(path: string, entries: Entries): readonly EnteredText[] {
  const [field = '', column = ''] = path.split('.');
  const entry = entries.get(field);
  switch (entry?.kind) {
    case 'text':
      return [entry.text];
    case 'texts':
      return entry.texts;
    case 'rows':
      return entry.rows.flatMap((row) => row.get(column) ?? []);
    case undefined:
      return [];
  }
}
