/** Width in 字: a digit, a Latin letter or an ASCII mark takes half of one. */
export function widthInCharacters(text: string): number {
  return [...text].reduce((width, mark) => width + (/[\u0020-\u007e]/.test(mark) ? 0.5 : 1), 0);
}

/**
 * The same where a character too many would go to a line of its own: makers draw figures up to 0.6 and Latin letters
 * up to 0.75 字 wide.
 */
export function widestInCharacters(text: string): number {
  return [...text].reduce(
    (width, mark) => width + (/[\u0020-\u007e]/.test(mark) ? (/[\d ]/.test(mark) ? 0.6 : 0.75) : 1),
    0,
  );
}
