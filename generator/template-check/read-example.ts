import { type DataFile, type DataPath, fileFinding } from '../../core/data-file.js';
import type { Finding } from '../../core/finding.js';
import { nearMiss } from '../../core/near-miss.js';
import { formOf } from '../fields/field-forms.js';
import { splitNames } from '../fields/split-names.js';
import type { TemplateColumn, TemplateField, TemplateFields } from '../fields/template-fields.js';
import { Sourced } from '../trace/origin.js';

/**
 * The example as the data of a document, whose values all have the file's lines as their origin, and where it does not
 * keep to the fields: each field must be there, `null` where it may be empty, no other may, and every value must have
 * the form of its type. Computed fields are read as entered ones are.
 *
 * @param file with every scalar as typed
 */
export function readExample(
  file: DataFile,
  { fields }: TemplateFields,
): { readonly data: Readonly<Record<string, unknown>>; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report = (rule: string, path: DataPath, facts: Readonly<Record<string, string>>, actual?: string) =>
    findings.push(fileFinding(file, rule, path, facts, actual));
  const sourced = (value: string | boolean, path: DataPath, shown: string) => {
    const place = `${file.name} 第${file.locate(path)?.line ?? 1}行`;
    return new Sourced(value, { kind: 'file', place, shown });
  };

  function readValue(field: TemplateField | TemplateColumn, value: unknown, path: DataPath): unknown {
    const { name, type, required = true, columns } = field;
    if (value === null || value === undefined || value === '') {
      if (required) report('example-required-empty', path, { field: name });
      return null;
    }
    if (type === '列表') return readRows(name, columns, value, path);
    if (type === '名单') return readTexts(name, value, path);
    if (typeof value !== 'string') return misformed(name, '一段文字', value, path);
    if (type === '是否') {
      if (/^(?:是|否|true|false)$/.test(value))
        return sourced(value === '是' || value === 'true', path, value);
      return misformed(name, '「是」或「否」', value, path);
    }
    const form = formOf(field);
    if (form !== undefined && !form.fits(value)) return misformed(name, form.words, value, path);
    return sourced(value, path, value);
  }

  function readTexts(name: string, value: unknown, path: DataPath): unknown {
    if (typeof value === 'string') return splitNames(value).map((each) => sourced(each, path, value));
    if (!Array.isArray(value)) return misformed(name, '一列文字', value, path);
    return value.map((each: unknown, index) =>
      typeof each === 'string'
        ? sourced(each, [...path, index], each)
        : misformed(name, '一列文字', each, [...path, index]),
    );
  }

  function readRows(
    name: string,
    columns: readonly TemplateColumn[] | undefined,
    value: unknown,
    path: DataPath,
  ): unknown {
    if (!Array.isArray(value)) return misformed(name, '一列，每行一组「列名: 内容」', value, path);
    return value.map((row: unknown, index) => {
      const at = [...path, index];
      if (!isRecord(row)) return misformed(name, '一组「列名: 内容」', row, at);
      // Rows of results may have columns that only the program knows.
      return columns === undefined ? readAnything(row, at) : readRecord(columns, row, at);
    });
  }

  function readAnything(value: unknown, path: DataPath): unknown {
    if (typeof value === 'string') return sourced(value, path, value);
    if (Array.isArray(value)) return value.map((each, index) => readAnything(each, [...path, index]));
    if (!isRecord(value)) return null;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, readAnything(each, [...path, name])]),
    );
  }

  function readRecord(
    known: readonly (TemplateField | TemplateColumn)[],
    record: Readonly<Record<string, unknown>>,
    path: DataPath,
  ): Readonly<Record<string, unknown>> {
    const names = known.map(({ name }) => name);
    for (const name of Object.keys(record)) {
      if (names.includes(name)) continue;
      report('example-field-unknown', [...path, name], { suggestion: nearMiss(name, names) ?? '' }, name);
    }
    return Object.fromEntries(
      known.map((field) => [field.name, readValue(field, record[field.name], [...path, field.name])]),
    );
  }

  function misformed(field: string, expected: string, value: unknown, path: DataPath): null {
    report('field-form', path, { field, expected }, typeof value === 'string' ? value : shapeOf(value));
    return null;
  }

  if (!isRecord(file.data)) {
    report('data-form', [], { expected: '一行一个「字段: 内容」，冒号后空一格' }, shapeOf(file.data));
    return { data: {}, findings };
  }
  for (const { name, required } of fields) {
    if (required || Object.hasOwn(file.data, name)) continue;
    const place = { kind: 'file', file: file.name } as const;
    findings.push({ rule: 'example-field-missing', severity: 'mandatory', place, facts: { field: name } });
  }
  return { data: readRecord(fields, file.data, []), findings };
}

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return '一列';
  return isRecord(value) ? '一组键和值' : value === null ? '空的' : '一段文字';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
