import { foldName } from '../fold-text.js';

/**
 * A header's words for comparing: half-width, without white space, line breaks, invisible characters and
 * the marks * and ※ of required columns, every bracket round.
 */
export function foldHeader(text: string): string {
  return foldName(text)
    .replace(/[*※]/g, '')
    .replace(/[【〔[]/g, '(')
    .replace(/[】〕\]]/g, ')');
}

/** A header read from the outside in. */
interface HeaderWords {
  /** The whole header, then without its last bracket, and so on; last without a unit at the end. */
  readonly readings: readonly string[];
  /** The unit it names: 「万元」, 「美元」, 「%」. Absent when it names none. */
  readonly unit?: string;
}

/** Takes a folded header apart: `年销售收入(2024年)(万元)` → those words, without 万元, without the year. */
export function readHeader(folded: string): HeaderWords {
  const readings = [folded];
  let unit: string | undefined;
  let rest = folded;
  for (;;) {
    const [, outside, inside = ''] = /^(.+)\(([^()]*)\)$/.exec(rest) ?? [];
    if (outside === undefined) break;
    unit ??= unitIn(inside);
    readings.push(outside);
    rest = outside;
  }
  const [, bare, tail] = /^(.+?)[:,、/-]?(亿元|万元|元|%)$/.exec(rest) ?? [];
  if (bare !== undefined) {
    readings.push(bare);
    unit ??= tail;
  }
  return { readings, ...(unit === undefined ? {} : { unit }) };
}

/** The unit of money (or % and ‰) that a few folded words name: 「单位:万元」, 「家、万元」, 「美元」. */
function unitIn(folded: string): string | undefined {
  return folded
    .replace(/^(?:金额|计量)?单位:?/, '')
    .split(/[、,，/;]/)
    .map((word) => word.replace(/^人民币/, ''))
    .find((word) => /^[^\d:]{0,4}元$/.test(word) || word === '%' || word === '‰');
}

/** The unit that a line above a table declares for all its amounts: 「单位：万元」, 「…汇总表（单位：元）」. */
export function unitLine(text: string): string | undefined {
  const [, words] = /(?:^|\()((?:金额|计量)?单位:[^)]*)/.exec(foldHeader(text)) ?? [];
  return words === undefined ? undefined : unitIn(words);
}
