import { escapeXml } from '../../../core/xml/xml-text.js';
import { chartWords } from '../../document/chart-text.js';
import type { Chart } from '../../document/elements/chart.js';
import { joinLines } from '../../document/legal-text.js';
import { houseStyle } from '../../layout/house-style.js';
import { emuFromMillimetres, emuFromPoints, type Point } from '../../layout/length.js';
import { chartId } from '../chart/chart-parts.js';
import { line } from '../line.js';
import type { Block } from './block.js';
import { fitSize } from './fit-size.js';

/** What a line adds to the drawing in it. */
const leading: Point = 1;

/** The chart on a line that grows with it, its caption below, on the same page. */
export function writeChart(chart: Chart): Block[] {
  return [{ chart }, ...(chart.caption === '' ? [] : [line('Caption', chart.caption)])];
}

/**
 * The paragraph of a document's `number`th chart, which stays with its caption and takes whole lines, so that the text
 * below stands where it would without it (ECMA-376 part 1, 20.4.2.8). Its figures are said in words for who does not see
 * it.
 *
 * @param drawing its place among all drawings of the document, from 1, as their ids must differ (20.4.2.5)
 */
export function chartParagraph(chart: Chart, number: number, drawing: number): string {
  const { width, height } = fitSize(chart.width, chart.height);
  const lines = Math.max(1, Math.round(((height / 25.4) * 72) / houseStyle.linePitch));
  const keep = chart.caption === '' ? '' : '<w:keepNext/>';
  const words = escapeXml(joinLines(chartWords(chart)));
  return `<w:p><w:pPr><w:pStyle w:val="Chart"/>${keep}</w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${emuFromMillimetres(width)}" cy="${emuFromPoints(lines * houseStyle.linePitch - leading)}"/><wp:docPr id="${drawing}" name="图表${number}" descr="${words}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${chartId(number)}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}
