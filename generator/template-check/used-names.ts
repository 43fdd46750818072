import type { Template } from '../drafting/template.js';
import { textPartsOf } from '../letterhead/letterhead.js';
import { preparePart } from '../letterhead/part/prepare-part.js';
import { collectFindings } from '../template/findings.js';
import { parsePartials } from '../template/parse/parse-partials.js';
import { parseTemplate } from '../template/parse/parse-template.js';
import type { Expression, TemplateNode } from '../template/parse/syntax-tree.js';

/**
 * Every name that a template speaks of, at whatever depth: fields, columns, and texts given to helpers, which may be
 * the names of columns. What a template cannot be read for is left out.
 */
export function usedNames({ content, partials }: Template): ReadonlySet<string> {
  const ignored = collectFindings('');
  const texts =
    typeof content === 'string'
      ? [content]
      : textPartsOf(content).map((part) => preparePart(part, '').template.text);
  const names = new Set<string>();
  const pieces = parsePartials(partials, ignored);
  const taken = new Set<string>();
  const readExpression = (expression: Expression) => {
    if (expression.kind === 'literal') names.add(String(expression.value));
    else if (expression.kind === 'field') for (const name of expression.names) names.add(name);
    else readCall(expression);
  };
  const readCall = (call: {
    readonly arguments: readonly Expression[];
    readonly named: readonly { readonly value: Expression }[];
  }) => {
    for (const argument of call.arguments) readExpression(argument);
    for (const { value } of call.named) readExpression(value);
  };
  const readNodes = (nodes: readonly TemplateNode[]) => {
    for (const node of nodes) {
      if (node.kind === 'output') readExpression(node.expression);
      else if (node.kind !== 'text') readCall(node);
      if (node.kind === 'block') {
        readNodes(node.body);
        readNodes(node.otherwise);
      } else if (node.kind === 'partial' && !taken.has(node.name)) {
        taken.add(node.name);
        readNodes(pieces.get(node.name) ?? []);
      }
    }
  };
  for (const text of texts) readNodes(parseTemplate(text, ignored) ?? []);
  return names;
}
