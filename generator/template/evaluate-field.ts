import { nearMiss } from '../../core/near-miss.js';
import { Sourced } from '../trace/origin.js';
import type { Evaluation } from './evaluation.js';
import type { FieldExpression, Position } from './parse/syntax-tree.js';
import { loopOf, rowOf, type Scope } from './scope.js';
import { isRecord, kindText, type TemplateValue } from './template-value.js';

/** `@index`, `@first` or `@last` of the innermost list; absent with a finding when there is none such. */
export function loopValue(
  field: FieldExpression,
  scope: Scope,
  evaluation: Evaluation,
): TemplateValue | undefined {
  const loop = loopOf(scope);
  const name = field.names.join('.');
  if (loop !== undefined && name === 'index') return rowNumber(loop.index);
  if (loop !== undefined && name === 'first') return loop.index === 0;
  if (loop !== undefined && name === 'last') return loop.index === loop.count - 1;
  const known = loop === undefined ? [] : ['@index', '@first', '@last'];
  reportUnknown(field.text, known, field.at, evaluation);
  return undefined;
}

/** The places of rows, from 0, as they were asked for: a list has many values and few places. */
const rowNumbers = new Map<number, Sourced>();

/** A row's place follows from the list. */
function rowNumber(index: number): Sourced {
  const known = rowNumbers.get(index);
  if (known !== undefined) return known;
  const arithmetic = `按行编号，第${index + 1}行`;
  const number = new Sourced(index, { kind: 'computed', place: '', arithmetic, from: [] });
  rowNumbers.set(index, number);
  return number;
}

/** The value a path leads to, `null` when it or what leads to it is missing; absent with a finding when the
 * data have no such field. */
export function fieldValue(
  field: FieldExpression,
  scope: Scope,
  evaluation: Evaluation,
): TemplateValue | undefined {
  let start: Scope | undefined = scope;
  for (let up = 0; up < field.up; up += 1) start = start?.parent;
  if (start === undefined) {
    reportUnknown(field.text, [], field.at, evaluation);
    return undefined;
  }
  let value = start.value;
  for (const name of field.names) {
    if (value === null) return null;
    if (!isRecord(value)) {
      const facts = { name, row: rowOf(scope), kind: kindText(value) };
      evaluation.report('template-value-no-fields', field.at, { actual: field.text, facts });
      return undefined;
    }
    const next: TemplateValue | undefined = Object.hasOwn(value, name) ? value[name] : undefined;
    if (next === undefined) {
      reportUnknown(name, fieldNames(value, name, start), field.at, evaluation);
      return undefined;
    }
    value = next;
  }
  return value;
}

/** The names to suggest for an unknown one: those of its record, and the same name further out as `../name`. */
function fieldNames(record: TemplateValue, name: string, scope: Scope): string[] {
  const names = isRecord(record) ? Object.keys(record) : [];
  let path = '../';
  for (let outer = scope.parent; outer !== undefined; outer = outer.parent) {
    if (isRecord(outer.value) && Object.hasOwn(outer.value, name)) return [`${path}${name}`];
    path += '../';
  }
  return names;
}

function reportUnknown(
  name: string,
  candidates: readonly string[],
  at: Position,
  evaluation: Evaluation,
): void {
  evaluation.report('template-field-unknown', at, {
    actual: name,
    facts: {
      suggestion:
        candidates.length === 1 && candidates[0]?.endsWith(`/${name}`) === true
          ? candidates[0]
          : (nearMiss(name, candidates) ?? ''),
    },
  });
}
