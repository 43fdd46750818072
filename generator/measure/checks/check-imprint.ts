import { sizeText } from '../../../core/type-size.js';
import { gbt9704 } from '../../layout/gbt-9704.js';
import { sameSize } from '../find/full-lines.js';
import { type Check, checkOf, expectedLength, lengthFigure, lengthText, lineFigures } from './check.js';
import { checkTypeface } from './check-typeface.js';
import type { MeasuredDocument } from './measured-document.js';

const { tolerance, typeArea, imprintSize, imprintOuterLine, imprintInnerLine } = gbt9704;
const missing = '没有找到版记';
/** Between 0.35 and 0.25 mm, with what a printer makes of them. */
const weightTolerance = 0.06;

/** 版记: at the foot of 版心, its lines and its text (7.4). */
export function checkImprint(document: MeasuredDocument): Check[] {
  const { imprint } = document.sorted;
  const rules = imprint?.rules ?? [];
  const last = rules.at(-1);
  const lines = imprint?.lines ?? [];
  const noRules = imprint === undefined ? missing : '没有找到版记的分隔线';
  return [
    checkOf(
      {
        id: 'imprint-foot',
        title: '版记末条分隔线距版心下边缘',
        clause: '7.4.1',
        expected: expectedLength(0, tolerance),
        missing: noRules,
      },
      last === undefined
        ? []
        : [lengthFigure(last.page, last.bottom - document.area.box.bottom, 0, tolerance)],
    ),
    checkOf(
      {
        id: 'imprint-line-width',
        title: '版记分隔线长',
        clause: '7.4.1',
        expected: expectedLength(typeArea.width, tolerance),
        missing: noRules,
      },
      rules.map(({ page, left, right }) => lengthFigure(page, right - left, typeArea.width, tolerance)),
    ),
    checkOf(
      {
        id: 'imprint-line-weight',
        title: '版记分隔线粗细',
        clause: '7.4.1',
        expected: `首条和末条 ${imprintOuterLine} 毫米，中间 ${imprintInnerLine} 毫米`,
        recommended: true,
        missing: noRules,
      },
      rules.map(({ page, top, bottom }, index) => {
        const outer = index === 0 || index === rules.length - 1;
        const expected = outer ? imprintOuterLine : imprintInnerLine;
        return {
          page,
          figure: `第${index + 1}条 ${lengthText(bottom - top)}`,
          sound: Math.abs(bottom - top - expected) <= weightTolerance,
        };
      }),
    ),
    checkOf(
      { id: 'imprint-size', title: '版记字号', clause: '7.4.2', expected: sizeText(imprintSize), missing },
      lineFigures(
        lines,
        ({ size }) => Math.abs(size - imprintSize) <= sameSize,
        ({ size }) => sizeText(size),
      ),
    ),
    checkTypeface(
      document,
      { id: 'imprint-typeface', title: '版记字体', clause: '7.4.2', missing },
      lines,
      '仿宋',
    ),
  ];
}
