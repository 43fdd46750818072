import { sizeText } from '../../../core/type-size.js';
import { gbt9704 } from '../../layout/gbt-9704.js';
import { sameSize } from '../find/full-lines.js';
import type { PageNumber } from '../find/sorted-document.js';
import { millimetres } from '../page/text-line.js';
import { type Check, checkOf, expectedLength, lengthFigure, lengthText, lineFigures } from './check.js';
import { checkTypeface } from './check-typeface.js';
import type { MeasuredDocument } from './measured-document.js';

const { tolerance, pageNumberBelowTypeArea, pageNumberSize, bodySize } = gbt9704;
const missing = '没有找到页码';
/** 一字线, also where the file calls it a horizontal bar or a box line. */
const form = /^[—―─]\s*[0-9]+\s*[—―─]$/u;
/** Where the file has no outline: the dash stands so much of the size above the baseline. */
const dashHeight = 1 / 3;
/** 「一字」 is taken as one of 4号 or of 3号. */
const least = millimetres(pageNumberSize) - tolerance;
const most = millimetres(bodySize) + tolerance;

/** 页码: its form, size and typeface, its place below 版心 and on the outer side (7.5). */
export function checkPageNumbers(document: MeasuredDocument): Check[] {
  const { pageNumbers, pages } = document.sorted;
  const upright = pageNumbers.filter(({ line }) =>
    pages.some(({ number, width, height }) => number === line.page && width <= height),
  );
  const lines = pageNumbers.map(({ line }) => line);
  const { bottom } = document.area.box;
  return [
    checkOf(
      { id: 'page-number-form', title: '页码形式', clause: '7.5', expected: '—1— 或 — 1 —', missing },
      lineFigures(
        lines,
        ({ text }) => form.test(text),
        ({ text }) => text,
      ),
    ),
    checkOf(
      {
        id: 'page-number-size',
        title: '页码字号',
        clause: '7.5',
        expected: sizeText(pageNumberSize),
        missing,
      },
      lineFigures(
        lines,
        ({ size }) => Math.abs(size - pageNumberSize) <= sameSize,
        ({ size }) => sizeText(size),
      ),
    ),
    checkTypeface(
      document,
      { id: 'page-number-typeface', title: '页码字体', clause: '7.5', missing },
      lines,
      '宋体',
    ),
    checkOf(
      {
        id: 'page-number-place',
        title: '页码一字线距版心下边缘',
        clause: '7.5',
        expected: expectedLength(pageNumberBelowTypeArea, tolerance),
        missing,
      },
      upright.map(({ line }) => {
        const [dash] = line.glyphs;
        const top = dash?.ink?.top ?? line.baseline - dashHeight * millimetres(line.size);
        return lengthFigure(line.page, top - bottom, pageNumberBelowTypeArea, tolerance, line.text);
      }),
    ),
    checkOf(
      {
        id: 'page-number-side',
        title: '页码位置',
        clause: '7.5',
        expected: '单页居右空一字，双页居左空一字',
        missing,
      },
      upright.map((number) => sideFigure(number, document)),
    ),
  ];
}

function sideFigure({ line, printed }: PageNumber, { area }: MeasuredDocument) {
  const fromLeft = line.left - area.box.left;
  const fromRight = area.box.right - line.right;
  const side = fromLeft < fromRight ? '左' : '右';
  const inset = Math.min(fromLeft, fromRight);
  return {
    page: line.page,
    figure: `${printed % 2 === 1 ? '单页' : '双页'}，距版心${side}边缘 ${lengthText(inset)}`,
    sound: side === (printed % 2 === 1 ? '右' : '左') && inset >= least && inset <= most,
    text: line.text,
  };
}
