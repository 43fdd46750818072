import type { Evaluation } from './evaluation.js';
import { valueHelpers } from './helpers/value-helpers.js';
import { nearMiss } from './near-miss.js';
import { loopOf, type Scope } from './scope.js';
import type { CallExpression, Expression, FieldExpression, Position } from './syntax-tree.js';
import { isRecord, kindText, type TemplateValue } from './template-value.js';

/** The expression's value, `null` for a value that is missing; absent when there was a finding instead. */
export function evaluateExpression(
  expression: Expression,
  scope: Scope,
  evaluation: Evaluation,
): TemplateValue | undefined {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'field':
      return expression.loop
        ? loopValue(expression, scope, evaluation)
        : fieldValue(expression, scope, evaluation);
    case 'call':
      return callHelper(expression, scope, evaluation);
  }
}

/**
 * The expression's value as text that can be printed. A missing value, an empty one, 是否 and a list are four
 * different findings; 0 and `"0"` both print 0.
 */
export function evaluateText(
  expression: Expression,
  scope: Scope,
  evaluation: Evaluation,
): string | undefined {
  const value = evaluateExpression(expression, scope, evaluation);
  if (value === undefined) return undefined;
  const facts = { name: nameOf(expression), row: rowOf(scope) };
  if (value === null) {
    evaluation.report('template-value-missing', expression.at, { facts });
    return undefined;
  }
  if (value === '' && expression.kind !== 'literal') {
    evaluation.report('template-value-empty', expression.at, { severity: 'verify', facts });
  }
  if (typeof value === 'string') return value;
  if (Number.isSafeInteger(value)) return String(value);
  const kind = typeof value === 'number' ? '带小数的数，应写成带引号的文本' : kindText(value);
  evaluation.report('template-value-unprintable', expression.at, { facts: { ...facts, kind } });
  return undefined;
}

/** The row of the innermost list, from 1; empty outside lists. */
export function rowOf(scope: Scope): string {
  const loop = loopOf(scope);
  return loop === undefined ? '' : String(loop.index + 1);
}

function nameOf(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return String(expression.value);
    case 'field':
      return expression.text;
    case 'call':
      return expression.name;
  }
}

function loopValue(
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

function fieldValue(field: FieldExpression, scope: Scope, evaluation: Evaluation): TemplateValue | undefined {
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

function callHelper(call: CallExpression, scope: Scope, evaluation: Evaluation): string | undefined {
  const helper = valueHelpers.get(call.name);
  if (helper === undefined) {
    const facts = suggestion(nearMiss(call.name, [...valueHelpers.keys()]));
    evaluation.report('template-helper-unknown', call.at, { actual: call.name, facts });
    return undefined;
  }
  for (const { name, at } of call.named) {
    evaluation.report('template-argument-unknown', at, { actual: name, facts: { of: call.name } });
  }
  if (call.arguments.length !== helper.parameters.length) {
    const facts = { expected: String(helper.parameters.length), given: String(call.arguments.length) };
    evaluation.report('template-argument-count', call.at, { actual: call.name, facts });
    return undefined;
  }
  const texts = call.arguments.map((argument, position) => {
    const text = evaluateText(argument, scope, evaluation);
    const kind = helper.parameters[position];
    if (text === undefined || kind === undefined || kind.accepts(text)) return text;
    const facts = { name: nameOf(argument), expected: kind.expected, row: rowOf(scope) };
    evaluation.report('template-argument-kind', argument.at, { actual: text, facts });
    return undefined;
  });
  const [first, second = ''] = texts;
  return first === undefined || texts.includes(undefined) ? undefined : helper.apply(first, second);
}

function reportUnknown(
  name: string,
  candidates: readonly string[],
  at: Position,
  evaluation: Evaluation,
): void {
  evaluation.report('template-field-unknown', at, {
    actual: name,
    facts: suggestion(
      candidates.length === 1 && candidates[0]?.endsWith(`/${name}`) === true
        ? candidates[0]
        : nearMiss(name, candidates),
    ),
  });
}

/** The fact a sentence turns into 「是否为「…」」; empty when there is nothing to suggest. */
export function suggestion(name: string | undefined): { readonly suggestion: string } {
  return { suggestion: name ?? '' };
}
