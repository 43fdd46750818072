import { compare } from '../../../decimal.js';
import type { ClauseOutcome } from '../../award.js';
import type { RdYear } from '../../book/applicants/applicant.js';
import { undecidedOption } from '../../law/reading-choice.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import type { Quantity } from '../../reasoning/step.js';
import type { ClauseContext } from '../clause-context.js';
import { isAwarded } from '../recognitions/recognition-claim.js';
import { beginRd, type RdClaim } from './rd-claim.js';

/**
 * 4-2 研发费用补助·增量 (第4条第1款): for those subsidised before, a share of what last year's R&D expenses
 * exceed the greatest subsidised year of the three before it. No increase gives 0, which is an amount.
 */
export function assessRdIncrease(claim: RdClaim, context: ClauseContext): ClauseOutcome {
  const { rdYear } = claim;
  const reasoning = beginRd('4-2', claim, context);
  reasoning.require('非首次享受研发费用财政补助', rdYear.firstTime, (value) => !value);
  reasoning.require('是否纳入研发费用统计范围', context.applicant.inRdStatistics, () => true);
  if (context.applicant.inRdStatistics.value === false) {
    const floor = reasoning.parameter('', 'minimumOutsideStatistics');
    reasoning.require(
      `未纳统企业研发费用${floor.value}万元（含）以上`,
      rdYear.expensesWan,
      (value) => compare(value, floor.value) >= 0,
    );
  }
  const base = findBase(reasoning, claim, context);
  if (!reasoning.holds || base === undefined) return reasoning.conclude();

  const expenses = reasoning.quantity('上年度研发费用', rdYear.expensesWan);
  if (base === 'as-first') {
    const share = reasoning.applyRate('补助', expenses, reasoning.parameter('', 'rate', '4-1'));
    return reasoning.conclude(reasoning.capItem(share, reasoning.parameter('单项上限', 'cap', '4-1')));
  }
  const zero: Quantity = { label: '', value: '0', unit: '万元' };
  const difference = reasoning.subtract('增量', expenses, base);
  if (compare(difference.value, '0') <= 0) reasoning.note('增量不大于0，没有补助');
  const increase =
    compare(difference.value, '0') < 0 ? reasoning.maximum('增量', [difference, zero]) : difference;
  const share = reasoning.applyRate('补助', increase, reasoning.parameter('', 'rate'));
  return reasoning.conclude(reasoning.capItem(share, reasoning.parameter('单项上限', 'cap')));
}

/** The base of the increase; `as-first` where the ruling says so; absent when it is open or a fact is missing. */
function findBase(
  reasoning: Reasoning,
  claim: RdClaim,
  context: ClauseContext,
): Quantity | 'as-first' | undefined {
  const lastYear = context.awardYear - 2;
  const firstYear = lastYear - Number(reasoning.parameter('', 'windowYears').value) + 1;
  const window = claim.history.filter(
    ({ year }) => year.value !== undefined && year.value >= firstYear && year.value <= lastYear,
  );
  requireLedgerYears(reasoning, window, context, firstYear, lastYear);
  for (const past of window) {
    reasoning.require(`${past.year.value}年研发费用是否已享受补助`, past.subsidised, () => true);
  }
  const subsidised = window.filter((past) => past.subsidised.value === true);
  const claimed = claim.rdYear.basis.value;
  const mixed = subsidised.filter(({ basis }) => basis.value !== undefined && basis.value !== claimed);
  if (claimed !== undefined && mixed.length > 0) {
    const years = mixed.map(({ year, basis }) => `${year.value}年为${basis.value}数`).join('、');
    reasoning.note(`上年度研发费用为${claimed}数，${years}，口径不同`);
  }
  for (const past of subsidised) {
    reasoning.require(`${past.year.value}年研发费用已填`, past.expensesWan, () => true);
  }
  if (!reasoning.holds) return undefined;
  const [first, ...rest] = subsidised.map((past) =>
    reasoning.quantity(`${past.year.value}年`, past.expensesWan),
  );
  if (first !== undefined) {
    return rest.length === 0 ? first : reasoning.maximum('近三年已补助最大值', [first, ...rest]);
  }
  const option = reasoning.reading('art4.noBase');
  if (option === 'as-first') return 'as-first';
  if (option !== undecidedOption) return { label: '基数', value: '0', unit: '万元' };
  reasoning.leaveOpen(`非首次享受补助，而${firstYear}—${lastYear}年没有已享受补助的年份，增量无基数，待裁定`);
  return undefined;
}

/** A year that the ledger shows as subsidised must have its figure, or the base may be too low. */
function requireLedgerYears(
  reasoning: Reasoning,
  window: readonly RdYear[],
  context: ClauseContext,
  firstYear: number,
  lastYear: number,
): void {
  for (const entry of context.applicant.ledger) {
    const year = entry.year - 1;
    const counts = (entry.clause === '4-1' || entry.clause === '4-2') && isAwarded(entry);
    if (!counts || year < firstYear || year > lastYear) continue;
    if (window.some((past) => past.year.value === year)) continue;
    reasoning.require(
      `台账有${entry.year}年度研发补助，「研发」应有${year}年一行`,
      { source: entry.source },
      () => true,
    );
  }
}
