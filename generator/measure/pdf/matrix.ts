/** A transformation as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Six numbers as a transformation; the identity when they are not six. */
export function matrixOf(values: unknown): Matrix {
  if (!Array.isArray(values) && !ArrayBuffer.isView(values)) return identity;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values as unknown as number[];
  return [a, b, c, d, e, f];
}
