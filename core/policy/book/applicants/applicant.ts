import type { IsoDate } from '../../../calendar.js';
import type { DecimalText } from '../../../decimal.js';
import type { Fact } from '../../reasoning/fact.js';
import type { EnteredRows } from './entered-rows.js';

/** One accreditation as a high-tech enterprise (认定), or one move into the city (迁入). */
export interface Recognition {
  readonly manner: '认定' | '迁入';
  readonly year: Fact<number>;
  /** The day of the certificate; for a move the day on which the change was done. */
  readonly grantedOn: Fact<IsoDate>;
  /** For a move: whether the certificate was valid when the change was done. */
  readonly certificateValid: Fact<boolean>;
  /** For a move: whether the whole enterprise moved. */
  readonly wholeRelocation: Fact<boolean>;
  /** For a move: whether the change of registration is done; an empty date means that it is not. */
  readonly changeDone: Fact<boolean>;
}

/** R&D expenses of one year. */
export interface RdYear {
  readonly year: Fact<number>;
  readonly expensesWan: Fact<DecimalText>;
  /** Where the figure comes from: 加计扣除 or 统计. */
  readonly basis: Fact<string>;
  /** Whether the subsidy for this year is the enterprise's first. */
  readonly firstTime: Fact<boolean>;
  /** Whether this year's expenses have been subsidised. */
  readonly subsidised: Fact<boolean>;
  /** Subsidies of other levels for the same year's R&D expenses. */
  readonly otherSubsidyWan: Fact<DecimalText>;
}

/** One line of the ledger of past awards. */
export interface LedgerEntry {
  readonly year: number;
  readonly clause: string;
  /** 事项: what exactly was awarded, where a clause has several; absent in older ledgers. */
  readonly claim?: string;
  readonly dueWan?: DecimalText;
  readonly approvedWan?: DecimalText;
  readonly source: string;
}

/** All that is known of one applicant, from every sheet. */
export interface Applicant extends EnteredRows {
  readonly creditCode: string;
  /** Whether the applicant's own row is free of faults in its identity. */
  readonly identity: Fact<string>;
  readonly name: string;
  /** 主体类型: 企业, 事业, 个人, 机构. */
  readonly kind: Fact<string>;
  readonly region: string;
  /** 辖区类型: 区, 县, 县级市, 功能区. */
  readonly regionKind: Fact<string>;
  readonly aboveDesignatedSize: Fact<boolean>;
  readonly strategicEmerging: Fact<boolean>;
  readonly inRdStatistics: Fact<boolean>;
  /** Last year's R&D expenses in the statistics; absent is not zero. */
  readonly rdStatisticsWan: Fact<DecimalText>;
  readonly salesWan: Fact<DecimalText>;
  readonly salesYear: Fact<number>;
  /** Ascending by year. */
  readonly recognitions: readonly Recognition[];
  /** Ascending by year; a year may have one entry per basis. */
  readonly rdYears: readonly RdYear[];
  /** Years of 研发 that cannot be read: such a row may be the base of an increase. */
  readonly rdDoubts: readonly Fact<number>[];
  readonly ledger: readonly LedgerEntry[];
  /** Cells of the applicant's ledger lines that cannot be read: such a line may be a repeat of any award. */
  readonly ledgerDoubts: readonly Fact<string>[];
}
