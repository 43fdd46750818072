import { sizeText } from '../../../core/type-size.js';
import { gbt9704 } from '../../layout/gbt-9704.js';
import { sameSize } from '../find/full-lines.js';
import { titleShape } from '../find/title-shape.js';
import { type Check, checkOf, lengthText, lineFigures } from './check.js';
import { checkTypeface } from './check-typeface.js';
import type { MeasuredDocument } from './measured-document.js';

const missing = '没有找到标题';

/** 标题: size, typeface, centring and shape (7.3.1). */
export function checkTitle(document: MeasuredDocument): Check[] {
  const { title } = document.sorted;
  const { left, right } = document.area.box;
  const [first] = title;
  const shape = titleShape(title);
  return [
    checkOf(
      {
        id: 'title-size',
        title: '标题字号',
        clause: '7.3.1',
        expected: sizeText(gbt9704.titleSize),
        missing,
      },
      lineFigures(
        title,
        ({ size }) => Math.abs(size - gbt9704.titleSize) <= sameSize,
        ({ size }) => sizeText(size),
      ),
    ),
    checkTypeface(
      document,
      { id: 'title-typeface', title: '标题字体', clause: '7.3.1', missing },
      title,
      '小标宋',
    ),
    checkOf(
      {
        id: 'title-centring',
        title: '标题居中',
        clause: '7.3.1',
        expected: `偏离不超过 ${gbt9704.tolerance} 毫米`,
        missing,
      },
      title.map((line) => {
        const off = (line.left + line.right - left - right) / 2;
        return {
          page: line.page,
          figure: `${off < 0 ? '偏左' : '偏右'} ${lengthText(Math.abs(off))}`,
          sound: Math.abs(off) <= gbt9704.tolerance,
          text: line.text,
        };
      }),
    ),
    checkOf(
      { id: 'title-shape', title: '标题排列', clause: '7.3.1', expected: '一行、梯形或菱形', missing },
      first === undefined ? [] : [{ page: first.page, figure: shape.name, sound: shape.sound }],
    ),
  ];
}
