import type { DecimalText } from '../decimal.js';
import { payableWan } from '../money.js';
import type { ReadingUse } from './law/reading-choice.js';
import type { Step } from './reasoning/step.js';

/**
 * What became of a claim.
 *
 * - `computed` 可算: the amount is certain, also when it is 0.
 * - `upper-bound` 上限: the text says 最高 and no approved figure is known.
 * - `needs-decision` 待裁定: a fact is missing, or the text does not decide.
 * - `not-eligible` 不符合: a condition of the text is not met.
 * - `barred` 受限: the applicant may not receive anything this year.
 */
export type AwardStatus = 'computed' | 'upper-bound' | 'needs-decision' | 'not-eligible' | 'barred';

/** One condition tested: what was asked, what the fact is, whether it is met, and which cell says so. */
export interface Condition {
  readonly asked: string;
  readonly actual: string;
  readonly met: boolean | 'unknown';
  readonly source?: string;
}

/** `ocr-suspect`: a number of the text is used as printed although it is probably misread. */
export type OutcomeFlag = 'ocr-suspect';

/** What one payer pays of an award, 万元. */
export interface Share {
  readonly payer: string;
  readonly amountWan: DecimalText;
}

/** Who pays an award, and why: the clause that shares it, or why the text does not say. */
export interface Sharing {
  /** `needs-decision` where no ratio is in the text. */
  readonly status: 'computed' | 'needs-decision';
  /** They add up to the amount approved; none when undecided. */
  readonly shares: readonly Share[];
  /** The first payer's part where a ratio decides, in percent; the last payer has the rest. */
  readonly percent?: DecimalText;
  readonly reason: string;
  readonly readings: readonly ReadingUse[];
}

/** What one clause says of one claim, before ceilings that bite several awards. */
export interface ClauseOutcome {
  readonly clause: string;
  readonly status: AwardStatus;
  /** Exact 万元; `"0"` for not-eligible and barred; absent when undecided. */
  readonly amountWan?: DecimalText;
  readonly conditions: readonly Condition[];
  readonly steps: readonly Step[];
  readonly readings: readonly ReadingUse[];
  /** The clause's own cap, where it has one. */
  readonly itemCapWan?: DecimalText;
  /** Remarks a reader needs: missing other-level figures, figures printed as they stand. */
  readonly notes: readonly string[];
  readonly flags?: readonly OutcomeFlag[];
  /** Who pays what of the amount, where the text names payers. */
  readonly payers?: readonly Share[];
}

/** An outcome with what was claimed, before or after the ceilings that bite several awards. */
export interface ClaimOutcome extends ClauseOutcome {
  /** What is claimed, the same under every reading: `高企2025认定`, `研发2024`, `限制`. */
  readonly claim: string;
  /** The ceiling over several awards that was applied: of clause 4-3 for the year, of 10-4 for a body. */
  readonly ceilingWan?: DecimalText;
}

/** The result under another option of a reading. */
export interface Alternative {
  readonly reading: string;
  readonly option: string;
  readonly clause: string;
  readonly status: AwardStatus;
  readonly amountWan?: DecimalText;
}

/** What the bureau approved where it differs from the computation, with its reason. */
export interface Approval {
  readonly amountWan: DecimalText;
  readonly reason?: string;
  readonly handler?: string;
  readonly reviewer?: string;
  readonly source: string;
}

/** One award line: a claim of one applicant under one clause. */
export interface Award extends ClaimOutcome {
  readonly creditCode: string;
  readonly name: string;
  readonly region: string;
  readonly alternatives: readonly Alternative[];
  readonly approval?: Approval;
  /** Who pays it; on lines with a certain amount above 0. */
  readonly sharing?: Sharing;
}

/** 可算, 上限, 待裁定, 不符合, 受限. */
export const statusText: Readonly<Record<AwardStatus, string>> = {
  computed: '可算',
  'upper-bound': '上限',
  'needs-decision': '待裁定',
  'not-eligible': '不符合',
  barred: '受限',
};

/**
 * The amount to be paid: what was approved, else what was computed, rounded half up to 分; absent unless it is certain.
 * All sums, shares and documents rest on it, so that the parts of one batch add up everywhere.
 */
export function approvedWan(award: Award): DecimalText | undefined {
  if (award.status !== 'computed') return undefined;
  const amountWan = award.approval?.amountWan ?? award.amountWan;
  return amountWan === undefined ? undefined : payableWan(amountWan);
}

/** The cells an award rests on, in order of use, each once. */
export function sourcesOf(award: ClauseOutcome): readonly string[] {
  const fromConditions = award.conditions.map((condition) => condition.source);
  const fromSteps = award.steps.flatMap((step) => step.operands.map((operand) => operand.source));
  // A fact that follows from several cells names them all: 「台账!B4、台账!B7」.
  const cells = [...fromConditions, ...fromSteps].flatMap((source) => source?.split('、') ?? []);
  return [...new Set(cells.filter((cell) => cell.includes('!')))];
}

/** Whether the award stands in 奖补测算表: everything but refusals. */
export function isAssessed({ status }: Award): boolean {
  return status !== 'not-eligible' && status !== 'barred';
}
