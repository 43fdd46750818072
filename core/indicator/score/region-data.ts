import type { DecimalText } from '../../decimal.js';

/** 加分 or 扣分 of one region. */
export interface Adjustment {
  /** Less than zero for a deduction. */
  readonly points: DecimalText;
  readonly reason: string;
  /** `加减分!D3`; absent outside a workbook. */
  readonly source?: string;
}

/** What is known of one 县（市、区） or other unit that is scored. */
export interface RegionData {
  readonly region: string;
  /** 分类考核: which class it is ranked in. */
  readonly class?: string;
  /** Values by the id of their indicator; a missing one is absent. */
  readonly values: ReadonlyMap<string, DecimalText>;
  /** Where a value stands or what it was computed of, by the same id. */
  readonly sources: ReadonlyMap<string, string>;
  /** What the region gave itself. */
  readonly selfScore?: DecimalText;
  readonly adjustments: readonly Adjustment[];
}
