import { type DataFile, type DataPath, fileFinding } from '../../../core/data-file.js';
import type { Finding } from '../../../core/finding.js';
import type { EnteredRow, EnteredText, Entry } from '../../../generator/fields/entry.js';
import { sourcedText } from '../../../generator/fields/read-entries.js';
import { readYaml } from '../../input/read-yaml.js';
import type { GatheredEntries } from './gather-entries.js';

/**
 * The fields of a YAML or JSON file, as typed (0372 keeps its zero), each with its line; fields left empty are
 * absent. A file that is not `字段: 内容` throughout, or holds more than texts, lists of texts and rows of texts, is findings.
 *
 * @param name of the file, without its folder
 */
export function readDataEntries(name: string, text: string): GatheredEntries {
  const { file, findings: faults } = readYaml(name, text, 'texts');
  const entries = new Map<string, Entry>();
  const findings = [...faults];
  const data = file?.data ?? null;
  if (file === undefined || data === null) return { entries, findings };
  if (typeof data !== 'object' || Array.isArray(data)) {
    const place = { kind: 'file', file: file.name, line: 1 } as const;
    const facts = { expected: '一行一个「字段: 内容」，冒号后空一格' };
    return {
      entries,
      findings: [{ rule: 'data-form', severity: 'mandatory', place, actual: shapeOf(data), facts }],
    };
  }
  for (const [name, value] of Object.entries(data as Readonly<Record<string, unknown>>)) {
    const entry = entryOf(file, [name], value, findings);
    if (entry !== undefined) entries.set(name, entry);
  }
  return { entries, findings };
}

function entryOf(file: DataFile, path: DataPath, value: unknown, findings: Finding[]): Entry | undefined {
  if (value === null || value === '') return undefined;
  if (typeof value === 'string') return { kind: 'text', text: textAt(file, path, value) };
  if (!Array.isArray(value)) return refuse(file, path, '一段文字，或一列', value, findings);
  const items: readonly unknown[] = value;
  if (items.every((item) => typeof item === 'string')) {
    return { kind: 'texts', texts: items.map((item, index) => textAt(file, [...path, index], item)) };
  }
  const rows = items.map((item, index) => rowOf(file, [...path, index], item, findings));
  return { kind: 'rows', rows };
}

function rowOf(file: DataFile, path: DataPath, row: unknown, findings: Finding[]): EnteredRow {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    refuse(file, path, '一组「字段: 内容」', row, findings);
    return new Map();
  }
  return new Map(
    Object.entries(row).flatMap(([name, value]: [string, unknown]): [string, EnteredText][] => {
      if (value === null || value === '') return [];
      if (typeof value === 'string') return [[name, textAt(file, [...path, name], value)]];
      refuse(file, [...path, name], '一段文字', value, findings);
      return [];
    }),
  );
}

function refuse(
  file: DataFile,
  path: DataPath,
  expected: string,
  value: unknown,
  findings: Finding[],
): undefined {
  findings.push(fileFinding(file, 'data-form', path, { expected }, shapeOf(value)));
}

function textAt(file: DataFile, path: DataPath, value: string): EnteredText {
  const line = file.locate(path)?.line;
  const place = `${file.name}${line === undefined ? '' : ` 第${line}行`}`;
  return sourcedText(value, { kind: 'file', place, shown: value });
}

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return '一列';
  return typeof value === 'object' ? '一组键和值' : '一段文字';
}
