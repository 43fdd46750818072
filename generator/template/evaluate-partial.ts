import { nearMiss } from '../../core/near-miss.js';
import { evaluateExpression } from './evaluate-expression.js';
import type { Evaluation } from './evaluation.js';
import type { PartialNode, TemplateNode } from './parse/syntax-tree.js';
import type { Scope } from './scope.js';
import { isRecord, kindText, type TemplateRecord, type TemplateValue } from './template-value.js';

/**
 * `{{> 名单表}}` in the present scope, `{{> 名单表 单位}}` in that of a group, `{{> 名单表 标题="名单"}}` with more
 * fields: walks the partial's nodes, or makes a finding.
 */
export function evaluatePartial(
  node: PartialNode,
  scope: Scope,
  evaluation: Evaluation,
  walk: (nodes: readonly TemplateNode[], scope: Scope) => void,
): void {
  const nodes = evaluation.partials.get(node.name);
  if (nodes === undefined) {
    const facts = { suggestion: nearMiss(node.name, [...evaluation.partials.keys()]) ?? '' };
    evaluation.report('template-partial-unknown', node.at, { actual: node.name, facts });
    return;
  }
  const [argument, ...more] = node.arguments;
  if (more.length > 0) {
    const facts = { expected: '0至1', given: String(node.arguments.length) };
    evaluation.report('template-argument-count', node.at, { actual: node.name, facts });
    return;
  }
  const given = argument === undefined ? scope.value : evaluateExpression(argument, scope, evaluation);
  if (given === undefined) return;
  if (argument !== undefined && !isRecord(given)) {
    const facts = { name: node.name, kind: kindText(given), expected: '一组数据', row: '' };
    evaluation.report('template-value-kind', node.at, { facts });
    return;
  }
  const value = withNamed(given, node, scope, evaluation);
  const inner = argument === undefined ? { ...scope, value } : { value, parent: scope };
  if (!evaluation.nest(() => walk(nodes, inner))) {
    evaluation.report('template-partial-endless', node.at, { actual: node.name });
  }
}

function withNamed(
  value: TemplateValue,
  { named }: PartialNode,
  scope: Scope,
  evaluation: Evaluation,
): TemplateValue {
  if (named.length === 0) return value;
  const record: Record<string, TemplateValue> = Object.assign(
    Object.create(null) as TemplateRecord,
    isRecord(value) ? value : {},
  );
  for (const { name, value: expression } of named) {
    record[name] = evaluateExpression(expression, scope, evaluation) ?? null;
  }
  return record;
}
