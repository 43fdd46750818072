/** A data file of indicators or targets with what the record keeps of it. */
export interface IndicatorFile<Content> {
  readonly content: Content;
  /** Without its folder. */
  readonly name: string;
  /** Of its text. */
  readonly sha256: string;
}
