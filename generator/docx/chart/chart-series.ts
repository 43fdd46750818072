import { escapeXml } from '../../../core/xml/xml-text.js';
import type { Chart, ChartSeries } from '../../document/elements/chart.js';
import { joinLines } from '../../document/legal-text.js';
import { chartCells } from './chart-book.js';
import { barLook, lineLook, plainLook, wordLook } from './chart-looks.js';
import { hasLabelRoom } from './label-room.js';
import { drawnValue, formatWithUnit, numberFormat } from './number-format.js';

/** `c:ser`: a series with its names and values, each beside the cell of the chart's book that holds it (21.2.2.170). */
export function seriesXml(chart: Chart, series: ChartSeries, index: number): string {
  const { shape, categories } = chart;
  const labels = labelsXml(chart, series);
  const looks = {
    column: `${barLook(index)}<c:invertIfNegative val="0"/>${labels}`,
    bar: `${barLook(index)}<c:invertIfNegative val="0"/>${labels}`,
    line: `${lineLook(index)}${labels}`,
    pie: `${categories.map(sliceXml).join('')}${labels}`,
  } as const;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${words(chartCells(index + 2), [series.name])}</c:tx>${looks[shape]}<c:cat>${words(chartCells(1, categories.length), categories)}</c:cat><c:val>${figures(chartCells(index + 2, categories.length), chart, series)}</c:val>${shape === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`;
}

function sliceXml(_: string, index: number): string {
  return `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/>${barLook(index)}</c:dPt>`;
}

/** The value printed at each bar, point or slice where there is room; a slice says what it is too. */
function labelsXml(chart: Chart, { values }: ChartSeries): string {
  if (!hasLabelRoom(chart)) return '';
  const { shape, unit, categories } = chart;
  const isPie = shape === 'pie';
  const position = { column: 'outEnd', bar: 'outEnd', line: 't', pie: 'outEnd' }[shape];
  const shown = (format: string) =>
    `<c:numFmt formatCode="${escapeXml(formatWithUnit(format, isPie ? unit : ''))}" sourceLinked="0"/>${plainLook}<c:txPr><a:bodyPr/>${wordLook()}</c:txPr><c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="${isPie ? 1 : 0}"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>${isPie ? '<c:separator> </c:separator>' : ''}`;
  const usual = usualFormat(values);
  const others = categories.flatMap((_, index) => {
    const value = drawnValue(values[index]);
    const format = value === undefined ? usual : numberFormat(value);
    return format === usual ? [] : [`<c:dLbl><c:idx val="${index}"/>${shown(format)}</c:dLbl>`];
  });
  return `<c:dLbls>${others.join('')}${shown(usual)}${isPie ? '<c:showLeaderLines val="1"/>' : ''}</c:dLbls>`;
}

/** The format of the first value. */
function usualFormat(values: readonly string[]): string {
  const [first = '0'] = values.flatMap((value) => drawnValue(value) ?? []);
  return numberFormat(first);
}

function words(cells: string, texts: readonly string[]): string {
  const points = texts.map((text, index) => point(index, escapeXml(joinLines(text))));
  return `<c:strRef><c:f>${cells}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

function figures(cells: string, { categories }: Chart, { values }: ChartSeries): string {
  const points = categories.flatMap((_, index) => {
    const value = drawnValue(values[index]);
    return value === undefined ? [] : [point(index, value)];
  });
  return `<c:numRef><c:f>${cells}</c:f><c:numCache><c:formatCode>${usualFormat(values)}</c:formatCode><c:ptCount val="${categories.length}"/>${points.join('')}</c:numCache></c:numRef>`;
}

function point(index: number, content: string): string {
  return `<c:pt idx="${index}"><c:v>${content}</c:v></c:pt>`;
}
