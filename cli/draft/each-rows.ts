import type { Finding } from '../../core/finding.js';
import type { TemplateField, TemplateFields } from '../../generator/fields/template-fields.js';
import { withoutOrigins } from '../../generator/trace/origin.js';
import { CommandFailure } from '../failure.js';

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

/**
 * The 列表 by which documents are made: the one that --each names, else the one of the template. Another name is wrong
 * usage.
 */
export function listOfRows({ title, each, fields }: TemplateFields, asked: string | boolean): TemplateField {
  const name = typeof asked === 'string' ? asked : each;
  const lists = fields.filter(({ type }) => type === '列表');
  const list = lists.find((field) => field.name === name);
  if (list !== undefined) return list;
  const known =
    lists.length === 0 ? '这个模板没有列表' : `可用的列表：${lists.map((field) => field.name).join('、')}`;
  throw new CommandFailure(
    'usage',
    name === undefined
      ? `「${title}」没有定下按哪个列表逐份出文，写成 --each 列表；${known}`
      : `--each 是「${name}」，不是「${title}」的列表；${known}`,
  );
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

/** A template that wants the fields of a row gives no document without --each: wrong usage. */
export function refuseOneOfMany({ title, each, fields }: TemplateFields, data: Fields): void {
  const [first] = fields.find(({ name }) => name === each)?.columns ?? [];
  if (first === undefined || first.name in data) return;
  throw new CommandFailure('usage', `「${title}」按「${each}」逐份出文：加 --each，--out 写一个文件夹`);
}
