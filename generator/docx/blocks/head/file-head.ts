import { gbt9704 } from '../../../layout/gbt-9704.js';
import { houseStyle } from '../../../layout/house-style.js';
import { type Millimetre, twipsFromMillimetres, twipsFromPoints } from '../../../layout/length.js';
import { emptyLines, line } from '../../line.js';
import type { Block } from '../block.js';
import type { HeadParts } from './head-parts.js';
import { placeMark } from './mark.js';
import { centredNumber, numberBesideSigners } from './number-line.js';
import { writeUpperLines } from './upper-lines.js';

/**
 * 版头 of 文件 and 纪要: 份号, 密级 and 紧急程度 on lines of their own, 办理标注 at their right, the mark at its place whatever stands above it,
 * 发文字号 in the middle or, with 签发人, at the left, and the red rule (7.2).
 */
export function writeFileHead(parts: HeadParts, numberAtLeft: boolean): Block[] {
  const atLeft = numberAtLeft || parts.signers.length > 0;
  return [
    ...writeUpperLines(parts.upper, parts.handling),
    ...writeMarks(parts, gbt9704.markBelowTypeAreaTop),
    ...emptyLines(gbt9704.linesAboveNumber),
    ...(atLeft ? numberBesideSigners(parts.numbers, parts.signers) : centredNumber(parts.numbers)),
    ...emptyLines(gbt9704.linesAboveTitle),
  ];
}

/** 版头 of 命令（令）: the mark, 令号 below it, then the text (10.2). */
export function writeOrderHead(parts: HeadParts): Block[] {
  return [
    ...writeUpperLines(parts.upper, parts.handling),
    ...writeMarks(parts, gbt9704.orderMarkBelowTypeAreaTop),
    ...emptyLines(gbt9704.linesAboveNumber),
    ...parts.numbers.map((number) => line('DocumentNumber', number)),
    ...emptyLines(gbt9704.linesBelowOrderNumber),
  ];
}

/** What a document without 版头 may have above its title all the same: 密级, the number at a meeting. */
export function writePlainHead(parts: HeadParts): Block[] {
  const lines = [
    ...writeUpperLines(parts.upper, parts.handling),
    ...parts.meetingNumber.map((text) => line('HeadLine', [{ text, typeface: 'heiTi' }])),
  ];
  return lines.length === 0 ? [] : [...lines, ...emptyLines(gbt9704.linesAboveTitle)];
}

/** The first mark with its ink's upper edge at `place` below the type area's; another one below it. */
function writeMarks({ marks, upper, handling }: HeadParts, place: Millimetre): Block[] {
  return marks.flatMap((mark, index) => {
    const { inkBelowTop, write } = placeMark(mark);
    const lines = Math.max(upper.length, handling.length);
    const above = lines * twipsFromPoints(houseStyle.linePitch) + twipsFromPoints(inkBelowTop);
    return write(index === 0 ? Math.max(1, twipsFromMillimetres(place) - above) : 1);
  });
}
