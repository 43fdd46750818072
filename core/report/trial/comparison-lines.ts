import type { AwardRun } from '../run-award.js';
import { isChanged, type RunComparison } from './compare-runs.js';
import type { TrialSetting } from './trial-settings.js';

/** What is said wherever a trial is shown: nobody may pay by it. */
export const trialMark = '试算，不作依据';

/** A trial beside what is in force: what was set, the totals, and every enterprise that it would touch. */
export function comparisonLines(
  { awardYear, loaded }: AwardRun,
  settings: readonly TrialSetting[],
  comparison: RunComparison,
): readonly string[] {
  const { before, after, differenceWan, enterprises } = comparison;
  const changed = enterprises.filter(isChanged);
  return [
    `${trialMark}。${awardYear}年度，依据${loaded.policy.number}，现行 → 试算：`,
    ...(loaded.policy.secondHand === undefined ? [] : [`  ${loaded.policy.secondHand}`]),
    ...(settings.length === 0 ? ['  所设与现行相同'] : []),
    ...settings.map((setting) => `  ${setting.what}：${setting.before} → ${setting.after}`),
    `  可算：${before.certainWan} → ${after.certainWan} 万元，相差 ${signed(differenceWan)} 万元`,
    `  上限（未核定）：${before.upperBoundWan} → ${after.upperBoundWan} 万元`,
    `  待裁定：${before.undecidedCount} → ${after.undecidedCount} 项`,
    ...changed.map((each) =>
      [
        `  ${each.region} ${each.name}`,
        `可算 ${each.before.certainWan} → ${each.after.certainWan}，相差 ${signed(each.differenceWan)}`,
        `上限 ${each.before.upperBoundWan} → ${each.after.upperBoundWan}`,
        `待裁定 ${each.before.undecidedCount} → ${each.after.undecidedCount}`,
      ].join('｜'),
    ),
    `  ${changed.length} 家单位有变，${enterprises.length - changed.length} 家不变`,
  ];
}

/** 「+50」, 「-50」, 「0」. */
function signed(value: string): string {
  return value === '0' || value.startsWith('-') ? value : `+${value}`;
}
