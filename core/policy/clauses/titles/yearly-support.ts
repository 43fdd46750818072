import { yearOf } from '../../../calendar.js';
import { add, compare, type DecimalText } from '../../../decimal.js';
import type { ClauseOutcome } from '../../award.js';
import { clauseOf } from '../../law/policy.js';
import type { Fact } from '../../reasoning/fact.js';
import type { Quantity } from '../../reasoning/step.js';
import type { ClauseContext } from '../clause-context.js';
import { concludeWithoutAmount } from '../conclude-without-amount.js';
import { isAwarded } from '../recognitions/recognition-claim.js';
import { beginTitle } from './begin-title.js';
import { concludeDue } from './conclude-due.js';
import type { TitleClaim } from './title-claim.js';

/** What a clause has given an applicant in earlier award years. */
export interface PastSupport {
  /** In how many years. */
  readonly years: Fact<number>;
  readonly paidWan: Fact<DecimalText>;
}

/** The past support by the ledger: none when it has no line; in doubt when a line has no approved sum. */
export function pastSupport(clause: string, { applicant, awardYear }: ClauseContext): PastSupport {
  const lines = applicant.ledger.filter(
    (entry) => entry.clause === clause && entry.year < awardYear && isAwarded(entry),
  );
  if (lines.length === 0) return { years: { value: 0 }, paidWan: { value: '0' } };
  const source = lines.map((line) => line.source).join('、');
  const unstated = lines.find(({ approvedWan }) => approvedWan === undefined);
  return {
    years: { value: new Set(lines.map(({ year }) => year)).size, source },
    paidWan:
      unstated === undefined
        ? { value: add(...lines.map(({ approvedWan }) => approvedWan ?? '0')), source }
        : { doubt: `台账${unstated.year}年度没有写核定金额`, source: unstated.source },
  };
}

/**
 * `yearlySupport` (5-1): the sum approved for the year before the award year, up to the yearly most and to what
 * earlier years leave of the lifetime cap, for a number of years, within the agreement.
 */
export function assessYearlySupport(
  claim: TitleClaim,
  past: PastSupport,
  context: ClauseContext,
): ClauseOutcome {
  const { clause, role, row } = claim;
  const { parameters } = clauseOf(context.policy, clause);
  const year = context.awardYear - 1;
  const { reasoning, entries } = beginTitle(claim, context);
  reasoning.require(`${year}年在协议期内（协议起）`, row.agreementFrom, (date) => yearOf(date) <= year);
  reasoning.require(`${year}年在协议期内（协议止）`, row.agreementTo, (date) => yearOf(date) >= year);
  if (parameters.mostYears !== undefined) {
    const { value: most } = reasoning.parameter('', 'mostYears');
    reasoning.require(
      `最多支持${most}年，此前已支持的年数不到${most}`,
      past.years,
      (years) => years < Number(most),
    );
  }
  if (parameters.lifetimeCap !== undefined) {
    reasoning.require('此前累计支持的金额清楚', past.paidWan, () => true);
  }
  if (!reasoning.holds) return reasoning.conclude();
  const parts = entries.flatMap(
    (entry) => reasoning.entryValue(entry.payer ?? '年度最高', role, entry) ?? [],
  );
  if (parts.length < entries.length) return concludeWithoutAmount(reasoning, row);
  const yearly = reasoning.total('年度最高', parts);
  if (parameters.lifetimeCap === undefined) return concludeDue(reasoning, yearly, row, entries, parts);
  const cap = reasoning.parameter('累计最高', 'lifetimeCap');
  const left = reasoning.subtract('累计余额', cap, reasoning.quantity('此前累计支持', past.paidWan));
  const zero: Quantity = { label: '', value: '0', unit: '万元' };
  const room = compare(left.value, '0') < 0 ? reasoning.maximum('累计余额', [left, zero]) : left;
  return concludeDue(reasoning, reasoning.minimum('本年度最高', [yearly, room]), row, entries, parts);
}
