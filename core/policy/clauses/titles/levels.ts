/** The levels of titles, the highest first. */
const levels: readonly string[] = ['国家', '省', '市'];

/** Negative when `a` is a lower level than `b`, 0 when it is the same or one of them is none. */
export function compareLevels(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return levels.indexOf(b) - levels.indexOf(a);
}

/** The highest level that a text names: 「安阳市省级孵化器」 is about 省. Absent when it names none. */
export function levelIn(text: string): string | undefined {
  return levels.find((level) => text.includes(level));
}
