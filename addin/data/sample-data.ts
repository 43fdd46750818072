/** A workbook that came with the page. */
export interface EmbeddedBook {
  /** With its extension: `企业奖补工作簿.xlsx`. */
  readonly name: string;
  readonly base64: string;
}

/** The workbooks that came with the page, each list in the order in which it is offered. */
export interface EmbeddedBooks {
  /** Filled in, for a first try. */
  readonly samples: readonly EmbeddedBook[];
  /** Empty, to be filled in: what `wenbiao init` makes. */
  readonly starters: readonly EmbeddedBook[];
}

/** Put in by the build (`addin/build/sample-books.ts`). */
declare const __WENBIAO_BOOKS__: EmbeddedBooks;

/** The bytes of a workbook that came with the page; throws for a name that none has. */
export function embeddedBook(kind: keyof EmbeddedBooks, name: string): Uint8Array<ArrayBuffer> {
  const book = __WENBIAO_BOOKS__[kind].find((each) => each.name === name);
  if (book === undefined) throw new RangeError(`No workbook \`${name}\` came with the page`);
  return Uint8Array.from(atob(book.base64), (character) => character.charCodeAt(0));
}
