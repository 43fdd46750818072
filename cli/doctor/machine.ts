/** What `wenbiao doctor` asks of a machine. Tests put one together by hand. */
export interface Machine {
  /** 「20.11.1」 */
  readonly node: string;
  readonly office?: InstalledProgram;
  readonly pictureMaker?: InstalledProgram;
  /** The families of every typeface found, by all their names, with the place where each was found. */
  readonly families: ReadonlyMap<string, string>;
  /** Where typefaces were looked for. */
  readonly fontPlaces: readonly string[];
  /** The family that fontconfig takes for a name; absent where there is no fontconfig. */
  readonly matchFamily?: (family: string) => string | undefined;
}

/** A program of the machine. */
export interface InstalledProgram {
  readonly path: string;
  /** As it calls itself; absent when it does not say. */
  readonly version?: string;
}
