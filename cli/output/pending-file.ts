/** A file that a command wants written, once all of its work has succeeded. */
export interface PendingFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What it is, for the list at the end: 「测算结果」. */
  readonly what: string;
}
