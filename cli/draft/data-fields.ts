import { basename } from 'node:path';
import { fileFinding } from '../../core/data-file.js';
import type { Finding } from '../../core/finding.js';
import { readYaml } from '../data/read-yaml.js';
import { readText } from '../input/read-text.js';

/**
 * The fields of a data file, as typed (0372 keeps its zero); fields left empty are absent. A file that is not
 * `字段: 内容` throughout, or a field with more than one text, is findings.
 */
export function readDataFields(path: string): {
  readonly values: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
} {
  const { file, findings: faults } = readYaml(basename(path), readText(path), 'texts');
  const values = new Map<string, string>();
  const findings = [...faults];
  const data = file?.data ?? null;
  if (file === undefined || data === null) return { values, findings };
  if (typeof data !== 'object' || Array.isArray(data)) {
    const place = { kind: 'file', file: file.name, line: 1 } as const;
    const facts = { expected: '一行一个「字段: 内容」，冒号后空一格' };
    return {
      values,
      findings: [{ rule: 'data-form', severity: 'mandatory', place, actual: shapeOf(data), facts }],
    };
  }
  for (const [name, value] of Object.entries(data as Readonly<Record<string, unknown>>)) {
    if (typeof value === 'string') values.set(name, value);
    else if (value !== null) {
      findings.push(fileFinding(file, 'data-form', [name], { expected: '一段文字' }, shapeOf(value)));
    }
  }
  return { values, findings };
}

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return '一列';
  return typeof value === 'object' ? '一组键和值' : '一段文字';
}
