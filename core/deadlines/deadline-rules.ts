import * as v from 'valibot';
import { date, text } from '../data-file.js';

const count = v.pipe(v.number('一个整数'), v.integer('一个整数'), v.minValue(1, '一个正整数'));

const replyPeriod = v.strictObject({
  /** From the day after 交办 to the reply. */
  months: count,
  /** The same where an extension is agreed to. */
  extendedMonths: count,
  source: text,
});

/** The form of a city's file in `policies/deadlines/`. */
export const deadlineRulesSchema = v.strictObject({
  city: text,
  checkedOn: date,
  replies: v.strictObject({ 建议: replyPeriod, 提案: replyPeriod }),
  /** What is to be done so many days before a meeting of the standing committee. */
  meetings: v.array(
    v.strictObject({
      /** The column of 会议 that holds the day on which it was done. */
      column: v.picklist(['consultedOn', 'submittedOn', 'distributedOn']),
      task: text,
      daysBefore: count,
      source: text,
    }),
  ),
});

/** How long a city gives for what is to be done. */
export type DeadlineRules = v.InferOutput<typeof deadlineRulesSchema>;
