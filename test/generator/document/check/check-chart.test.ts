import { describe, expect, test } from 'vitest';
import { describe as describeFinding } from '../../../../core/messages/index.js';
import { chart, title } from '../../../../generator/document/build/body.js';
import { attachment } from '../../../../generator/document/build/closing.js';
import { officialDocument } from '../../../../generator/document/build/official-document.js';
import { checkDocument } from '../../../../generator/document/check/check-document.js';
import type { Chart } from '../../../../generator/document/elements/chart.js';

/** What is said of a chart in a document: fact and what was expected. */
function told(drawn: Chart): string[] {
  return checkDocument(officialDocument('plain', title('甲'), drawn), '例').map((finding) => {
    const { fact, expected } = describeFinding(finding);
    return `${finding.rule} ${fact}${expected === undefined ? '' : `，${expected}`}`;
  });
}

const many = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));
const withCategories = (shape: Chart['shape'], count: number) =>
  chart(shape, '甲', many(count), [['本期', ...many(count)]]);
const withSeries = (shape: Chart['shape'], count: number) =>
  chart(
    shape,
    '甲',
    ['乙'],
    many(count).map((name) => [name, '1'] as const),
  );

describe('a chart that may go out', () => {
  test.each<[string, Chart]>([
    ['has as many categories as a page shows', withCategories('column', 20)],
    ['has as many slices as can be told apart', withCategories('pie', 8)],
    ['has as many series as can be told apart', withSeries('line', 4)],
    ['has gaps', chart('line', '甲', ['2023年', '2024年'], [['本期', '', '1']])],
    ['has nothing but 0', chart('column', '甲', ['乙'], [['本期', '0']])],
    ['has less than 0', chart('bar', '甲', ['乙'], [['本期', '-0.5']])],
    ['has a slice of 0', chart('pie', '甲', ['乙', '丙'], [['本期', '0', '1']])],
  ])('%s', (_, drawn) => {
    expect(told(drawn)).toEqual([]);
  });
});

describe('a chart with a fault', () => {
  test.each<[string, Chart, string[]]>([
    [
      'without caption',
      chart('column', ' ', ['乙'], [['本期', '1']]),
      ['document-chart-untitled 有一张柱形图没有标题'],
    ],
    [
      'without categories',
      chart('column', '甲', [], [['本期']]),
      ['document-chart-empty 图「甲」没有可画的数'],
    ],
    ['without series', chart('column', '甲', ['乙'], []), ['document-chart-empty 图「甲」没有可画的数']],
    ['of gaps', chart('line', '甲', ['乙'], [['本期', '']]), ['document-chart-empty 图「甲」没有可画的数']],
    [
      'a whole of 0',
      chart('pie', '甲', ['乙', '丙'], [['本期', '0', '0.0']]),
      ['document-chart-empty 图「甲」没有可画的数'],
    ],
    [
      'a category too many',
      withCategories('bar', 21),
      ['document-chart-too-many 图「甲」有 21 个类别，印出来分不清，应不多于 20 个'],
    ],
    [
      'a slice too many',
      withCategories('pie', 9),
      ['document-chart-too-many 图「甲」有 9 个类别，印出来分不清，应不多于 8 个'],
    ],
    [
      'a series too many',
      withSeries('column', 5),
      ['document-chart-too-many 图「甲」有 5 个系列，印出来分不清，应不多于 4 个'],
    ],
    [
      'a pie of two series',
      withSeries('pie', 2),
      ['document-chart-too-many 图「甲」有 2 个系列，印出来分不清，应不多于 1 个'],
    ],
    [
      'a value short',
      chart('column', '甲', ['乙', '丙'], [['本期', '1']]),
      ['document-chart-lengths 图「甲」有 2 个类别，系列「本期」有 1 个数，应一样多，没有数的留空'],
    ],
    [
      'a value over',
      chart('column', '甲', ['乙'], [['本期', '1', '2']]),
      ['document-chart-lengths 图「甲」有 1 个类别，系列「本期」有 2 个数，应一样多，没有数的留空'],
    ],
    ...['1,320', '37.9%', '3家', '１', '1e3', '—', '.5', '05'].map((value): [string, Chart, string[]] => [
      `${value} for a number`,
      chart('column', '甲', ['乙'], [['本期', value]]),
      [
        `document-chart-value 图「甲」里「乙」的「本期」是「${value}」，画不出来，应为数，不带千分号、百分号和单位，如 13.6`,
      ],
    ]),
    [
      'a slice below 0',
      chart('pie', '甲', ['乙', '丙'], [['本期', '-0.1', '1']]),
      [
        'document-chart-pie-value 图「甲」里「乙」的「本期」是「-0.1」，饼图画不出各部分的比例，各部分都应为不小于 0 的数',
      ],
    ],
    [
      'a slice missing',
      chart('pie', '甲', ['乙', '丙'], [['本期', '1', '']]),
      [
        'document-chart-pie-value 图「甲」里「丙」的「本期」没有填，饼图画不出各部分的比例，各部分都应为不小于 0 的数',
      ],
    ],
  ])('%s', (_, drawn, expected) => {
    expect(told(drawn)).toEqual(expected);
  });

  test('is found in an attachment too', () => {
    const document = officialDocument(
      'plain',
      title('甲'),
      attachment('乙', chart('bar', '丙', [], [])),
      attachment('丁', chart('bar', '戊', ['己'], [['本期', '约3']])),
    );
    expect(checkDocument(document, '例').map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['document-chart-empty', 'document-chart-value']),
    );
  });
});
