import { nearMiss } from '../../core/near-miss.js';
import { blockHandlers } from './blocks/block-handlers.js';
import { evaluateText } from './evaluate-expression.js';
import { evaluatePartial } from './evaluate-partial.js';
import type { Evaluation } from './evaluation.js';
import type { BlockNode, Expression, TemplateNode } from './parse/syntax-tree.js';
import type { Scope } from './scope.js';
import type { Sink } from './sink.js';

/** `{{附件说明}}`: an element without a text of its own; its titles come from the attachments. */
const attachmentNoteName = '附件说明';

/** Writes the nodes' text and elements to the sink. */
export function evaluateNodes(
  nodes: readonly TemplateNode[],
  scope: Scope,
  sink: Sink,
  evaluation: Evaluation,
): void {
  for (const node of nodes) {
    if (node.kind === 'text') {
      evaluation.wrote(node.text.length);
      sink.writeText(node.text);
    } else if (node.kind === 'output') {
      evaluation.step(node.expression.at);
      writeOutput(node.expression, scope, sink, evaluation);
    } else if (node.kind === 'partial') {
      evaluation.step(node.at);
      evaluatePartial(node, scope, evaluation, (inner, within) =>
        evaluateNodes(inner, within, sink, evaluation),
      );
    } else {
      evaluation.step(node.at);
      evaluateBlock(node, scope, sink, evaluation);
    }
  }
}

function writeOutput(expression: Expression, scope: Scope, sink: Sink, evaluation: Evaluation): void {
  if (expression.kind === 'field' && expression.text === attachmentNoteName) {
    if (sink.accepts('attachment-note')) sink.writeElement({ kind: 'attachment-note', titles: [] });
    else evaluation.report('template-element-misplaced', expression.at, { actual: attachmentNoteName });
    return;
  }
  const printed = evaluateText(expression, scope, evaluation);
  if (printed === undefined) return;
  const [stretch] = printed.stretches;
  evaluation.wrote(printed.text.length);
  sink.writeValue(printed.text, stretch?.origin);
}

function evaluateBlock(block: BlockNode, scope: Scope, sink: Sink, evaluation: Evaluation): void {
  const handler = blockHandlers.get(block.name);
  if (handler === undefined) {
    const facts = { suggestion: nearMiss(block.name, [...blockHandlers.keys()]) ?? '' };
    evaluation.report('template-block-unknown', block.at, { actual: block.name, facts });
    return;
  }
  handler(block, {
    scope,
    sink,
    evaluation,
    walk: (nodes, inner, target) => evaluateNodes(nodes, inner, target, evaluation),
  });
}
