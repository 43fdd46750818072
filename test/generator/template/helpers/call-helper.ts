import { loadNameTables } from '../../../../cli/data/load-name-tables.js';
import { loadRegions } from '../../../../cli/data/load-regions.js';
import type { HelperContext } from '../../../../generator/template/helpers/helper-context.js';
import type { HelperOutcome } from '../../../../generator/template/helpers/value-helper.js';
import { valueHelpersFor } from '../../../../generator/template/helpers/value-helpers.js';
import type { TemplateValue } from '../../../../generator/template/template-value.js';

/** What stands behind a helper's name: texts and lists, then what is given by name. */
export type Argument = string | readonly TemplateValue[];

const shipped: HelperContext = { regions: loadRegions(), names: loadNameTables() };

/** What the helper gives, or what one of its parameters expected instead. Throws for no helper, too few or too many. */
export function outcomeOf(
  name: string,
  given: readonly Argument[],
  named: Readonly<Record<string, string>> = {},
  context: HelperContext = shipped,
): HelperOutcome | { readonly expected: string } {
  const helper = valueHelpersFor(context).get(name);
  if (helper === undefined) throw new Error(`No helper ${name}`);
  const most = helper.parameters.length;
  if (given.length > most || given.length < most - helper.optional) throw new Error(`${name} takes ${most}`);
  const read: unknown[] = [];
  for (const [place, argument] of given.entries()) {
    const kind = helper.parameters[place];
    const isForm = (kind?.form === 'list') === Array.isArray(argument);
    const value = isForm ? kind?.read(argument) : undefined;
    if (value === undefined) return { expected: kind?.expected ?? '' };
    read.push(value);
  }
  const readByName: Record<string, unknown> = {};
  for (const [key, text] of Object.entries(named)) {
    const kind = helper.named[key];
    if (kind === undefined) throw new Error(`${name} has no ${key}`);
    const value = kind.read(text);
    if (value === undefined) return { expected: kind.expected };
    readByName[key] = value;
  }
  const outcome = helper.apply(read, readByName);
  return typeof outcome === 'string' ? { value: outcome } : outcome;
}

/** The value alone; for a refusal or a wrong argument its sentence after 「✗」. */
export function resultOf(
  name: string,
  given: readonly Argument[],
  named?: Readonly<Record<string, string>>,
  context?: HelperContext,
): TemplateValue {
  const outcome = outcomeOf(name, given, named, context);
  if ('value' in outcome) return outcome.value;
  return `✗${'refused' in outcome ? outcome.refused : outcome.expected}`;
}

/** The arithmetic shown beside the value; empty for none. */
export function arithmeticOf(
  name: string,
  given: readonly Argument[],
  named?: Readonly<Record<string, string>>,
): string {
  const outcome = outcomeOf(name, given, named);
  return 'arithmetic' in outcome ? (outcome.arithmetic ?? '') : '';
}
