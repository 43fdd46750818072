import type { EnteredRow, Entries, Entry } from '../../../../generator/fields/entry.js';
import type { TemplateField } from '../../../../generator/fields/template-fields.js';

/** What of a file's entries a form can show. */
export interface FittedEntries {
  readonly entries: Entries;
  /** The fields and columns that were left: 「备注」, 「名单.备注」. */
  readonly left: readonly string[];
}

/**
 * Entries of a file for the inputs of these fields. A field or column that is not there, rows for a simple field and a
 * text for a list are left.
 */
export function fitEntries(fields: readonly TemplateField[], entries: Entries): FittedEntries {
  const left: string[] = [];
  const fitted = [...entries].flatMap(([name, entry]): [string, Entry][] => {
    const field = fields.find((each) => each.name === name);
    const fit = field && fitEntry(field, entry, left);
    if (fit === undefined) left.push(name);
    return fit === undefined ? [] : [[name, fit]];
  });
  return { entries: new Map(fitted), left };
}

function fitEntry({ name, type, columns = [] }: TemplateField, entry: Entry, left: string[]) {
  if (type !== '列表') {
    const kinds: readonly Entry['kind'][] = type === '名单' ? ['text', 'texts'] : ['text'];
    return kinds.includes(entry.kind) ? entry : undefined;
  }
  if (entry.kind !== 'rows') return undefined;
  const known = new Set(columns.map((column) => column.name));
  const unknown = new Set(
    entry.rows.flatMap((row) => [...row.keys()].filter((column) => !known.has(column))),
  );
  left.push(...[...unknown].map((column) => `${name}.${column}`));
  const rows = entry.rows.map((row): EnteredRow => new Map([...row].filter(([column]) => known.has(column))));
  return { kind: 'rows', rows } as const;
}
