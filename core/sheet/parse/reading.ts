import { type Problem, problemOf } from '../../rules/problem.js';
import type { Rule } from '../../rules/rule.js';
import type { ReadCell } from '../read-table.js';

/** What was read from one cell. `value` is absent when it could not be read; then a problem says why. */
export interface Reading {
  readonly value?: NonNullable<ReadCell['value']>;
  readonly problems: readonly Problem[];
}

/** A reading with a value, and with what is worth saying about it. */
export function readAs(value: NonNullable<ReadCell['value']>, ...problems: readonly Problem[]): Reading {
  return { value, problems };
}

/** A reading without a value, and the rule that says why. */
export function unreadable(
  rule: Rule,
  facts?: Readonly<Record<string, string>>,
): { readonly problems: readonly Problem[] } {
  return { problems: [problemOf(rule, facts)] };
}
