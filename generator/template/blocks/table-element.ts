import type { Alignment, TableColumn } from '../../document/elements/flow.js';
import { evaluateExpression, evaluateText } from '../evaluate-expression.js';
import type { BlockNode } from '../parse/syntax-tree.js';
import { itemScopes, type Scope } from '../scope.js';
import { lineSink } from '../sink.js';
import { type BlockContext, type BlockHandler, checkArguments } from './block-handler.js';
import { listOf } from './control-blocks.js';
import { mayStandHere } from './text-element.js';

/**
 * `{{#表格 名单}}{{#列 "企业名称" 宽=60 对齐="左" 合计="合计"}}{{企业名称}}{{/列}}{{/表格}}`: a row for each item, a
 * cell for each 列, evaluated in the item's scope. A table has a total row when one of its 列 has a 合计.
 */
export const tableElement: BlockHandler = (block, context) => {
  if (!mayStandHere('table', block, context)) return;
  const columnBlocks = columnsIn(block, context);
  const columns = columnBlocks.map((column) => readColumn(column, context));
  const list = listOf(block, context);
  if (list === undefined) return;
  if (columns.length === 0) {
    context.evaluation.report('template-table-without-columns', block.at);
    return;
  }
  const totals = columnBlocks.map((column) => namedText(column, '合计', context));
  context.sink.writeElement({
    kind: 'table',
    columns,
    rows: itemScopes(list, context.scope).map((scope) =>
      columnBlocks.map((column) => cellText(column, scope, context)),
    ),
    ...(totals.every((total) => total === undefined) ? {} : { total: totals.map((total) => total ?? '') }),
  });
};

/** 列 outside a table. */
export const strayColumn: BlockHandler = (block, { evaluation }) => {
  evaluation.report('template-element-misplaced', block.at, { actual: block.name });
};

function columnsIn(block: BlockNode, { evaluation }: BlockContext): BlockNode[] {
  return block.body.flatMap((node) => {
    if (node.kind === 'block' && node.name === '列') return [node];
    if (node.kind !== 'text' || node.text.trim() !== '') {
      const at = node.kind === 'block' ? node.at : block.at;
      const actual = node.kind === 'block' ? node.name : node.kind === 'text' ? node.text.trim() : '{{…}}';
      evaluation.report('template-table-content', at, { actual });
    }
    return [];
  });
}

const alignments: ReadonlyMap<string, Alignment> = new Map([
  ['左', 'left'],
  ['中', 'center'],
  ['右', 'right'],
]);

function readColumn(block: BlockNode, context: BlockContext): TableColumn {
  const { scope, evaluation } = context;
  const [title] = block.arguments;
  checkArguments(block, 1, context, ['宽', '对齐', '合计']);
  const widthArgument = block.named.find(({ name }) => name === '宽');
  const width = widthArgument && evaluateExpression(widthArgument.value, scope, evaluation);
  if (typeof width !== 'number' || width <= 0) {
    evaluation.report('template-column-width', widthArgument?.at ?? block.at);
  }
  const alignText = namedText(block, '对齐', context) ?? '中';
  const align = alignments.get(alignText);
  if (align === undefined) evaluation.report('template-column-align', block.at, { actual: alignText });
  return {
    title: title === undefined ? '' : (evaluateText(title, scope, evaluation) ?? ''),
    width: typeof width === 'number' ? width : 1,
    align: align ?? 'center',
  };
}

function namedText(block: BlockNode, name: string, { scope, evaluation }: BlockContext): string | undefined {
  const argument = block.named.find((named) => named.name === name);
  return argument && evaluateText(argument.value, scope, evaluation);
}

function cellText(block: BlockNode, scope: Scope, { walk }: BlockContext): string {
  const text = lineSink();
  walk(block.body, scope, text);
  return text.lines().join('');
}
