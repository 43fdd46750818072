/** The program that makes a report, and what it borrows from its surroundings. */
export interface Tool {
  readonly name: 'wenbiao';
  /** The version in package.json. */
  readonly version: string;
  /** SHA-256 of UTF-8 text in lower-case hexadecimal: Node has one built in, a page brings its own. */
  readonly sha256: (text: string) => string;
}
