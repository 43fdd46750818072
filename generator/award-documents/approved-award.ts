import type { IsoDate } from '../../core/calendar.js';
import type { DecimalText } from '../../core/decimal.js';
import type { RegionList } from '../../core/region.js';
import type { HolidayYear } from '../../core/working-days.js';
import type { Origin } from '../trace/origin.js';

/** One approved award line: an enterprise may have several. */
export interface ApprovedAward {
  /** 统一社会信用代码: tells enterprises apart; printed in the enterprise's own letter alone. */
  readonly creditCode: string;
  readonly enterprise: string;
  /** 县（市、区）, by name or alias. */
  readonly region: string;
  /** The policy's clause as it is printed: 「第4条第1款」. */
  readonly clause: string;
  /** 奖补事项. */
  readonly item: string;
  /** 核定金额, exact. */
  readonly amountWan: DecimalText;
  /** The cell it comes from: 「测算表!H5」. */
  readonly source: string;
  /** The cells of its texts and what is shown there; that of the amount stands in for one that is absent. */
  readonly cells?: Readonly<Record<AwardText, { readonly place: string; readonly shown: string }>>;
  /** How it was computed, as the result book shows it. */
  readonly arithmetic?: string;
}

/** The texts of an award that are printed. */
export type AwardText = 'region' | 'name' | 'item' | 'clause';

/** What the documents need besides the awards. */
export interface AwardDocumentSettings {
  readonly awardYear: string;
  readonly policyTitle: string;
  readonly policyNumber: string;
  /** Where the year and the policy are recorded. */
  readonly record: Origin;
  /** Where the policy speaks of paying in time and not diverting the funds: 「第三部分第3项」. */
  readonly supervisionClause?: string;
  readonly documentDate: IsoDate;
  /** The first day of the publicity period; absent for documents without one. */
  readonly publicityStart?: IsoDate;
  /** In working days; 5 when absent. */
  readonly publicityDays?: number;
  readonly regions: RegionList;
  readonly holidays: readonly HolidayYear[];
}
