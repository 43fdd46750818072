/** One piece of a number format: text printed as it stands, or signs with a meaning (`yyyy`, `#,##0`). */
export interface FormatToken {
  readonly literal: boolean;
  readonly text: string;
}

const pieces = /"([^"]*)"?|\\(.)|_(.)|\*(.)|(\[[^\]]*\])|([^"\\_*[]+|\[)/gsu;

/**
 * The sections of a number format (positive; negative; zero; text), each as pieces (ECMA-376 Part 1,
 * 18.8.31). Quoted and escaped text becomes literal; padding, colours and language marks are dropped;
 * conditions, elapsed times (`[h]`) and Chinese digits (`[DBNum1]`) stay as they are written.
 */
export function splitFormat(code: string): FormatToken[][] {
  const sections: FormatToken[][] = [[]];
  const put = (literal: boolean, text: string): void => {
    if (text !== '') sections.at(-1)?.push({ literal, text });
  };
  for (const [, quoted, escaped, padding, fill, bracket, plain] of code.matchAll(pieces)) {
    if (padding !== undefined || fill !== undefined) continue;
    if (quoted !== undefined) put(true, quoted);
    else if (escaped !== undefined) put(true, escaped);
    else if (bracket !== undefined) {
      if (/^\[(?:[<>=].*|h+|m+|s+|DBNum\d)\]$/i.test(bracket)) put(false, bracket);
      else put(true, /^\[\$([^-\]]*)/.exec(bracket)?.[1] ?? '');
    } else {
      const parts = (plain ?? '').split(';');
      for (const [index, part] of parts.entries()) {
        if (index > 0) sections.push([]);
        put(false, part);
      }
    }
  }
  return sections;
}
