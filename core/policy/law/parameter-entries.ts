import type { DecimalText } from '../../decimal.js';
import type { ScheduleEntry } from './policy.js';
import { type TierList, tierText } from './tiers.js';

/** What a parameter holds from some day on: a number, tiers, or lines of a schedule. */
export type ParameterValue = DecimalText | TierList | readonly ScheduleEntry[];

/** One number of a parameter, with the words that tell it from its neighbours. */
export interface ParameterEntry {
  /** 「5000（含）至10000（不含）」, 「众创空间（省）」; empty for the only number of a parameter. */
  readonly label: string;
  /** Absent where the text names no amount. */
  readonly value?: DecimalText;
  /** Why the printed number is doubtful. */
  readonly suspect?: string;
}

/** The numbers of a parameter in the order of the text, which is how `changePolicy` counts them. */
export function entriesOf(value: ParameterValue): readonly ParameterEntry[] {
  if (typeof value === 'string') return [{ label: '', value }];
  if ('tiers' in value) return value.tiers.map((tier) => ({ label: tierText(tier), value: tier.value }));
  return value.map((entry) => ({
    label: scheduleLabel(entry),
    ...(entry.value !== undefined && { value: entry.value }),
    ...(entry.suspect !== undefined && { suspect: entry.suspect }),
  }));
}

/** 「科技企业孵化器（省）」, 「国家自然科学奖（一等）」, 「中试基地（省，市财政）」. */
function scheduleLabel({ title, level, grade, payer }: ScheduleEntry): string {
  const words = [level, grade, payer].filter((word) => word !== undefined);
  return words.length === 0 ? title : `${title}（${words.join('，')}）`;
}

/** 「5%」, 「600万元」; 「条文没有写」 where the text names no amount. */
export function entryText({ value }: ParameterEntry, unit: string): string {
  return value === undefined ? '条文没有写' : `${value}${unit}`;
}
