/** Width in 字: a digit, a Latin letter or an ASCII mark takes half of one. */
export function widthInCharacters(text: string): number {
  return [...text].reduce((width, mark) => width + (/[\u0020-\u007e]/.test(mark) ? 0.5 : 1), 0);
}
