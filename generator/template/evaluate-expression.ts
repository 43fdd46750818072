import { nearMiss } from '../../core/near-miss.js';
import { fieldValue, loopValue } from './evaluate-field.js';
import type { Evaluation } from './evaluation.js';
import { valueHelpers } from './helpers/value-helpers.js';
import type { CallExpression, Expression } from './parse/syntax-tree.js';
import { rowOf, type Scope } from './scope.js';
import { kindText, type TemplateValue } from './template-value.js';

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

function callHelper(call: CallExpression, scope: Scope, evaluation: Evaluation): string | undefined {
  const helper = valueHelpers.get(call.name);
  if (helper === undefined) {
    const facts = { suggestion: nearMiss(call.name, [...valueHelpers.keys()]) ?? '' };
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
