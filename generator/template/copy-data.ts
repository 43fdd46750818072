import type { Finding } from '../../core/finding.js';
import { dropIllegal, joinLines } from '../document/legal-text.js';
import { Sourced } from '../trace/origin.js';
import type { TemplateRecord, TemplateValue } from './template-value.js';

/** Deeper data is a mistake of the program, not of the official. */
const mostDepth = 16;
/**
 * The data as template values: own fields only, `undefined` as a missing value. Line breaks and tabs in a text
 * become a space; characters that no document can carry are dropped, with a finding that names the place.
 * Throws for what is no plain data: functions, symbols, numbers that are not finite, data nested too deep.
 */
export function copyData(
  file: string,
  data: Readonly<Record<string, unknown>>,
): { readonly record: TemplateRecord; readonly findings: Finding[] } {
  const findings: Finding[] = [];

  function copyText(text: string, path: string): string {
    const kept = dropIllegal(text);
    if (kept !== text) {
      const place = { kind: 'file', file, path } as const;
      findings.push({ rule: 'data-character-dropped', severity: 'verify', place, facts: { text: kept } });
    }
    return joinLines(kept);
  }

  function copy(value: unknown, path: string, depth: number): TemplateValue {
    if (depth > mostDepth) throw new RangeError(`Template data nest deeper than ${mostDepth} at ${path}`);
    if (value === undefined || value === null) return null;
    if (value instanceof Sourced) {
      const { value: leaf, origin } = value;
      return typeof leaf === 'string' ? new Sourced(copyText(leaf, path), origin) : value;
    }
    if (typeof value === 'string') return copyText(value, path);
    if (typeof value === 'boolean' || Number.isFinite(value)) return value as boolean | number;
    if (Array.isArray(value)) return value.map((item, index) => copy(item, `${path}[${index}]`, depth + 1));
    if (typeof value === 'object') return copyRecord(value, path, depth);
    throw new TypeError(`Template data at ${path} are no plain data`);
  }

  function copyRecord(source: object, path: string, depth: number): TemplateRecord {
    const record: Record<string, TemplateValue> = Object.create(null);
    for (const [name, value] of Object.entries(source)) {
      record[name] = copy(value, path === '' ? name : `${path}.${name}`, depth + 1);
    }
    return record;
  }

  return { record: copyRecord(data, '', 0), findings };
}
