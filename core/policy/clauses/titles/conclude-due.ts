import { add, compare } from '../../../decimal.js';
import type { ClauseOutcome, Share } from '../../award.js';
import type { TitleRow } from '../../book/applicants/entered-rows.js';
import { clauseOf, type ScheduleEntry } from '../../law/policy.js';
import { undecidedOption } from '../../law/reading-choice.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import type { Quantity } from '../../reasoning/step.js';

/**
 * The outcome of a claim with what is due by the text. Where the text says 最高 it is a bound: the approved sum
 * is due up to it, and without one the reading general.upToWithoutApproval decides. Call it when all conditions
 * hold.
 *
 * @param due the sum of the parts, after the clause's own cap
 * @param parts what each of `entries` gives, so that its payer can be named
 */
export function concludeDue(
  reasoning: Reasoning,
  due: Quantity,
  row: TitleRow,
  entries: readonly ScheduleEntry[],
  parts: readonly Quantity[],
): ClauseOutcome {
  const upTo = clauseOf(reasoning.policy, reasoning.clause).upTo === true;
  const { approvedWan } = row;
  if (!upTo && approvedWan.value !== undefined) {
    reasoning.note(
      '条文是定额，「核定金额」只用于条文写「最高」或没有写金额的条款，未采用；核减的填「核定」表',
    );
  }
  const outcome = upTo ? concludeUpTo(reasoning, due, row) : reasoning.conclude(due);
  return withPayers(outcome, entries, parts);
}

function concludeUpTo(reasoning: Reasoning, most: Quantity, { approvedWan }: TitleRow): ClauseOutcome {
  // Of nothing at most, nothing is due: no approval can change that.
  if (compare(most.value, '0') === 0) return reasoning.conclude(most);
  if (approvedWan.doubt !== undefined) {
    reasoning.require('核定金额清楚', approvedWan, () => true);
    return reasoning.conclude();
  }
  if (approvedWan.value !== undefined) {
    return reasoning.conclude(reasoning.capItem(reasoning.quantity('核定金额', approvedWan), most));
  }
  if (reasoning.reading('general.upToWithoutApproval') !== undecidedOption) {
    return reasoning.concludeUpTo(most);
  }
  reasoning.leaveOpen('条文写「最高」，「核定金额」没有填写');
  return reasoning.conclude();
}

/**
 * Who pays what, where every entry names its payer. A single payer pays whatever is due; how several divide less
 * than they pay together, the text does not say.
 */
function withPayers(
  outcome: ClauseOutcome,
  entries: readonly ScheduleEntry[],
  parts: readonly Quantity[],
): ClauseOutcome {
  const { amountWan } = outcome;
  const payers = entries.flatMap(({ payer }) => payer ?? []);
  const [only, another] = payers;
  if (only === undefined || payers.length < entries.length || amountWan === undefined) return outcome;
  if (another === undefined) return { ...outcome, payers: [{ payer: only, amountWan }] };
  if (compare(amountWan, add(...parts.map(({ value }) => value))) !== 0) {
    const note = `少于${payers.join('、')}出资之和，各方分担多少，条文没有写`;
    return { ...outcome, notes: [...outcome.notes, note] };
  }
  const shares = payers.map((payer, index): Share => ({ payer, amountWan: parts[index]?.value ?? '0' }));
  return { ...outcome, payers: shares };
}
