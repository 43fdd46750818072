import { type DataFile, type DataPath, fileFinding } from '../../core/data-file.js';
import type { Finding } from '../../core/finding.js';
import { nearMiss } from '../../core/near-miss.js';
import { formOf } from '../fields/field-forms.js';
import {
  dayOfIssue,
  type TemplateColumn,
  type TemplateField,
  type TemplateFields,
} from '../fields/template-fields.js';

/**
 * What contradicts itself in a fields.yaml that has the right form: names written twice, references to fields that are
 * not there or of another type, defaults that do not fit, and choices, columns or sources without what they need.
 */
export function checkFields(file: DataFile, template: TemplateFields): Finding[] {
  const { fields } = template;
  const found: Finding[] = [];
  const report = (
    rule: string,
    path: DataPath,
    facts: Readonly<Record<string, string>> = {},
    actual?: string,
  ) => found.push(fileFinding(file, rule, path, facts, actual));
  const refer = (path: DataPath, name: string | undefined, known: readonly string[], expected: string) => {
    if (name === undefined || known.includes(name)) return;
    const facts = { key: String(path.at(-1)), expected, suggestion: nearMiss(name, known) ?? '' };
    report('fields-reference-unknown', path, facts, name);
  };

  const names = fields.map(({ name }) => name);
  const { public: stated } = template;
  if (typeof stated === 'string') refer(['public'], stated, namesOf(fields, '是否'), '一个是否字段');
  refer(['each'], template.each, namesOf(fields, '列表'), '一个列表字段');
  for (const [index, field] of fields.entries()) {
    const at = ['fields', index] as const;
    if (names.indexOf(field.name) < index) report('fields-name-doubled', [...at, 'name'], {}, field.name);
    refer([...at, 'defaultFrom'], field.defaultFrom, [...names, dayOfIssue], `一个字段，或${dayOfIssue}`);
    checkNeeds(field, at, template, report);
    const columns = field.columns ?? [];
    const columnNames = columns.map(({ name }) => name);
    for (const [place, column] of columns.entries()) {
      const within = [...at, 'columns', place] as const;
      if (columnNames.indexOf(column.name) < place) {
        report('fields-name-doubled', [...within, 'name'], {}, column.name);
      }
      checkOptions(column, within, report);
    }
    for (const [path, { oneOf, eachOf }] of [
      [at, field] as const,
      ...columns.map((column, place) => [[...at, 'columns', place], column] as const),
    ]) {
      refer([...path, 'oneOf'], oneOf, listNames(fields), '一个名单字段，或列表的一列，如 条款.标题');
      refer([...path, 'eachOf'], eachOf, listNames(fields), '一个名单字段，或列表的一列，如 条款.标题');
    }
  }
  return found;
}

type Report = (
  rule: string,
  path: DataPath,
  facts?: Readonly<Record<string, string>>,
  actual?: string,
) => void;

function checkNeeds(field: TemplateField, at: DataPath, { data }: TemplateFields, report: Report): void {
  const { type, source, columns, default: usual } = field;
  // What the rows of results hold is known to the program.
  if (type === '列表' && source === '录入' && (columns ?? []).length === 0)
    report('fields-columns-missing', at, { field: field.name });
  if (type !== '列表' && columns !== undefined) {
    report('fields-columns-misplaced', [...at, 'columns'], { field: field.name });
  }
  if (source === '结果' && data === undefined)
    report('fields-data-missing', [...at, 'source'], { field: field.name });
  checkOptions(field, at, report);
  const form = formOf(field);
  if (usual !== undefined && form !== undefined && !form.fits(usual)) {
    report('fields-default-form', [...at, 'default'], { field: field.name, expected: form.words }, usual);
  }
}

function checkOptions(
  { name, type, options }: TemplateField | TemplateColumn,
  at: DataPath,
  report: Report,
): void {
  if (type === '选项' && (options ?? []).length === 0) report('fields-options-missing', at, { field: name });
}

function namesOf(fields: readonly TemplateField[], type: TemplateField['type']): string[] {
  return fields.filter((field) => field.type === type).map(({ name }) => name);
}

/** What `oneOf` and `eachOf` may name. */
function listNames(fields: readonly TemplateField[]): string[] {
  return fields.flatMap(({ name, columns = [] }) => [
    name,
    ...columns.map((column) => `${name}.${column.name}`),
  ]);
}
