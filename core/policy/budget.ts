import { add, compare, type DecimalText, subtract } from '../decimal.js';
import type { Finding } from '../finding.js';
import { orderRegions, type RegionList } from '../region.js';
import { findingOf } from '../rules/problem.js';
import { type AwardTotals, totalOf } from './assess-batch.js';
import { type Award, approvedWan, isAssessed } from './award.js';
import type { EnteredBudget } from './book/batch.js';
import type { Policy } from './law/policy.js';
import type { Fact } from './reasoning/fact.js';
import { budgetShort } from './rules/batch/budget-short.js';

/** What one payer pays of the certain amounts, 万元. */
export interface PayerSum {
  readonly payer: string;
  readonly amountWan: DecimalText;
}

/** The payer of amounts whose sharing the policy does not settle. */
export const undecidedPayer = '分担待定';

/** The batch beside its budget. Upper bounds and open lines are in no certain sum. */
export interface BudgetView {
  /** 预算 in 批次; its doubt when the cell has a problem to be mended. */
  readonly budget: Fact<DecimalText>;
  readonly totals: AwardTotals;
  /** Budget − certain total: below 0 what is short. Absent without a budget. */
  readonly leftWan?: DecimalText;
  /** The same, if every upper bound were approved in full. */
  readonly leftAtMostWan?: DecimalText;
  /** In the order of the policy, clauses with assessed awards only. */
  readonly byClause: readonly {
    readonly clause: string;
    readonly item: string;
    readonly totals: AwardTotals;
  }[];
  /** In the order of the city's list, other regions after. */
  readonly byRegion: readonly { readonly region: string; readonly totals: AwardTotals }[];
  /** Payers as they first appear; what is not shared yet last, if there is any. */
  readonly byPayer: readonly PayerSum[];
}

/** The totals of the batch by clause, region and payer, against what was budgeted. Nothing is allocated. */
export function viewBudget(
  awards: readonly Award[],
  { amount }: EnteredBudget,
  policy: Policy,
  regions: RegionList,
): BudgetView {
  const assessed = awards.filter(isAssessed);
  const totals = totalOf(assessed);
  const { certainWan, upperBoundWan } = totals;
  const left = amount.value === undefined ? undefined : subtract(amount.value, certainWan);
  return {
    budget: amount,
    totals,
    ...(left !== undefined && { leftWan: left, leftAtMostWan: subtract(left, upperBoundWan) }),
    byClause: policy.clauses.flatMap(({ id, item }) => {
      const own = assessed.filter(({ clause }) => clause === id);
      return own.length === 0 ? [] : [{ clause: id, item, totals: totalOf(own) }];
    }),
    byRegion: orderRegions(
      assessed.map(({ region }) => region),
      regions,
    ).map((region) => ({ region, totals: totalOf(assessed.filter((award) => award.region === region)) })),
    byPayer: sumByPayer(assessed),
  };
}

/** `budget-short` (a hint): the certain total is above the budget. */
export function checkBudget(
  { budget, totals, leftWan }: BudgetView,
  { place }: EnteredBudget,
): readonly Finding[] {
  if (leftWan === undefined || compare(leftWan, '0') >= 0) return [];
  const facts = { certain: totals.certainWan, short: subtract('0', leftWan) };
  return [findingOf(budgetShort, place, { actual: budget.value ?? '', facts })];
}

function sumByPayer(awards: readonly Award[]): readonly PayerSum[] {
  const sums = new Map<string, DecimalText>();
  let undecided: DecimalText = '0';
  for (const award of awards) {
    const approved = approvedWan(award) ?? '0';
    if (award.sharing?.status !== 'computed') undecided = add(undecided, approved);
    else {
      for (const { payer, amountWan } of award.sharing.shares) {
        sums.set(payer, add(sums.get(payer) ?? '0', amountWan));
      }
    }
  }
  const rest = compare(undecided, '0') > 0 ? [{ payer: undecidedPayer, amountWan: undecided }] : [];
  return [...[...sums].map(([payer, amountWan]) => ({ payer, amountWan })), ...rest];
}
