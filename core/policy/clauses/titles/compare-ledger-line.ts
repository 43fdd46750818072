import type { Policy } from '../../law/policy.js';
import { isNamed, isSpokenOf } from '../../law/schedule.js';
import type { LedgerRelation } from '../begin-claim.js';
import { compareLevels, levelIn } from './levels.js';
import type { TitleClaim } from './title-claim.js';
import { titleSchedules } from './title-schedules.js';

/**
 * What a line of the ledger under the claim's clause was paid for, next to the claim, as far as 事项 says:
 * the same, the same title at a lower level, something else; `unclear` when it does not name title or level.
 */
export function compareLedgerLine(
  text: string,
  { clause, role, row }: TitleClaim,
  policy: Policy,
): LedgerRelation {
  const schedules = titleSchedules(policy).filter((schedule) => schedule.clause === clause);
  const entries = schedules.flatMap((schedule) => schedule.entries);
  const own = entries.filter((entry) => isNamed(entry, row.category.value ?? ''));
  const others = entries.filter((entry) => !own.includes(entry));
  if (!own.some((entry) => isSpokenOf(entry, text))) {
    if (others.some((entry) => isSpokenOf(entry, text))) return 'other';
    if (others.length > 0) return 'unclear';
  }
  const alsoReviews = schedules.some((schedule) => schedule.role === 'award') && schedules.length > 1;
  if (alsoReviews && (role === 'award') === review.test(text)) return 'other';
  if (own.every(({ level }) => level === undefined)) return 'same';
  const level = levelIn(text);
  if (level === undefined) return 'unclear';
  if (level === row.level.value) return 'same';
  return compareLevels(level, row.level.value) < 0 ? 'lower' : 'other';
}

const review = /考评|考核|评价|绩效/u;
