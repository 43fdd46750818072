/** Where a pane runs, as its page 关于 says it. */
export interface Surroundings {
  /** 「Excel（PC 16.0.17928）」, 「浏览器，没有连接 Excel」. */
  readonly where: string;
  /** The sets of Office.js functions that the pane uses, and whether this Excel has them; none outside Excel. */
  readonly requirementSets: readonly RequirementSet[];
}

/** One set: `ExcelApi 1.20`. */
export interface RequirementSet {
  readonly name: string;
  readonly isThere: boolean;
  /** What the pane does with it. */
  readonly use: string;
}
