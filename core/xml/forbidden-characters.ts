/** What XML 1.0 cannot hold: control characters, U+FFFE, U+FFFF and halves of surrogate pairs (2.2, Char). */
export const forbiddenCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
