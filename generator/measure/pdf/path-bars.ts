import type { Millimetre } from '../../layout/length.js';
import type { Bar, Box, Colour } from '../page/placed-page.js';
import { apply, type Matrix } from './matrix.js';
import { pathOperands } from './pdf-font.js';

/** What is thicker is an area, no line. */
const thickest: Millimetre = 2;
/** What is shorter is a part of a drawing, no line of a page. */
const shortest: Millimetre = 1;
/** An edge off by no more than this is upright or level. */
const slant: Millimetre = 0.1;

interface Corner {
  readonly x: Millimetre;
  readonly y: Millimetre;
}

/** The upright and level segments of a stroked path as bars of its line's width. */
export function strokedBars(
  path: ArrayLike<number>,
  matrix: Matrix,
  lineWidth: number,
  colour: Colour,
): Bar[] {
  const [a, b, c, d] = matrix;
  const half = (lineWidth * Math.sqrt(Math.abs(a * d - b * c))) / 2;
  return subpaths(path, matrix).flatMap((corners) =>
    corners.slice(1).flatMap((corner, index) => {
      const box = boxOf([corners[index] ?? corner, corner]);
      const level = box.bottom - box.top <= slant;
      if (!level && box.right - box.left > slant) return [];
      const bar = level
        ? { ...box, top: box.top - half, bottom: box.bottom + half }
        : { ...box, left: box.left - half, right: box.right + half };
      return isBar(bar) ? [{ ...bar, colour }] : [];
    }),
  );
}

/** The thin parts of a filled path as bars. */
export function filledBars(path: ArrayLike<number>, matrix: Matrix, colour: Colour): Bar[] {
  return subpaths(path, matrix)
    .map(boxOf)
    .filter(isBar)
    .map((box) => ({ ...box, colour }));
}

function isBar(box: Box): boolean {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  return Math.min(width, height) <= thickest && Math.max(width, height) >= shortest;
}

function boxOf(corners: readonly Corner[]): Box {
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The corners of every part of a path; a part that is closed ends where it began. Curves give their end. */
function subpaths(path: ArrayLike<number>, matrix: Matrix): Corner[][] {
  const parts: Corner[][] = [];
  let part: Corner[] = [];
  for (let at = 0; at < path.length; ) {
    const operator = path[at] ?? -1;
    const operands = pathOperands[operator];
    if (operands === undefined) break;
    if (operands === 0) {
      const [first] = part;
      if (first !== undefined) part.push(first);
    } else {
      const [x, y] = apply(matrix, path[at + operands - 1] ?? 0, path[at + operands] ?? 0);
      if (operator === 0) {
        part = [];
        parts.push(part);
      }
      part.push({ x, y });
    }
    at += operands + 1;
  }
  return parts.filter((corners) => corners.length > 1);
}
