/**
 * Each row with the text of its claim. A text that an earlier row has already is told apart by its place among
 * them: 「河南省科学技术进步奖（一等）2024 第2项」.
 */
export function nameClaims<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): readonly { readonly row: Row; readonly claim: string }[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const name = nameOf(row);
    const place = (seen.get(name) ?? 0) + 1;
    seen.set(name, place);
    return { row, claim: place === 1 ? name : `${name} 第${place}项` };
  });
}
