import { evaluateText } from '../evaluate-expression.js';
import type { BlockNode } from '../parse/syntax-tree.js';
import type { Scope } from '../scope.js';
import { lineSink } from '../sink.js';
import { join, type SourcedText } from '../sourced-text.js';
import type { BlockContext, BlockHandler } from './block-handler.js';

/** The blocks of these names that a 表格 or 图表 is made of. Whatever else stands in it is reported by that rule. */
export function innerBlocks(
  block: BlockNode,
  names: readonly string[],
  rule: 'template-table-content' | 'template-chart-content',
  { evaluation }: BlockContext,
): BlockNode[] {
  return block.body.flatMap((node) => {
    if (node.kind === 'block' && names.includes(node.name)) return [node];
    if (node.kind !== 'text' || node.text.trim() !== '') {
      const at = node.kind === 'block' ? node.at : block.at;
      const actual = node.kind === 'block' ? node.name : node.kind === 'text' ? node.text.trim() : '{{…}}';
      evaluation.report(rule, at, { actual });
    }
    return [];
  });
}

/** An inner block outside the block it belongs to. */
export const strayBlock: BlockHandler = (block, { evaluation }) => {
  evaluation.report('template-element-misplaced', block.at, { actual: block.name });
};

/** The text of a setting; absent when it is not given, or after a finding. */
export function namedText(
  block: BlockNode,
  name: string,
  { scope, evaluation }: BlockContext,
): SourcedText | undefined {
  const argument = block.named.find((named) => named.name === name);
  return argument && evaluateText(argument.value, scope, evaluation);
}

/** What stands in a block as one text, evaluated in the scope of an item of the list. */
export function cellText(block: BlockNode, scope: Scope, { walk }: BlockContext): SourcedText {
  const text = lineSink();
  walk(block.body, scope, text);
  return join(text.lines());
}
