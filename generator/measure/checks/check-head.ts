import { gbt9704 } from '../../layout/gbt-9704.js';
import { houseStyle } from '../../layout/house-style.js';
import type { Millimetre } from '../../layout/length.js';
import { isRed } from '../page/colour.js';
import { millimetres, type TextLine } from '../page/text-line.js';
import { type Check, checkOf, expectedLength, lengthFigure, lengthText, lineFigures } from './check.js';
import { checkTypeface } from './check-typeface.js';
import type { MeasuredDocument } from './measured-document.js';

const { tolerance } = gbt9704;
const noMark = '没有找到发文机关标志';
const noSeparator = '没有找到红色分隔线';
/** How far a character reaches below the baseline, in sizes: the em box of Chinese typefaces. */
const descent = 0.12;

/** 发文机关标志 and 红色分隔线 (7.2.4, 7.2.7; 10.1 to 10.3). */
export function checkHead(document: MeasuredDocument): Check[] {
  return [
    ...checkMark(document),
    ...(document.format === '信函' || document.format === '命令' ? [] : checkSeparator(document)),
  ];
}

/** The upper end of what is printed of a line. */
export function inkTop(line: TextLine): Millimetre {
  const tops = line.glyphs.flatMap(({ ink }) => (ink === undefined ? [] : [ink.top]));
  return tops.length > 0 ? Math.min(...tops) : line.baseline - houseStyle.markAscent * millimetres(line.size);
}

function checkMark(document: MeasuredDocument): Check[] {
  const { mark } = document.sorted.head;
  const { box } = document.area;
  const [first] = mark;
  const { clause, below, from } = markPlace(document);
  const off =
    (Math.min(...mark.map(({ left }) => left)) +
      Math.max(...mark.map(({ right }) => right)) -
      box.left -
      box.right) /
    2;
  return [
    checkOf(
      {
        id: 'mark-top',
        title: `标志上边缘距${from === 0 ? '上页边' : '版心上边缘'}`,
        clause,
        expected: expectedLength(below, tolerance),
        missing: noMark,
      },
      first === undefined
        ? []
        : [lengthFigure(first.page, Math.min(...mark.map(inkTop)) - from, below, tolerance, first.text)],
    ),
    checkOf(
      { id: 'mark-colour', title: '标志颜色', clause: '7.2.4', expected: '红色', missing: noMark },
      lineFigures(
        mark,
        ({ colour }) => isRed(colour),
        ({ colour }) => colour,
      ),
    ),
    checkOf(
      {
        id: 'mark-centring',
        title: '标志居中',
        clause: '7.2.4',
        expected: `偏离不超过 ${tolerance} 毫米`,
        missing: noMark,
      },
      first === undefined
        ? []
        : [
            {
              page: first.page,
              figure: `${off < 0 ? '偏左' : '偏右'} ${lengthText(Math.abs(off))}`,
              sound: Math.abs(off) <= tolerance,
              text: first.text,
            },
          ],
    ),
    checkTypeface(
      document,
      { id: 'mark-typeface', title: '标志字体', clause: '7.2.4', recommended: true, missing: noMark },
      mark,
      '小标宋',
    ),
  ];
}

function markPlace({ format, area }: MeasuredDocument) {
  switch (format) {
    case '信函':
      return { clause: '10.1', below: gbt9704.letterMarkBelowPaperTop, from: 0 };
    case '命令':
      return { clause: '10.2', below: gbt9704.orderMarkBelowTypeAreaTop, from: area.box.top };
    case '纪要':
      return { clause: '10.3', below: gbt9704.markBelowTypeAreaTop, from: area.box.top };
    case '文件':
      return { clause: '7.2.4', below: gbt9704.markBelowTypeAreaTop, from: area.box.top };
  }
}

function checkSeparator(document: MeasuredDocument): Check[] {
  const { separator, number } = document.sorted.head;
  const { box } = document.area;
  const told = { clause: '7.2.7', missing: noSeparator };
  if (separator === undefined) {
    const expected = expectedLength(gbt9704.typeArea.width, tolerance);
    return [checkOf({ ...told, id: 'separator-width', title: '红色分隔线长', expected }, [])];
  }
  const { page, left, right, top, colour } = separator;
  const off = (left + right - box.left - box.right) / 2;
  return [
    checkOf(
      {
        ...told,
        id: 'separator-place',
        title: '红色分隔线在发文字号之下',
        expected: expectedLength(gbt9704.ruleBelowNumber, tolerance),
        missing: '没有找到红色分隔线上方的发文字号',
      },
      number === undefined
        ? []
        : [
            lengthFigure(
              page,
              top - number.baseline - descent * millimetres(number.size),
              gbt9704.ruleBelowNumber,
              tolerance,
              number.text,
            ),
          ],
    ),
    checkOf(
      {
        ...told,
        id: 'separator-width',
        title: '红色分隔线长',
        expected: expectedLength(gbt9704.typeArea.width, tolerance),
      },
      [lengthFigure(page, right - left, gbt9704.typeArea.width, tolerance)],
    ),
    checkOf(
      {
        ...told,
        id: 'separator-centring',
        title: '红色分隔线居中',
        expected: `偏离不超过 ${tolerance} 毫米`,
      },
      [lengthFigure(page, Math.abs(off), 0, tolerance)],
    ),
    checkOf({ ...told, id: 'separator-colour', title: '红色分隔线颜色', expected: '红色' }, [
      { page, figure: colour, sound: isRed(colour) },
    ]),
  ];
}
