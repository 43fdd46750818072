/** Excel's limit for the text of one cell, in UTF-16 units. */
const mostUnits = 32_767;

/** What XML 1.0 cannot carry: control characters but tab and line breaks, lone surrogates, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;

/**
 * The text as it stands in the file. Excel reads `_x000D_` as an escaped character, so a text that merely
 * looks like an escape is escaped itself (ECMA-376 Part 1, 22.4.2.4), as are CR and DEL, which would be lost.
 *
 * Throws for characters that XML cannot carry and for more than 32,767 characters: clean the text first.
 */
export function escapeCellText(text: string): string {
  if (text.length > mostUnits) {
    throw new RangeError(
      `Excel holds ${mostUnits} characters in a cell, not ${text.length}. Shorten the text.`,
    );
  }
  const match = illegal.exec(text);
  if (match !== null) {
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new RangeError(`A workbook cannot hold U+${code} (at ${match.index}). Clean the text first.`);
  }
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('\r', '_x000D_')
    .replaceAll('\u007F', '_x007F_');
}
