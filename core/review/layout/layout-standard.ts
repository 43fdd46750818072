/** The numbers of GB/T 9704—2012 that a layout is held against, in the standard's units: millimetres and points. */
export interface LayoutStandard {
  readonly paper: { readonly width: number; readonly height: number };
  readonly topMargin: number;
  readonly bindingMargin: number;
  readonly typeArea: { readonly width: number; readonly height: number };
  readonly tolerance: number;
  readonly linesPerPage: number;
  readonly firstLineCharacters: number;
  readonly titleSize: number;
  readonly bodySize: number;
  readonly imprintSize: number;
  readonly pageNumberSize: number;
  /** What stands on either side of a page number. */
  readonly pageNumberDash: string;
}
