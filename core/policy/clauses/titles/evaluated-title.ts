import { compare, type DecimalText } from '../../../decimal.js';
import type { ClauseOutcome } from '../../award.js';
import { clauseOf, type ScheduleEntry } from '../../law/policy.js';
import type { Fact } from '../../reasoning/fact.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import type { ClauseContext } from '../clause-context.js';
import { concludeWithoutAmount } from '../conclude-without-amount.js';
import { beginTitle } from './begin-title.js';
import { concludeDue } from './conclude-due.js';
import type { TitleClaim } from './title-claim.js';

/** `evaluation`: an award each year by the grade of the evaluation (5-3). */
export function assessEvaluation(claim: TitleClaim, context: ClauseContext): ClauseOutcome {
  const { role, row } = claim;
  const { reasoning, entries } = beginEvaluated(claim, context);
  if (!reasoning.holds) return reasoning.conclude();
  const parts = entries.flatMap(
    (entry) =>
      reasoning.entryValue(`考评${row.grade.value ?? ''}${entry.payer ?? '奖励'}`, role, entry) ?? [],
  );
  if (parts.length < entries.length) return concludeWithoutAmount(reasoning, row);
  const [only, another] = parts;
  const due = only !== undefined && another === undefined ? only : reasoning.total('奖励', parts);
  return concludeDue(reasoning, due, row, entries, parts);
}

/** `grantMatch`: a share of what higher levels gave after an evaluation that was passed (5-2c, 6-3). */
export function assessGrantMatch(claim: TitleClaim, context: ClauseContext): ClauseOutcome {
  const { grantWan } = claim.row;
  const { reasoning, entries } = beginEvaluated(claim, context);
  reasoning.require('获得上级资金支持', grantWan, (value) => compare(value, '0') > 0);
  return concludeShare(reasoning, '上级支持金额', grantWan, claim, entries);
}

/** `spendingShare`: a share of the year's R&D spending that is no fiscal money, evaluation passed (5-2b). */
export function assessSpendingShare(claim: TitleClaim, context: ClauseContext): ClauseOutcome {
  const { nonFiscalRdWan } = claim.row;
  const { reasoning, entries } = beginEvaluated(claim, context);
  reasoning.require('非财政研发支出已填', nonFiscalRdWan, () => true);
  return concludeShare(reasoning, '非财政研发支出', nonFiscalRdWan, claim, entries);
}

/** 合格以上: what an evaluation must have come to where the text names no grade. */
const passingGrades: readonly string[] = ['合格', '良好', '优秀'];

function beginEvaluated(claim: TitleClaim, context: ClauseContext) {
  const { grade } = claim.row;
  const { reasoning, entries } = beginTitle(claim, context);
  const named = [...new Set(entries.flatMap((entry) => entry.grade ?? []))];
  const wanted = named.length === 0 ? passingGrades : named;
  reasoning.require(`考评等次为${wanted.join('、')}`, grade, (value) => wanted.includes(value));
  return {
    reasoning,
    entries: entries.filter((entry) => entry.grade === undefined || entry.grade === grade.value),
  };
}

function concludeShare(
  reasoning: Reasoning,
  label: string,
  base: Fact<DecimalText>,
  { clause, role, row }: TitleClaim,
  entries: readonly ScheduleEntry[],
): ClauseOutcome {
  if (!reasoning.holds) return reasoning.conclude();
  const rates = entries.flatMap((entry) => reasoning.entryValue('', role, entry) ?? []);
  if (rates.length < entries.length) return concludeWithoutAmount(reasoning, row);
  const quantity = reasoning.quantity(label, base);
  const parts = rates.map((rate, index) =>
    reasoning.applyRate(entries[index]?.payer ?? '奖补', quantity, rate),
  );
  const sum = reasoning.total('奖补', parts);
  const hasCap = clauseOf(reasoning.policy, clause).parameters.cap !== undefined;
  const due = hasCap ? reasoning.capItem(sum, reasoning.parameter('单项上限', 'cap')) : sum;
  return concludeDue(reasoning, due, row, entries, parts);
}
