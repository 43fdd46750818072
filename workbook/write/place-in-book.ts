/** A place in the same book as formulas and links write it: `'企业库'!B7`; `cell` may be a range. */
export function placeInBook(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}
