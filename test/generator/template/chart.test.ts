import { describe, expect, test } from 'vitest';
import { documentText } from '../../../generator/document/document-text.js';
import { fillTemplate } from '../../../generator/template/fill-template.js';
import { findFigures } from '../../../generator/trace/find-figures.js';
import { Sourced } from '../../../generator/trace/origin.js';
import { faults, sentences } from './filling.js';

const cell = (value: string, place: string) => new Sourced(value, { kind: 'cell', place, shown: value });
const data = {
  指标: [
    { 名称: cell('高新技术企业', '表!A2'), 本期: cell('303', '表!B2'), 基期: cell('87', '表!C2') },
    { 名称: cell('中试基地', '表!A3'), 本期: cell('2', '表!B3'), 基期: null },
  ],
  年: cell('2024', '表!E1'),
  单位: '家',
};
const inside =
  '{{#类别}}{{名称}}{{/类别}}\n{{#系列 "本期"}} {{本期}} {{/系列}}\n{{#系列 "基期"}}{{#if 基期}}{{基期}}{{/if}}{{/系列}}';
const chartOf = (settings: string, within = inside) => `{{#图表 指标 ${settings}}}\n${within}\n{{/图表}}`;

const elementOf = (text: string, given: Record<string, unknown> = data) => {
  const { document, findings } = fillTemplate({ name: '试', text, data: given });
  expect(findings).toEqual([]);
  const [element] = document?.elements ?? [];
  if (element?.kind !== 'chart') throw new Error(`Expected a chart, not ${element?.kind}`);
  return element;
};

describe('图表', () => {
  test('has a category for each item, a value of each 系列, and a gap for none', () => {
    const { sources, ...element } = elementOf(chartOf('类型="条形" 标题="创新主体" 单位=单位 宽=120 高=60'));
    expect(element).toEqual({
      kind: 'chart',
      shape: 'bar',
      categories: ['高新技术企业', '中试基地'],
      series: [
        { name: '本期', values: ['303', '2'] },
        { name: '基期', values: ['87', ''] },
      ],
      unit: '家',
      width: 120,
      height: 60,
      caption: '创新主体',
    });
    expect(sources?.map(({ path, origin: { place } }) => `${path} ${place}`)).toEqual([
      'categories.0 表!A2',
      'categories.1 表!A3',
      'series.0.values.0 表!B2',
      'series.0.values.1 表!B3',
      'series.1.values.0 表!C2',
    ]);
  });

  test('is a chart of columns of the usual size and without unit unless it says otherwise', () => {
    expect(elementOf(chartOf('标题="甲"'))).toMatchObject({
      shape: 'column',
      unit: '',
      width: 156,
      height: 75,
    });
  });

  test.each([
    ['柱形', 'column'],
    ['条形', 'bar'],
    ['折线', 'line'],
    ['饼', 'pie'],
  ])('类型="%s" is a %s', (word, shape) => {
    expect(elementOf(chartOf(`类型="${word}" 标题="甲"`)).shape).toBe(shape);
  });

  test('may stand in an attachment, and takes a list that a helper made', () => {
    const text = `{{#附件}}{{#标题}}甲{{/标题}}{{#图表 (从高到低 指标 "本期") 标题="乙"}}{{#类别}}{{名称}}{{/类别}}{{#系列 "本期"}}{{本期}}{{/系列}}{{/图表}}{{/附件}}`;
    const { document, findings } = fillTemplate({ name: '试', text, data });
    expect(findings).toEqual([]);
    expect(documentText(document ?? { elements: [] })).toContain('高新技术企业\t303\n中试基地\t2\n乙');
  });

  test('tells of each of its figures where it comes from', () => {
    const { document } = fillTemplate({ name: '试', text: chartOf('标题=年'), data });
    if (document === undefined) throw new Error('The template gives a document');
    expect(
      findFigures(document).map(({ text, sentence, origin }) => `${text} ${sentence} ${origin?.place}`),
    ).toEqual([
      '303 图「2024」里「高新技术企业」的本期 表!B2',
      '2 图「2024」里「中试基地」的本期 表!B3',
      '87 图「2024」里「高新技术企业」的基期 表!C2',
      '2024 图「2024」 表!E1',
    ]);
  });
});

describe('a fault in a 图表', () => {
  test.each<[string, string, string[]]>([
    ['an unknown type', chartOf('类型="环形" 标题="甲"'), ['template-chart-shape 1:1 环形']],
    ['an unknown setting', chartOf('颜色="红" 标题="甲"'), ['template-argument-unknown 1:10 颜色']],
    ['no caption', chartOf(''), ['template-chart-incomplete 1:1 标题']],
    [
      'no category',
      chartOf('标题="甲"', '{{#系列 "本期"}}{{本期}}{{/系列}}'),
      ['template-chart-incomplete 1:1 类别'],
    ],
    ['no series', chartOf('标题="甲"', '{{#类别}}{{名称}}{{/类别}}'), ['template-chart-incomplete 1:1 系列']],
    [
      'two categories',
      chartOf('标题="甲"', `${inside}\n{{#类别}}{{名称}}{{/类别}}`),
      ['template-chart-content 5:1 类别'],
    ],
    ['a 列', chartOf('标题="甲"', `${inside}\n{{#列 "甲" 宽=1}}{{/列}}`), ['template-chart-content 5:1 列']],
    ['text', chartOf('标题="甲"', `${inside}\n说明`), ['template-chart-content 1:1 说明']],
    [
      'a series without name',
      chartOf('标题="甲"', inside.replace(' "本期"', '')),
      ['template-argument-count 3:1 系列'],
    ],
    [
      'a name for 类别',
      chartOf('标题="甲"', inside.replace('类别}}', '类别 "甲"}}')),
      ['template-argument-count 2:1 类别'],
    ],
    [
      'a value that is missing',
      chartOf('标题="甲"', inside.replace('{{#if 基期}}{{基期}}{{/if}}', '{{基期}}')),
      ['template-value-missing 4:15'],
    ],
    ['a 类别 outside', '{{#类别}}甲{{/类别}}', ['template-element-misplaced 1:1 类别']],
    ['a 系列 outside', '{{#系列 "甲"}}乙{{/系列}}', ['template-element-misplaced 1:1 系列']],
    [
      'a chart in a title',
      `{{#标题}}${chartOf('标题="甲"')}{{/标题}}`,
      ['template-element-misplaced 1:8 图表'],
    ],
  ])('%s', (_, text, expected) => {
    expect(faults(text, data)).toEqual(expected);
  });

  test.each<[string, boolean]>([
    ['宽=59', false],
    ['宽=60', true],
    ['宽=156', true],
    ['宽=157', false],
    ['高=39', false],
    ['高=40', true],
    ['高=200', true],
    ['高=201', false],
    ['宽="120"', false],
  ])('%s fits the page: %s', (setting, fits) => {
    expect(faults(chartOf(`标题="甲" ${setting}`), data)).toEqual(
      fits ? [] : [`template-chart-size 1:17 ${setting[0]}`],
    );
  });

  test('is told in Chinese', () => {
    expect(sentences(chartOf('类型="环形" 标题="甲" 高=1'), data)).toEqual([
      '强制性 template-chart-shape 试 第1行第1列｜图表的类型写作「环形」｜「柱形」「条形」「折线」或「饼」',
      '强制性 template-chart-size 试 第1行第25列｜图表的高超出范围或不是数｜高=40 至 200 的毫米数',
    ]);
  });
});
