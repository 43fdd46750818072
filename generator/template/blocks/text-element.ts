import type { DocumentElement } from '../../document/official-document.js';
import type { BlockNode } from '../parse/syntax-tree.js';
import { lineSink, type NewElement } from '../sink.js';
import { type BlockContext, type BlockHandler, checkArguments } from './block-handler.js';

/** A block whose text becomes one element: 标题, 主送机关, 署名 … No text makes no element. */
export function textElement(
  kind: DocumentElement['kind'],
  make: (text: string, lines: readonly string[]) => NewElement,
): BlockHandler {
  return (block, context) => {
    checkArguments(block, 0, context);
    if (!mayStandHere(kind, block, context)) return;
    const text = lineSink();
    context.walk(block.body, context.scope, text);
    const lines = text.lines();
    if (lines.length > 0) context.sink.writeElement(make(lines.join(''), lines));
  };
}

/** Whether the element may stand where its block does; else a finding. */
export function mayStandHere(
  kind: DocumentElement['kind'],
  block: BlockNode,
  { sink, evaluation }: BlockContext,
): boolean {
  if (sink.accepts(kind)) return true;
  evaluation.report('template-element-misplaced', block.at, { actual: block.name });
  return false;
}
