import type { Finding } from '../../core/finding.js';
import type { TemplateField, TemplateFields } from '../../generator/fields/template-fields.js';
import { withoutOrigins } from '../../generator/trace/origin.js';

/** Fields by name, values with their origins. */
export type Fields = Readonly<Record<string, unknown>>;

/** One row of the list by which documents are made. */
export interface BatchRow {
  /** What its first column says; empty when it is left empty. */
  readonly name: string;
  /** The fields of its document alone. */
  readonly own: Fields;
  /** Of what was entered in it. */
  readonly findings: readonly Finding[];
}

/** The 列表 of a template. */
export function listsOf({ fields }: TemplateFields): readonly TemplateField[] {
  return fields.filter(({ type }) => type === '列表');
}

/** The 列表 of that name, by whose rows documents are made; absent when the template has none so called. */
export function listNamed(template: TemplateFields, name: string | undefined): TemplateField | undefined {
  return listsOf(template).find((list) => list.name === name);
}

/**
 * The rows of the list, each with the fields of its document, and the data that all documents share: what the template
 * declares and is not the list.
 */
export function splitRows(
  { fields }: TemplateFields,
  list: TemplateField,
  entered: Fields,
  data: Fields,
  findings: readonly Finding[],
): { readonly entered: Fields; readonly data: Fields; readonly rows: readonly BatchRow[] } {
  const [first] = list.columns ?? [];
  const rows = (data[list.name] ?? []) as readonly Fields[];
  const shared = fields.map(({ name }) => name).filter((name) => name !== list.name && name in data);
  return {
    entered: Object.fromEntries(Object.entries(entered).filter(([name]) => name !== list.name)),
    data: Object.fromEntries(shared.map((name) => [name, data[name]])),
    rows: rows.map((own, index) => ({
      name: String(withoutOrigins(own[first?.name ?? '']) ?? ''),
      own,
      findings: findings.filter(({ facts }) => facts?.['row'] === String(index + 1)),
    })),
  };
}

/** Whether a template wants the fields of a row, which these data do not have: it gives documents by row only. */
export function wantsRows({ each, fields }: TemplateFields, data: Fields): boolean {
  const [first] = fields.find(({ name }) => name === each)?.columns ?? [];
  return first !== undefined && !(first.name in data);
}
