import { beforeAll, describe, expect, test } from 'vitest';
import { chart } from '../../generator/document/build/body.js';
import { officialDocument } from '../../generator/document/build/official-document.js';
import type { Chart } from '../../generator/document/elements/chart.js';
import type { OfficialDocument, PageKindName } from '../../generator/document/official-document.js';
import { gbt9704 } from '../../generator/layout/gbt-9704.js';
import type { TextLine } from '../../generator/measure/page/text-line.js';
import { linesOfText } from '../generator/example-documents.js';
import { withoutOffice } from '../office/libre-office.js';
import { failedChecks } from './acceptance/failed-checks.js';
import { frameOf } from './acceptance/kind-frame.js';
import {
  area,
  bodyLines,
  pageOf,
  pitch,
  type RenderedDocument,
  renderDocuments,
} from './render-documents.js';

const regions = ['林州市', '安阳县', '汤阴县', '滑县', '内黄县', '文峰区', '北关区', '殷都区'];
const years = ['2020年', '2021年', '2022年', '2023年', '2024年'];
const subjects = ['全市有效期内高新技术企业', '入库国家科技型中小企业', '省级以上研发平台', '中试基地'];

const charts: Readonly<Record<Chart['shape'], Chart>> = {
  column: chart(
    'column',
    '创新主体情况',
    subjects,
    [
      ['本期', '303', '565', '207', '2'],
      ['基期', '87', '196', '55', ''],
    ],
    { unit: '家' },
  ),
  bar: chart(
    'bar',
    '各县（市、区）情况',
    regions,
    [['未拨', '600', '220', '120', '570.5', '330', '200', '90', '250']],
    { unit: '万元' },
  ),
  line: chart('line', '技术合同成交额', years, [['成交额', '1.54', '3.20', '', '10.8', '13.6']], {
    unit: '亿元',
  }),
  pie: chart(
    'pie',
    '未拨资金构成',
    regions,
    [['未拨', '600', '220', '120', '570.5', '330', '200', '90', '250']],
    {
      unit: '万元',
    },
  ),
};
const shapes = Object.keys(charts) as Chart['shape'][];

/** A document of a kind with text, the chart, and text to the next page. */
function documentWith(kind: PageKindName, drawn: Chart): OfficialDocument {
  const { top, closing, imprint } = frameOf(kind);
  return officialDocument(kind, ...top, linesOfText(3), drawn, linesOfText(40), ...closing, ...imprint);
}

const cases = [
  ...shapes.map((shape) => ({ kind: 'plain' as const, shape })),
  ...(['downward', 'letter', 'congress', 'minutes'] as const).map((kind) => ({
    kind,
    shape: 'column' as const,
  })),
].map(({ kind, shape }) => ({ name: `${shape} (${kind})`, kind, shape, drawn: charts[shape] }));

describe.skipIf(withoutOffice)('a chart on its page', () => {
  let rendered: Readonly<Record<string, RenderedDocument>>;
  beforeAll(async () => {
    rendered = await renderDocuments(
      Object.fromEntries(cases.map(({ name, kind, drawn }) => [name, documentWith(kind, drawn)] as const)),
    );
  }, 110_000);
  const of = (name: string): RenderedDocument => {
    const document = rendered[name];
    if (document === undefined) throw new Error(`There is no ${name}`);
    return document;
  };
  /** The lines of a chart's size on its page. */
  const words = (name: string): readonly TextLine[] => {
    const lines = of(name)
      .pages.flatMap((page) => page.lines)
      .filter(({ size }) => Math.abs(size - 10.5) < 0.1);
    expect(lines.length).toBeGreaterThan(0);
    return lines;
  };

  test.each(cases)('$name: the page passes every check', ({ name, kind }) => {
    expect(failedChecks(kind, of(name))).toEqual([]);
  });

  test.each(cases)('$name: every name and figure is printed, within the type area', ({ name, drawn }) => {
    const text = words(name)
      .map((line) => line.text.replace(/\s/g, ''))
      .join('');
    const values = drawn.series.flatMap((series) => series.values.filter((value) => value !== ''));
    for (const value of [...values, drawn.unit]) expect(text).toContain(value);
    // A long name is broken over lines.
    for (const category of drawn.categories) expect(text).toContain(category.slice(0, 3));
    for (const { left, right } of words(name)) {
      expect(left).toBeGreaterThan(area.left - 1);
      expect(right).toBeLessThan(area.right + 1);
    }
  });

  test.each(cases)('$name: no words run into each other', ({ name }) => {
    const boxes = of(name)
      .placed.pages.flatMap((page) => page.glyphs)
      .filter(({ size, text }) => Math.abs(size - 10.5) < 0.1 && text.trim() !== '')
      .map((glyph) => ({ ...glyph, top: glyph.baseline - 2.2 }));
    const touching = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.left + 0.3 < other.right &&
            other.left + 0.3 < one.right &&
            one.top < other.baseline &&
            other.top < one.baseline,
        )
        .map((other) => `${one.text}${other.text}`),
    );
    expect(touching).toEqual([]);
  });

  test('the text below stands where whole lines put it', () => {
    const page = pageOf(of('column (plain)'), 1);
    const lines = bodyLines(page).map(({ baseline }) => baseline);
    const [first = 0] = lines;
    const caption = lines[3] ?? 0;
    expect((caption - first) / pitch).toBeCloseTo(Math.round((caption - first) / pitch), 1);
    expect(pageOf(of('bar (plain)'), 2).lines.length).toBeGreaterThan(gbt9704.linesPerPage - 1);
  });
});
