import { millimetres, type TextLine } from '../page/text-line.js';

/** How the lines of a title are arranged, and whether 7.3.1 allows it. */
export interface TitleShape {
  readonly name: '一行' | '梯形' | '菱形' | '长方形' | '沙漏形' | '一字独占一行' | '长短相间';
  readonly sound: boolean;
}

/** The arrangement of the title's lines. Lengths within half a character are equal. */
export function titleShape(lines: readonly TextLine[]): TitleShape {
  if (lines.length <= 1) return { name: '一行', sound: true };
  if (lines.some(({ glyphs }) => glyphs.length === 1)) return { name: '一字独占一行', sound: false };
  const steps = lines.slice(1).map((line, index) => {
    const before = lines[index] ?? line;
    const longer = line.right - line.left - (before.right - before.left);
    return Math.abs(longer) < millimetres(line.size) / 2 ? 0 : Math.sign(longer);
  });
  if (steps.every((step) => step === 0)) return { name: '长方形', sound: false };
  if (steps.every((step) => step >= 0) || steps.every((step) => step <= 0)) {
    return { name: '梯形', sound: true };
  }
  const turns = steps.filter((step) => step !== 0).filter((step, at, all) => at > 0 && step !== all[at - 1]);
  if (turns.length > 1) return { name: '长短相间', sound: false };
  return turns[0] === -1 ? { name: '菱形', sound: true } : { name: '沙漏形', sound: false };
}
