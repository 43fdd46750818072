import { chartNames } from '../../document/chart-text.js';
import type { ChartShape } from '../../document/elements/chart.js';
import { gbt9704 } from '../../layout/gbt-9704.js';
import { houseStyle } from '../../layout/house-style.js';
import type { Millimetre } from '../../layout/length.js';
import { evaluateExpression, evaluateText } from '../evaluate-expression.js';
import type { BlockNode } from '../parse/syntax-tree.js';
import { itemScopes } from '../scope.js';
import { sourcedText, sourcesAt, withSources } from '../sourced-text.js';
import { plainValue } from '../template-value.js';
import { type BlockContext, type BlockHandler, checkArguments } from './block-handler.js';
import { listOf } from './control-blocks.js';
import { cellText, innerBlocks, namedText } from './inner-blocks.js';
import { mayStandHere } from './text-element.js';

/**
 * `{{#图表 指标 类型="柱形" 标题="…" 单位="家"}}{{#类别}}{{名称}}{{/类别}}{{#系列 "本期"}}{{本期}}{{/系列}}{{/图表}}`: a category
 * for each item and a value of each 系列, evaluated in the item's scope. A value without text is a gap.
 */
export const chartElement: BlockHandler = (block, context) => {
  if (!mayStandHere('chart', block, context)) return;
  const inner = innerBlocks(block, ['类别', '系列'], 'template-chart-content', context);
  const [categoryBlock, ...otherCategories] = inner.filter(({ name }) => name === '类别');
  const seriesBlocks = inner.filter(({ name }) => name === '系列');
  for (const { at, name } of otherCategories) {
    context.evaluation.report('template-chart-content', at, { actual: name });
  }
  const list = listOf(block, context, ['类型', '标题', '单位', '宽', '高']);
  const shape = readShape(block, context);
  const [width, height] = [readSize(block, '宽', context), readSize(block, '高', context)];
  const caption = namedText(block, '标题', context);
  const unit = namedText(block, '单位', context) ?? sourcedText('');
  if (categoryBlock !== undefined) checkArguments(categoryBlock, 0, context);
  const names = seriesBlocks.map((series) => seriesName(series, context));
  const missing = [
    ...(block.named.some(({ name }) => name === '标题') ? [] : ['标题']),
    ...(categoryBlock === undefined ? ['类别'] : []),
    ...(seriesBlocks.length === 0 ? ['系列'] : []),
  ];
  for (const what of missing)
    context.evaluation.report('template-chart-incomplete', block.at, { actual: what });
  if (list === undefined || caption === undefined || categoryBlock === undefined) return;

  const scopes = itemScopes(list, context.scope);
  const categories = scopes.map((scope) => cellText(categoryBlock, scope, context));
  const series = seriesBlocks.map((inside, index) => ({
    name: names[index] ?? sourcedText(''),
    values: scopes.map((scope) => cellText(inside, scope, context)),
  }));
  context.sink.writeElement(
    withSources(
      {
        kind: 'chart',
        shape,
        categories: categories.map(({ text }) => text),
        series: series.map(({ name, values }) => ({
          name: name.text,
          values: values.map(({ text }) => text),
        })),
        unit: unit.text,
        width,
        height,
        caption: caption.text,
      },
      [
        ...categories.flatMap((category, index) => sourcesAt(`categories.${index}`, category)),
        ...sourcesAt('unit', unit),
        ...series.flatMap(({ name, values }, index) => [
          ...sourcesAt(`series.${index}.name`, name),
          ...values.flatMap((value, category) => sourcesAt(`series.${index}.values.${category}`, value)),
        ]),
        ...sourcesAt('caption', caption),
      ],
    ),
  );
};

/** 「柱形」 for 柱形图. */
const shapes: ReadonlyMap<string, ChartShape> = new Map(
  Object.entries(chartNames).map(([shape, name]) => [name.replace('图', ''), shape as ChartShape]),
);

function readShape(block: BlockNode, context: BlockContext): ChartShape {
  const text = namedText(block, '类型', context)?.text ?? '柱形';
  const shape = shapes.get(text);
  if (shape === undefined) context.evaluation.report('template-chart-shape', block.at, { actual: text });
  return shape ?? 'column';
}

interface Size {
  readonly usual: Millimetre;
  readonly least: Millimetre;
  readonly most: Millimetre;
}

/** What a page has room for, with a caption of two lines, and what a reader can still make out. */
const sizes: Readonly<Record<'宽' | '高', Size>> = {
  宽: { usual: houseStyle.chartWidth, least: 60, most: gbt9704.typeArea.width },
  高: { usual: houseStyle.chartHeight, least: 40, most: 200 },
};

function readSize(block: BlockNode, name: '宽' | '高', context: BlockContext): Millimetre {
  const { usual, least, most } = sizes[name];
  const argument = block.named.find((named) => named.name === name);
  if (argument === undefined) return usual;
  const value = plainValue(evaluateExpression(argument.value, context.scope, context.evaluation) ?? null);
  if (typeof value === 'number' && value >= least && value <= most) return value;
  const facts = { least: String(least), most: String(most) };
  context.evaluation.report('template-chart-size', argument.at, { actual: name, facts });
  return usual;
}

function seriesName(block: BlockNode, context: BlockContext) {
  const [name] = block.arguments;
  checkArguments(block, 1, context);
  return name && evaluateText(name, context.scope, context.evaluation);
}
