import { chineseDate } from '../../calendar.js';
import type { LawDifference, LawOn } from '../../policy/law/compare-law.js';
import { entryText, type ParameterEntry } from '../../policy/law/parameter-entries.js';
import { parameterUse } from '../../policy/law/parameter-names.js';
import { isInForce } from '../../policy/law/policy.js';

/** What is not the same in one policy on two days, side by side, the earlier day first; says so when nothing is. */
export function lawDifferenceLines(
  before: LawOn,
  after: LawOn,
  differences: readonly LawDifference[],
): readonly string[] {
  const { number, title } = before.policy;
  const head = `${number}《${title}》，${before.date} 与 ${after.date}：`;
  const turns = turnsBetween(before, after);
  if (turns.length === 0 && differences.length === 0) {
    return [`${head}没有不同${isInForce(before.policy, before.date) ? '' : '，两日都不在施行'}`];
  }
  return [
    head,
    ...turns.map((turn) => `  ${turn}`),
    ...differences.map((difference) => {
      const { clause, item, unit } = difference;
      const sides = `${sideText(difference.before, unit)} → ${sideText(difference.after, unit)}`;
      return `  ${clause} ${item}｜${parameterText(difference)}｜${sides}`;
    }),
  ];
}

/** 「比例」, 「一次性奖励 众创空间（省）」. */
export function parameterText({ parameter, label }: LawDifference): string {
  const use = parameterUse(parameter).label;
  return label === '' ? use : `${use} ${label}`;
}

/** 「5%」, or 「没有」 on a side that has it not in force. */
export function sideText(entry: ParameterEntry | undefined, unit: string): string {
  return entry === undefined ? '没有' : entryText(entry, unit);
}

/** What happened to the policy as a whole after the first day, up to the second. */
function turnsBetween({ policy, date }: LawOn, after: LawOn): readonly string[] {
  const { effectiveFrom, repealedOn } = policy;
  const isBetween = (day: string) => date < day && day <= after.date;
  return [
    ...(isBetween(effectiveFrom) ? [`${chineseDate(effectiveFrom)}起施行`] : []),
    ...(repealedOn !== undefined && isBetween(repealedOn) ? [`${chineseDate(repealedOn)}起废止`] : []),
  ];
}
