/** `{{序号 @index}}`: a place counted from 0 as people count it: 「1」 for the first. */
export function formatOrdinal(index: string): string {
  return String(Number(index) + 1);
}
