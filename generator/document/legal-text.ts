/** What XML 1.0 (2.2) cannot carry: control characters, lone surrogates, U+FFFE and U+FFFF. */
const illegal =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without the characters that no document can carry. */
export function dropIllegal(text: string): string {
  return text.replace(illegal, '');
}

/** The text on one line: line breaks and tabs become a space. */
export function joinLines(text: string): string {
  return text.replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ');
}
