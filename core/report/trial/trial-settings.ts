import { compareLaw } from '../../policy/law/compare-law.js';
import type { Policy } from '../../policy/law/policy.js';
import {
  chooseReading,
  optionMeaning,
  type ReadingUse,
  readingTitle,
} from '../../policy/law/reading-choice.js';
import { parameterText, sideText } from '../law/law-difference-lines.js';
import type { AwardRun } from '../run-award.js';

/** One thing in which a trial departs from what is in force. */
export interface TrialSetting {
  /** 「K14 年度累计上限管哪些奖补」, 「4-1 企业研发费用补助（首次） 比例」. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** What the second run was computed with that the first was not: readings, then numbers of the law. */
export function trialSettings(before: AwardRun, after: AwardRun): readonly TrialSetting[] {
  const { policy } = before.loaded;
  const readings = policy.readings.flatMap((reading): TrialSetting[] => {
    const old = chooseReading(policy, before.choices, reading.id);
    const now = chooseReading(policy, after.choices, reading.id);
    if (old.option === now.option) return [];
    const meaning = ({ option }: ReadingUse) => optionMeaning(reading, option);
    return [{ what: readingTitle(reading), before: meaning(old), after: meaning(now) }];
  });
  const numbers = compareLaw(lawOf(before, policy), lawOf(before, after.loaded.policy)).map(
    (difference): TrialSetting => ({
      what: `${difference.clause} ${difference.item} ${parameterText(difference)}`,
      before: sideText(difference.before, difference.unit),
      after: sideText(difference.after, difference.unit),
    }),
  );
  return [...readings, ...numbers];
}

/** The law at the end of the R&D year; on its first day when it is younger than that. */
function lawOf({ awardYear }: AwardRun, policy: Policy) {
  const date = `${awardYear - 1}-12-31`;
  return { policy, date: date < policy.effectiveFrom ? policy.effectiveFrom : date };
}
