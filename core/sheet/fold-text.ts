/** Ways to see one text behind its spellings. None of them changes what a user typed: they serve comparing and reading. */

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;

/** What folding and cleaning look for: white space, invisible characters, full-width ASCII, and two signs. */
const foldable = /[\s\p{Cc}\p{Cf}\p{Cs}\uFF01-\uFF5E￥−\uFFFE\uFFFF]/u;

/**
 * Full-width ASCII and spaces made half-width (`１（万元）` → `1(万元)`), also ￥ and the mathematical minus.
 * Chinese punctuation proper (。、〔〕) stays.
 */
export function foldWidth(text: string): string {
  if (!/[^ -~]/.test(text)) return text;
  return text
    .replace(/[\uFF01-\uFF5E]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00A0]/g, ' ')
    .replaceAll('￥', '¥')
    .replaceAll('−', '-');
}

/** `foldWidth` without invisible characters and without any white space: for comparing names and options. */
export function foldName(text: string): string {
  if (!foldable.test(text)) return text;
  return foldWidth(text).replace(invisible, '').replace(/\s/g, '');
}

/** Letters and digits alone, of one width: for comparing what people name with and without quotes, brackets, dashes. */
export function foldLetters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The text as it should have been typed: no invisible, control or unpaired characters, plain single spaces,
 * none at the ends, letters and digits half-width. Full-width punctuation stays, as Chinese names have it.
 */
export function cleanText(text: string): string {
  if (!foldable.test(text)) return text;
  return text
    .replace(/\s+/g, ' ')
    .replace(invisible, '')
    .replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g, foldWidth)
    .trim();
}

/** Whether nothing can be seen there: empty, or only white space and invisible characters. */
export function isBlankText(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/u.test(text);
}
