/** The outline of a centred title's lines. Source: GB/T 9704—2012, 7.3.1 asks for 梯形 or 菱形. */
export type TitleShape = '梯形' | '菱形' | '长方形' | '沙漏形';

/**
 * The shape of lines of these widths in characters: 长方形 when all are equal, 沙漏形 when one between is shorter than
 * both sides. Less than a character is no difference to the eye.
 */
export function titleShape(widths: readonly number[]): TitleShape {
  const steps = widths.slice(1).map((width, index) => {
    const longer = width - (widths[index] ?? 0);
    return Math.abs(longer) < 1 ? 0 : Math.sign(longer);
  });
  const moves = steps.filter((step) => step !== 0);
  if (moves.length === 0) return '长方形';
  const turns = moves.filter((step, index) => index > 0 && step !== moves[index - 1]).length;
  if (turns === 0) return '梯形';
  return turns === 1 && moves[0] === 1 ? '菱形' : '沙漏形';
}
