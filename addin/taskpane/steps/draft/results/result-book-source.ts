import type { BookPlan } from '../../../../../workbook/write/plan.js';

/** What step ③ computed last, as the result book that it offers. */
export interface ComputedResult {
  /** What templates call it in `data:` of fields.yaml. */
  readonly data: '奖补结果' | '考核结果';
  /** The same plan that `host.writeResult` gets; `${plan.title}.xlsx` is the book's name. */
  readonly plan: BookPlan;
}

/**
 * Step ③ hands its result to ④ through this: the last one computed from the open book, absent before and after a
 * reset. ④ writes and reads the book in memory, so its cells are those of the downloaded file.
 */
export type ResultBookSource = () => ComputedResult | undefined;
