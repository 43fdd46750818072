import type { Evaluation } from '../evaluation.js';
import type { BlockNode, TemplateNode } from '../parse/syntax-tree.js';
import type { Scope } from '../scope.js';
import type { Sink } from '../sink.js';

/** What a block is evaluated in. */
export interface BlockContext {
  readonly scope: Scope;
  readonly sink: Sink;
  readonly evaluation: Evaluation;
  /** Evaluates the nodes inside a block. */
  readonly walk: (nodes: readonly TemplateNode[], scope: Scope, sink: Sink) => void;
}

export type BlockHandler = (block: BlockNode, context: BlockContext) => void;

/** Whether the block has `count` arguments and no named ones but `names`; else a finding for each fault. */
export function checkArguments(
  block: BlockNode,
  count: number,
  { evaluation }: BlockContext,
  names: readonly string[] = [],
): boolean {
  for (const { name, at } of block.named) {
    if (names.includes(name)) continue;
    evaluation.report('template-argument-unknown', at, { actual: name, facts: { of: block.name } });
  }
  if (block.arguments.length === count) return true;
  const facts = { expected: String(count), given: String(block.arguments.length) };
  evaluation.report('template-argument-count', block.at, { actual: block.name, facts });
  return false;
}
