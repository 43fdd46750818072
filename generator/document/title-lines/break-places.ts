import { titleWords } from './title-words.js';

/** A line may not begin with these (GB/T 15834—2011, 5.1). */
const closing = /^[、，。；：！？）》〉〕】”’…—·%％]/u;
/** Nor end with these. */
const opening = /[（《〈〔【“‘]$/u;
/** One character that may begin a line of a title by itself; any other belongs to what stands before it. */
const starters = /^[和与及并在对向为以从就第]$/u;

/**
 * Offsets at which a title may be broken: between words, never inside a listed one, nor before a lone character. The
 * words are those of the ICU at hand, of which another version may know others; titles given in lines do not depend
 * on it.
 */
export function breakPlaces(text: string): number[] {
  const segments = [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(text)];
  const held = heldTogether(text);
  return segments.flatMap(({ index, segment }) => {
    if (index === 0 || held(index)) return [];
    const before = text.slice(0, index);
    if (closing.test(segment) || opening.test(before)) return [];
    if (/[\d.第一二三四五六七八九十百千零〇]$/u.test(before)) return [];
    if ([...segment].length === 1 && /\p{sc=Han}/u.test(segment) && !starters.test(segment)) return [];
    return [index];
  });
}

/** The same where no word's end will do: between any two Chinese characters too. */
export function cutPlaces(text: string): number[] {
  const between = [...text.matchAll(/(?<=\p{sc=Han})(?=\p{sc=Han})/gu)].map(({ index }) => index);
  return [...new Set([...breakPlaces(text), ...between])].sort((a, b) => a - b);
}

/** 「市政协八届六次会议」, 「市十五届人大六次会议」. */
const session =
  /[省市县区]?(?:政协|人大)?[\d一二三四五六七八九十]{1,3}届(?:政协|人大)?[\d一二三四五六七八九十]{1,3}次会议/gu;

/** Whether an offset lies inside a listed word or the name of a session. */
function heldTogether(text: string): (offset: number) => boolean {
  const inside = new Set<number>();
  const hold = (at: number, length: number) => {
    for (let offset = at + 1; offset < at + length; offset += 1) inside.add(offset);
  };
  for (const word of titleWords) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) hold(at, word.length);
  }
  for (const found of text.matchAll(session)) hold(found.index, found[0].length);
  return (offset) => inside.has(offset);
}
