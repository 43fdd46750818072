import { houseStyle } from '../../layout/house-style.js';
import { emuFromPoints } from '../../layout/length.js';
import type { Typeface } from '../paragraph-styles.js';

const thin = emuFromPoints(houseStyle.chartLine);
const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const outline = `<a:ln w="${thin}">${solid('000000')}</a:ln>`;
const pattern = (preset: string) =>
  `<a:pattFill prst="${preset}"><a:fgClr><a:srgbClr val="000000"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;

/** Told apart on a page printed or copied in black, and from the neighbours in their order (20.1.10.48). */
const fills = [
  solid('595959'),
  pattern('wdUpDiag'),
  solid('FFFFFF'),
  pattern('pct25'),
  solid('BFBFBF'),
  pattern('dkHorz'),
  pattern('wdDnDiag'),
  pattern('smGrid'),
] as const;

/** A line's dashes and the marks on its points, of which every second is hollow. */
const lines = [
  { dash: 'solid', symbol: 'circle', mark: '000000' },
  { dash: 'dash', symbol: 'square', mark: 'FFFFFF' },
  { dash: 'sysDot', symbol: 'triangle', mark: '000000' },
  { dash: 'lgDashDot', symbol: 'diamond', mark: 'FFFFFF' },
] as const;

/** How the bars of the `index`th series, or the `index`th slice, are filled. */
export function barLook(index: number): string {
  return `<c:spPr>${fills[index % fills.length] ?? ''}${outline}</c:spPr>`;
}

/** How the line of the `index`th series is drawn. */
export function lineLook(index: number): string {
  const { dash, symbol, mark } = lines[index % lines.length] ?? lines[0];
  return `<c:spPr><a:ln w="${2 * thin}" cap="rnd">${solid('000000')}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr><c:marker><c:symbol val="${symbol}"/><c:size val="7"/><c:spPr>${solid(mark)}${outline}</c:spPr></c:marker>`;
}

/** An axis. */
export const axisLook = `<c:spPr>${outline}</c:spPr>`;
/** The lines across the drawing. */
export const gridLook = `<c:spPr><a:ln w="${Math.round(thin / 2)}">${solid('BFBFBF')}</a:ln></c:spPr>`;
/** Around the whole chart: what stands within is no text of the page. */
export const frameLook = `<c:spPr><a:noFill/>${outline}</c:spPr>`;
/** The paper shows through, without a frame. */
export const plainLook = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

/** How the words in a chart are set. */
export function wordLook(): string {
  return `<a:p><a:pPr>${characterLook('defRPr', 'fangSong')}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p>`;
}

/** Properties of characters, as the element of that name. */
export function characterLook(element: 'defRPr' | 'rPr', typeface: Typeface): string {
  const name = houseStyle.typefaces[typeface];
  const language = element === 'rPr' ? ' lang="zh-CN"' : '';
  return `<a:${element}${language} sz="${houseStyle.chartSize * 100}" b="0">${solid('000000')}<a:latin typeface="${name}"/><a:ea typeface="${name}"/><a:cs typeface="${name}"/></a:${element}>`;
}
