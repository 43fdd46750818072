import { millimetres, type TextLine } from '../page/text-line.js';
import type { ReadPage } from './sorted-document.js';

/** Whether a line stands between the upright lines of a table. */
export function inTable(line: TextLine, page: ReadPage): boolean {
  const middle = line.baseline - millimetres(line.size) / 3;
  const beside = page.uprights.filter(({ top, bottom }) => top <= middle && middle <= bottom);
  return (
    beside.some(({ left }) => left <= line.left + 1) && beside.some(({ right }) => right >= line.right - 1)
  );
}
