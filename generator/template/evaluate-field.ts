import { nearMiss } from '../../core/near-miss.js';
import type { Evaluation } from './evaluation.js';
import type { FieldExpression, Position } from './parse/syntax-tree.js';
import { loopOf, rowOf, type Scope } from './scope.js';
import { isRecord, kindText, type TemplateValue } from './template-value.js';

/** `@index`, `@first` or `@last` of the innermost list; absent with a finding when there is none such. */
export function loopValue(
  field: FieldExpression,
  scope: Scope,
  evaluation: Evaluation,
): number | boolean | undefined {
  const loop = loopOf(scope);
  const values = new Map<string, number | boolean>(
    loop === undefined
      ? []
      : [
          ['index', loop.index],
          ['first', loop.index === 0],
          ['last', loop.index === loop.count - 1],
        ],
  );
  const name = field.names.join('.');
  if (!values.has(name))
    reportUnknown(
      field.text,
      [...values.keys()].map((key) => `@${key}`),
      field.at,
      evaluation,
    );
  return values.get(name);
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
