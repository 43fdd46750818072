import type { Alignment, TableColumn } from '../../document/elements/flow.js';
import { evaluateExpression, evaluateText } from '../evaluate-expression.js';
import type { BlockNode } from '../parse/syntax-tree.js';
import { itemScopes } from '../scope.js';
import { sourcesAt, withSources } from '../sourced-text.js';
import { plainValue } from '../template-value.js';
import { type BlockContext, type BlockHandler, checkArguments } from './block-handler.js';
import { listOf } from './control-blocks.js';
import { cellText, innerBlocks, namedText } from './inner-blocks.js';
import { mayStandHere } from './text-element.js';

/**
 * `{{#表格 名单}}{{#列 "企业名称" 宽=60 对齐="左" 合计="合计"}}{{企业名称}}{{/列}}{{/表格}}`: a row for each item, a
 * cell for each 列, evaluated in the item's scope. A table has a total row when one of its 列 has a 合计.
 */
export const tableElement: BlockHandler = (block, context) => {
  if (!mayStandHere('table', block, context)) return;
  const columnBlocks = innerBlocks(block, ['列'], 'template-table-content', context);
  const columns = columnBlocks.map((column) => readColumn(column, context));
  const list = listOf(block, context);
  if (list === undefined) return;
  if (columns.length === 0) {
    context.evaluation.report('template-table-without-columns', block.at);
    return;
  }
  const totals = columnBlocks.map((column) => namedText(column, '合计', context));
  const rows = itemScopes(list, context.scope).map((scope) =>
    columnBlocks.map((column) => cellText(column, scope, context)),
  );
  context.sink.writeElement(
    withSources(
      {
        kind: 'table',
        columns,
        rows: rows.map((cells) => cells.map(({ text }) => text)),
        ...(totals.some((total) => total !== undefined) && {
          total: totals.map((total) => total?.text ?? ''),
        }),
      },
      [
        ...rows.flatMap((cells, row) =>
          cells.flatMap((cell, column) => sourcesAt(`rows.${row}.${column}`, cell)),
        ),
        ...totals.flatMap((total, column) =>
          total === undefined ? [] : sourcesAt(`total.${column}`, total),
        ),
      ],
    ),
  );
};

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
  const width = plainValue(
    (widthArgument && evaluateExpression(widthArgument.value, scope, evaluation)) ?? null,
  );
  if (typeof width !== 'number' || width <= 0) {
    evaluation.report('template-column-width', widthArgument?.at ?? block.at);
  }
  const alignText = namedText(block, '对齐', context)?.text ?? '中';
  const align = alignments.get(alignText);
  if (align === undefined) evaluation.report('template-column-align', block.at, { actual: alignText });
  return {
    title: title === undefined ? '' : (evaluateText(title, scope, evaluation)?.text ?? ''),
    width: typeof width === 'number' ? width : 1,
    align: align ?? 'center',
  };
}
