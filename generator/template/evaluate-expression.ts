import { nearMiss } from '../../core/near-miss.js';
import { computedOrigin, type Origin, Sourced } from '../trace/origin.js';
import { fieldValue, loopValue } from './evaluate-field.js';
import type { Evaluation } from './evaluation.js';
import type { HelperOutcome, ParameterKind } from './helpers/value-helper.js';
import type { CallExpression, Expression } from './parse/syntax-tree.js';
import { rowOf, type Scope } from './scope.js';
import { type SourcedText, sourcedText } from './sourced-text.js';
import { isList, kindText, originOf, plainValue, type TemplateValue } from './template-value.js';

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
 * The expression's value as text that can be printed, with its origin. A missing value, an empty one, 是否 and a
 * list are four different findings; 0 and `"0"` both print 0.
 */
export function evaluateText(
  expression: Expression,
  scope: Scope,
  evaluation: Evaluation,
): SourcedText | undefined {
  const given = evaluateExpression(expression, scope, evaluation);
  if (given === undefined) return undefined;
  const value = plainValue(given);
  const facts = { name: nameOf(expression), row: rowOf(scope) };
  if (value === null) {
    evaluation.report('template-value-missing', expression.at, { facts });
    return undefined;
  }
  if (value === '' && expression.kind !== 'literal') {
    evaluation.report('template-value-empty', expression.at, { severity: 'verify', facts });
  }
  const printable = typeof value === 'string' || Number.isSafeInteger(value);
  if (printable) return sourcedText(String(value), originOf(given));
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

/** A helper's argument as it was given, and what the helper's kind reads in it. */
interface ReadArgument {
  readonly read: unknown;
  readonly origins: readonly (Origin | undefined)[];
}

function callHelper(call: CallExpression, scope: Scope, evaluation: Evaluation): TemplateValue | undefined {
  const helper = evaluation.helpers.get(call.name);
  if (helper === undefined) {
    const facts = { suggestion: nearMiss(call.name, [...evaluation.helpers.keys()]) ?? '' };
    evaluation.report('template-helper-unknown', call.at, { actual: call.name, facts });
    return undefined;
  }
  const named = call.named.flatMap(({ name, value, at }) => {
    const kind = Object.hasOwn(helper.named, name) ? helper.named[name] : undefined;
    if (kind !== undefined) return [{ name, argument: readArgument(value, kind, scope, evaluation) }];
    evaluation.report('template-argument-unknown', at, { actual: name, facts: { of: call.name } });
    return [];
  });
  const most = helper.parameters.length;
  const least = most - helper.optional;
  if (call.arguments.length < least || call.arguments.length > most) {
    const facts = {
      expected: least === most ? String(most) : `${least}至${most}`,
      given: String(call.arguments.length),
    };
    evaluation.report('template-argument-count', call.at, { actual: call.name, facts });
    return undefined;
  }
  const given = call.arguments.flatMap((argument, position) => {
    const kind = helper.parameters[position];
    return kind === undefined ? [] : [readArgument(argument, kind, scope, evaluation)];
  });
  const all = [...given, ...named.map(({ argument }) => argument)];
  const known = all.filter((argument) => argument !== undefined);
  if (known.length < all.length) return undefined;
  const outcome = helper.apply(
    known.slice(0, given.length).map(({ read }) => read),
    Object.fromEntries(named.map(({ name, argument }) => [name, argument?.read])),
  );
  const done: HelperOutcome = typeof outcome === 'string' ? { value: outcome } : outcome;
  if ('refused' in done) {
    const facts = { reason: done.refused, row: rowOf(scope) };
    evaluation.report('template-helper-refused', call.at, { actual: call.name, facts });
    return undefined;
  }
  const { value, arithmetic, from = [], doubt } = done;
  if (doubt !== undefined) {
    const facts = { reason: doubt, row: rowOf(scope) };
    evaluation.report('template-helper-doubt', call.at, { severity: 'verify', actual: call.name, facts });
  }
  if (value === null || typeof value === 'object') return value;
  const origin = computedOrigin([...known.flatMap(({ origins }) => origins), ...from], arithmetic);
  return origin === undefined ? value : new Sourced(value, origin);
}

/** The argument as the helper's kind reads it; absent after a finding. */
function readArgument(
  argument: Expression,
  kind: ParameterKind<unknown>,
  scope: Scope,
  evaluation: Evaluation,
): ReadArgument | undefined {
  const facts = { name: nameOf(argument), expected: kind.expected, row: rowOf(scope) };
  if (kind.form === 'list') {
    const value = evaluateExpression(argument, scope, evaluation);
    if (value === undefined) return undefined;
    const list = isList(value) ? value : undefined;
    const read = list === undefined ? undefined : kind.read(list);
    if (list !== undefined && read !== undefined) return { read, origins: [] };
    evaluation.report('template-argument-kind', argument.at, { actual: kindText(value), facts });
    return undefined;
  }
  const text = evaluateText(argument, scope, evaluation);
  if (text === undefined) return undefined;
  const read = kind.read(text.text);
  if (read !== undefined) return { read, origins: text.stretches.map(({ origin }) => origin) };
  evaluation.report('template-argument-kind', argument.at, { actual: text.text, facts });
  return undefined;
}
