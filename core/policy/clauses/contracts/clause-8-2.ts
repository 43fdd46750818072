import type { IsoDate } from '../../../calendar.js';
import type { ClauseOutcome } from '../../award.js';
import type { ContractRow } from '../../book/applicants/entered-rows.js';
import { scheduleAt } from '../../law/policy.js';
import { nameAmong } from '../../law/schedule.js';
import type { Fact } from '../../reasoning/fact.js';
import { beginClaim, requireUnpaid, yearEnd } from '../begin-claim.js';
import type { ClauseContext } from '../clause-context.js';
import { capOfPeriod } from './cap-of-period.js';
import { totalValue } from './total-value.js';

/**
 * 8-2 促成技术转移 (第8条第1款): a body with the title that 8-1 rewards gets a share of the value of the
 * contracts it brokered, with a cap.
 */
export function assessBrokerage(rows: readonly ContractRow[], context: ClauseContext): ClauseOutcome {
  const { awardYear } = context;
  const date = yearEnd(awardYear - 1);
  const reasoning = beginClaim('8-2', date, context);
  requireUnpaid(reasoning, { clause: '8-2', awardYear }, context);
  reasoning.require(
    `${awardYear - 1}年底以前已认定为技术转移示范机构`,
    findTitle(date, reasoning.date, context),
    (granted) => granted,
  );
  const value = totalValue(reasoning, '技术合同交易额', rows, awardYear - 1);
  if (!reasoning.holds || value === undefined) return reasoning.conclude();
  const share = reasoning.applyRate('奖补', value, reasoning.parameter('', 'rate'));
  const cap = capOfPeriod(reasoning, share, context);
  return reasoning.conclude(cap === undefined ? undefined : reasoning.capItem(share, cap));
}

/** Whether 称号与平台 shows the title of 8-1, at any level, granted by the day; not known when a cell is in doubt. */
function findTitle(day: IsoDate, lawOf: IsoDate, { policy, applicant }: ClauseContext): Fact<boolean> {
  const { entries } = scheduleAt(policy, '8-1', 'award', lawOf);
  const rows = applicant.titles.filter(({ category }) => {
    const title = category.value;
    return title === undefined || nameAmong(entries, title) !== undefined;
  });
  const timely = rows.filter(({ grantedOn }) => grantedOn.value === undefined || grantedOn.value <= day);
  const granted = timely.find(({ category, grantedOn }) => !isUnknown(category) && !isUnknown(grantedOn));
  if (granted !== undefined) return { value: true, source: granted.source };
  const unknown = timely.flatMap(({ category, grantedOn }) => [category, grantedOn]).find(isUnknown);
  if (unknown !== undefined) {
    const { value: _unknown, ...cell } = unknown;
    return cell;
  }
  return { value: false, ...(rows[0] === undefined ? {} : { source: rows[0].source }) };
}

function isUnknown({ value }: Fact<unknown>): boolean {
  return value === undefined;
}
