import { sizeText } from '../../type-size.js';
import type { DraftParagraph, DraftText, Stretch } from '../draft-text.js';
import type { ReviewContext, ReviewHit } from '../review-rule.js';
import { wholeOf } from '../text/find-words.js';
import { oneFinding } from '../text/one-finding.js';
import type { DocxLayout, LaidRun, Looks } from './docx-layout.js';

/** What words must look like. */
export interface ExpectedLooks {
  readonly typeface: string;
  readonly size: number;
}

/**
 * The words whose Chinese characters, for the greater part, have another typeface or size than they must: one finding for
 * all that look alike, in the order of the text. Nothing is said of words that the file does not set.
 */
export function judgeLooks(
  words: readonly Stretch[],
  { layout }: ReviewContext,
  expected: ExpectedLooks,
): readonly ReviewHit[] {
  const faulty = new Map<string, Stretch[]>();
  for (const each of words) {
    const looks = mainLooks(cutRuns(layout?.paragraphs[each.paragraph.index]?.runs ?? [], each));
    if (looks === undefined || isAs(looks, expected)) continue;
    const actual = looksText(looks);
    const alike = faulty.get(actual) ?? [];
    alike.push(each);
    faulty.set(actual, alike);
  }
  return [...faulty].flatMap(([actual, places]) =>
    oneFinding(places, {
      actual,
      expected: `${expected.typeface} ${sizeText(expected.size)}`,
      count: places.length > 1 ? `共${places.length}段，` : '',
    }),
  );
}

/** The whole paragraphs that a test takes. */
export function wholeParagraphs(
  { paragraphs }: DraftText,
  takes: (paragraph: DraftParagraph) => boolean,
): Stretch[] {
  return paragraphs.filter(takes).map(wholeOf);
}

/** The numerals of the four levels, at the beginning of a heading (GB/T 9704—2012, 7.3.3). */
const numerals = [
  /^[一二三四五六七八九十]{1,3}、/u,
  /^（[一二三四五六七八九十]{1,3}）/u,
  /^\d{1,2}[.．]/u,
  /^（\d{1,2}）/u,
];

/** The headings of some levels that have their numeral, each without the text that runs on after it. */
export function headingWords({ paragraphs }: DraftText, levels: readonly number[]): Stretch[] {
  return paragraphs.flatMap((paragraph) => {
    const { kind, level = 0, text } = paragraph;
    const isAsked = kind === 'heading' && levels.includes(level) && numerals[level - 1]?.test(text) === true;
    return isAsked ? [{ paragraph, start: 0, end: headingLength(text) }] : [];
  });
}

/** The words of a paragraph of text without a heading that it begins with. */
export function wordsBehindHeading(paragraph: DraftParagraph): Stretch {
  const { text } = paragraph;
  const start = numerals.some((numeral) => numeral.test(text)) ? headingLength(text) : 0;
  return { paragraph, start, end: text.length };
}

/** Up to the first full stop, behind which text runs on. */
function headingLength(text: string): number {
  return text.indexOf('。') + 1 || text.length;
}

/** The looks that most Chinese characters of the runs have; absent where there is none. */
export function mainLooks(runs: readonly LaidRun[]): Looks | undefined {
  const counts = new Map<string, { readonly looks: Looks; count: number }>();
  for (const { text, looks } of runs) {
    const key = JSON.stringify(looks);
    const known = counts.get(key) ?? { looks, count: 0 };
    known.count += text.match(/\p{Script=Han}/gu)?.length ?? 0;
    counts.set(key, known);
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most === undefined || most.count === 0 ? undefined : most.looks;
}

/** Whether words are 发文机关标志, or printed as one: the title of 纪要, which is both, is large and red. */
export function isPrintedAsMark({ kind, index }: DraftParagraph, layout: DocxLayout | undefined): boolean {
  const looks = mainLooks(layout?.paragraphs[index]?.runs ?? []);
  const isLarge =
    looks !== undefined && isRed(looks.colour) && looks.size > (layout?.standard.titleSize ?? 0);
  return kind === 'authority-mark' || (kind === 'title' && isLarge);
}

/** Whether a colour is the red of marks and rules. */
export function isRed(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/../gu) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  return red >= 0xb0 && green <= 0x60 && blue <= 0x60;
}

/** 「宋体 12 磅（小4号）」. */
export function looksText({ font, typeface, size }: Pick<Looks, 'font' | 'typeface' | 'size'>): string {
  const name = typeface ?? (font === '' ? '没有指定的字体' : `「${font}」`);
  return `${name} ${sizeText(size)}`;
}

/** The runs of a paragraph from `start` up to `end`; blanks are not counted, which files and drafts have otherwise. */
function cutRuns(runs: readonly LaidRun[], { paragraph, start, end }: Stretch): LaidRun[] {
  const first = marksIn(paragraph.text.slice(0, start));
  const last = first + marksIn(paragraph.text.slice(start, end));
  let at = 0;
  return runs.flatMap(({ text, looks }) => {
    const own = text.replace(/\s/gu, '');
    const from = Math.max(0, first - at);
    const to = Math.min(own.length, last - at);
    at += own.length;
    return to > from ? [{ text: own.slice(from, to), looks }] : [];
  });
}

function marksIn(text: string): number {
  return text.replace(/\s/gu, '').length;
}

function isAs({ typeface, size }: Looks, expected: ExpectedLooks): boolean {
  return typeface === expected.typeface && Math.abs(size - expected.size) < 0.25;
}
