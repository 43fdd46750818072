import type { DecimalText } from '../../decimal.js';
import type { Direction } from '../methods/column.js';

/** One line of a target table, as a file or a workbook gives it. */
export interface TargetRow {
  /** 序号 as it is printed. */
  readonly no: string;
  readonly category?: string;
  readonly name: string;
  readonly unit?: string;
  readonly direction: Direction;
  readonly baseline?: DecimalText;
  readonly target?: DecimalText;
  /** Whether the target itself is not enough: 「超过700家」. */
  readonly above: boolean;
  /** A target in words: 「完成省下达任务」. */
  readonly targetText?: string;
  /** What the body of the document says of the same target. */
  readonly stated?: DecimalText;
  readonly actual?: DecimalText;
  /** For a target in words, what somebody found: reached or not. */
  readonly judged?: boolean;
  readonly note?: string;
  /** Where the line stands: `目标任务!C5`; absent for a line of a data file. */
  readonly source?: string;
}

/** A figure that follows from lines of the table, and what it should agree with. */
export interface TargetTie {
  readonly name: string;
  readonly unit?: string;
  /** Numbers of lines: the product of `multiply` over that of `divide`, times `times`; or the sum of `add`. */
  readonly multiply: readonly string[];
  readonly divide: readonly string[];
  readonly add: readonly string[];
  readonly times: DecimalText;
  /** The line that should say the same, within `tolerance` as a share of it. */
  readonly row?: string;
  readonly tolerance: DecimalText;
  /** The target that the body of the document says for it. */
  readonly stated?: DecimalText;
}

/** A table of targets with its years. */
export interface TargetTable {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly note?: string;
  /** Values at the end of this year are the baseline. */
  readonly baselineYear: number;
  /** Targets are to be reached by the end of this year. */
  readonly targetYear: number;
  readonly rows: readonly TargetRow[];
  readonly ties: readonly TargetTie[];
}
