import { evaluateExpression } from '../evaluate-expression.js';
import type { BlockNode } from '../parse/syntax-tree.js';
import { itemScopes, rowOf } from '../scope.js';
import { templateLimits } from '../template-limits.js';
import { isList, isRecord, kindText, plainValue, type TemplateValue } from '../template-value.js';
import { type BlockContext, type BlockHandler, checkArguments } from './block-handler.js';

/** `{{#if 联系电话}}`: whether there is something. Missing, empty, 否 and an empty list are nothing; 0 is something. */
export const ifBlock: BlockHandler = (block, context) => {
  choose(block, context, isSomething);
};

/** `{{#unless 联系电话}}`: the contrary of `if`. */
export const unlessBlock: BlockHandler = (block, context) => {
  choose(block, context, (value) => !isSomething(value));
};

/** `{{#each 名单}}`: once for each item, in its scope; `{{else}}` for none. */
export const eachBlock: BlockHandler = (block, context) => {
  const list = listOf(block, context);
  if (list === undefined) return;
  for (const scope of itemScopes(list, context.scope)) context.walk(block.body, scope, context.sink);
  if (list.length === 0) context.walk(block.otherwise, context.scope, context.sink);
};

/** `{{#with 联系单位}}`: in the scope of a group of fields; `{{else}}` when it is missing. */
export const withBlock: BlockHandler = (block, context) => {
  const value = argumentOf(block, context);
  if (value === undefined) return;
  if (value === null) context.walk(block.otherwise, context.scope, context.sink);
  else if (isRecord(value)) context.walk(block.body, { value, parent: context.scope }, context.sink);
  else reportKind(block, value, '一组数据', context);
};

/**
 * The list a block goes through; absent with a finding when it is missing, no list or too long.
 *
 * @param names what else may be given by name
 */
export function listOf(
  block: BlockNode,
  context: BlockContext,
  names: readonly string[] = [],
): readonly TemplateValue[] | undefined {
  const value = argumentOf(block, context, names);
  if (value === undefined) return undefined;
  if (value === null || !isList(value)) {
    reportKind(block, value, '一列数据', context);
    return undefined;
  }
  if (value.length <= templateLimits.rows) return value;
  context.evaluation.report('template-list-too-long', block.at, {
    facts: { rows: String(value.length), most: String(templateLimits.rows) },
  });
  return undefined;
}

function argumentOf(
  block: BlockNode,
  context: BlockContext,
  names: readonly string[] = [],
): TemplateValue | undefined {
  const [argument] = block.arguments;
  if (!checkArguments(block, 1, context, names) || argument === undefined) return undefined;
  const value = evaluateExpression(argument, context.scope, context.evaluation);
  return value === undefined ? undefined : plainValue(value);
}

function isSomething(value: TemplateValue): boolean {
  return value !== null && value !== '' && value !== false && !(isList(value) && value.length === 0);
}

/** Writes the branch that is called for and looks through what is not for names that do not exist. */
function choose(block: BlockNode, context: BlockContext, condition: (value: TemplateValue) => boolean): void {
  const { scope, sink, evaluation, walk } = context;
  const value = argumentOf(block, context);
  const chosen = value === undefined ? undefined : condition(value) ? block.body : block.otherwise;
  const nowhere = { ...sink, writeText() {}, writeValue() {}, writeElement() {} };
  for (const branch of [block.body, block.otherwise]) {
    if (branch === chosen) walk(branch, scope, sink);
    else evaluation.probe(() => walk(branch, scope, nowhere));
  }
}

function reportKind(block: BlockNode, value: TemplateValue, expected: string, context: BlockContext): void {
  const [argument] = block.arguments;
  const name = argument?.kind === 'field' ? argument.text : block.name;
  const facts = { name, kind: kindText(value), expected, row: rowOf(context.scope) };
  context.evaluation.report('template-value-kind', block.at, { facts });
}
