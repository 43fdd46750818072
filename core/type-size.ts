/** The sizes that have a name in 号. */
const names = new Map<number, string>([
  [22, '2号'],
  [18, '小2号'],
  [16, '3号'],
  [15, '小3号'],
  [14, '4号'],
  [12, '小4号'],
  [10.5, '5号'],
]);

/** 「16 磅（3号）」, to a tenth of a point; a size without a name in 号 as points alone. */
export function sizeText(size: number): string {
  const points = Math.round(size * 10) / 10;
  const name = names.get(points);
  return name === undefined ? `${points} 磅` : `${points} 磅（${name}）`;
}
