import { compare } from '../../../decimal.js';
import type { ClauseOutcome } from '../../award.js';
import { clauseOf, type ScheduleEntry } from '../../law/policy.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import type { Quantity } from '../../reasoning/step.js';
import type { ClauseContext } from '../clause-context.js';
import { concludeWithoutAmount } from '../conclude-without-amount.js';
import { isAwarded } from '../recognitions/recognition-claim.js';
import { beginTitle } from './begin-title.js';
import { compareLedgerLine } from './compare-ledger-line.js';
import { concludeDue } from './conclude-due.js';
import type { TitleClaim } from './title-claim.js';

/**
 * `award`: once, on the first recognition of a title at a level. Clauses 2-1, 2-2, 2-3, 5-2a, 5-3, 6-1, 6-2, 7-1,
 * 7-2, 7-3, 7-5, 8-1 and 8-3. Where the clause has an upgrade reading, what lower levels received may be
 * subtracted.
 */
export function assessTitleAward(claim: TitleClaim, context: ClauseContext): ClauseOutcome {
  const { role, row } = claim;
  const { reasoning, entries } = beginTitle(claim, context);
  reasoning.require('为首次认定', row.firstTime, (value) => value);
  if (!reasoning.holds) return reasoning.conclude();
  const most = clauseOf(context.policy, claim.clause).upTo === true ? '最高' : '';
  const parts = entries.flatMap(
    (entry) => reasoning.entryValue(`${entryText(entry)}${most}${entry.payer ?? '奖励'}`, role, entry) ?? [],
  );
  if (parts.length < entries.length) return concludeWithoutAmount(reasoning, row);
  const [only, another] = parts;
  const full = only !== undefined && another === undefined ? only : reasoning.total('奖励', parts);
  const due = lessLowerLevels(reasoning, full, claim, context);
  return due === undefined ? reasoning.conclude() : concludeDue(reasoning, due, row, entries, parts);
}

/** 「瞪羚企业（省）」. */
function entryText({ title, level }: ScheduleEntry): string {
  return level === undefined ? title : `${title}（${level}）`;
}

/** What is due after a step up from a lower level; absent when it cannot be said yet. */
function lessLowerLevels(
  reasoning: Reasoning,
  full: Quantity,
  claim: TitleClaim,
  { applicant, policy }: ClauseContext,
): Quantity | undefined {
  const { upgradeReading } = clauseOf(policy, claim.clause);
  if (upgradeReading === undefined) return full;
  const lower = applicant.ledger.filter(
    (entry) =>
      entry.clause === claim.clause &&
      isAwarded(entry) &&
      compareLedgerLine(entry.claim ?? '', claim, policy) === 'lower',
  );
  if (lower.length === 0 && !claim.lowerInBatch) return full;
  if (reasoning.reading(upgradeReading) !== 'difference') return full;
  if (lower.length === 0) {
    reasoning.leaveOpen('本批还有同一载体低级别的一行，低级别的奖补确定之后才能算差额');
    return undefined;
  }
  const paid = lower.map((entry): Quantity => {
    const fact = {
      source: entry.source,
      ...(entry.approvedWan !== undefined && { value: entry.approvedWan }),
    };
    reasoning.require('低级别已得的金额已填', fact, () => true);
    const { year, source } = entry;
    return { label: `${year}年度已得`, value: fact.value ?? '0', unit: '万元', source };
  });
  if (!reasoning.holds) return undefined;
  const rest = reasoning.subtract('差额', full, reasoning.total('低级别已得', paid));
  const zero: Quantity = { label: '', value: '0', unit: '万元' };
  return compare(rest.value, '0') < 0 ? reasoning.maximum('差额', [rest, zero]) : rest;
}
