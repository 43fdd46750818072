import { chineseNumber } from '../../chinese-number.js';

const values: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 999 }, (_, index) => [chineseNumber(index + 1), index + 1] as const),
);

/** What a numeral in figures or in Chinese stands for: 「十二」 and 「12」 are 12; absent for what is none. */
export function ordinalValue(text: string): number | undefined {
  return /^\d{1,3}$/.test(text) ? Number(text) : values.get(text);
}
