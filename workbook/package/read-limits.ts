/** How much of a file is read before it is refused. Bytes are counted while inflating: declared sizes lie. */
export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Inflated bytes of one part, and of all parts that are read. */
  readonly partBytes: number;
  readonly totalBytes: number;
  /** Inflated bytes for each packed byte of one part; asked only above `ratioFromBytes` inflated bytes. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  /** Entries of the zip. */
  readonly parts: number;
  /** Elements inside each other. */
  readonly xmlDepth: number;
  /** Characters of one cell; longer text is cut and reported (Excel's own limit). */
  readonly cellCharacters: number;
  /** Rows with content on one sheet; more are refused. Content in a row below this number is left out and reported. */
  readonly rows: number;
  /** Columns of a sheet that are read; content further right is left out and reported. */
  readonly columns: number;
  /** Cells with content in the whole book. */
  readonly cells: number;
  /** Merged ranges, and ranges of data validations, on one sheet. */
  readonly ranges: number;
}

const megabyte = 1_048_576;

/** What is allowed when nothing else is asked for. */
export const defaultLimits: ReadLimits = {
  fileBytes: 50 * megabyte,
  partBytes: 300 * megabyte,
  totalBytes: 300 * megabyte,
  ratio: 200,
  ratioFromBytes: megabyte,
  parts: 2000,
  xmlDepth: 256,
  cellCharacters: 32_767,
  rows: 200_000,
  columns: 512,
  cells: 5_000_000,
  ranges: 10_000,
};

/** Bytes as a person reads them: 52428800 → `50 MB`, 2048 → `2 KB`, 10 → `10 字节`. */
export function byteText(bytes: number): string {
  if (bytes >= megabyte) return `${Math.floor(bytes / megabyte)} MB`;
  return bytes >= 1024 ? `${Math.floor(bytes / 1024)} KB` : `${bytes} 字节`;
}
