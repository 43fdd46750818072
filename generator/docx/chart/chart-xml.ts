import { escapeXml } from '../../../core/xml/xml-text.js';
import type { Chart } from '../../document/elements/chart.js';
import { joinLines } from '../../document/legal-text.js';
import { axisLook, characterLook, frameLook, gridLook, plainLook, wordLook } from './chart-looks.js';
import { seriesXml } from './chart-series.js';
import { drawnValue } from './number-format.js';

/** The relationship of a chart to its book. */
export const bookId = 'rId1';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * `c:chartSpace`: a chart as office programs draw it, in black and grey and without a title of its own, which stands
 * below as its caption (ECMA-376 part 1, 21.2).
 */
export function chartXml(chart: Chart): string {
  const hasLegend = chart.shape !== 'pie' && chart.series.length > 1;
  const legend = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/><c:txPr><a:bodyPr/>${wordLook()}</c:txPr></c:legend>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main" xmlns:r="${relationships}"><c:date1904 val="0"/><c:lang val="zh-CN"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plotXml(chart)}${plainLook}</c:plotArea>${hasLegend ? legend : ''}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${frameLook}<c:txPr><a:bodyPr/>${wordLook()}</c:txPr><c:externalData r:id="${bookId}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

const axes = '<c:axId val="1"/><c:axId val="2"/>';

function plotXml(chart: Chart): string {
  const series = chart.series.map((each, index) => seriesXml(chart, each, index)).join('');
  switch (chart.shape) {
    case 'pie':
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case 'line':
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>${axesXml(chart)}`;
    case 'column':
    case 'bar':
      return `<c:barChart><c:barDir val="${chart.shape === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${axes}</c:barChart>${axesXml(chart)}`;
  }
}

/**
 * Categories from left to right or from above down; values with their unit, from 0 unless one is below it: a bar that
 * begins elsewhere is no measure.
 */
function axesXml({ shape, unit, series }: Chart): string {
  const lies = shape === 'bar';
  const isBelow = series.some(({ values }) => values.some((value) => drawnValue(value)?.startsWith('-')));
  const shown = `${axisLook}<c:txPr><a:bodyPr rot="0" vert="horz"/>${wordLook()}</c:txPr>`;
  const title =
    unit === ''
      ? ''
      : `<c:title><c:tx><c:rich><a:bodyPr rot="0" vert="horz"/><a:p><a:pPr>${characterLook('defRPr', 'heiTi')}</a:pPr><a:r>${characterLook('rPr', 'heiTi')}<a:t>${escapeXml(joinLines(unit))}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  return `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${lies ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${lies ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${shown}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${isBelow ? '' : '<c:min val="0"/>'}</c:scaling><c:delete val="0"/><c:axPos val="${lies ? 'b' : 'l'}"/><c:majorGridlines>${gridLook}</c:majorGridlines>${title}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${shown}<c:crossAx val="1"/><c:crosses val="${lies ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`;
}
