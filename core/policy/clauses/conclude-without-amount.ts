import type { ClauseOutcome } from '../award.js';
import type { TitleRow } from '../book/applicants/entered-rows.js';
import { undecidedOption } from '../law/reading-choice.js';
import type { Reasoning } from '../reasoning/reasoning.js';

/**
 * The outcome where the text names no amount: the reading general.noAmount leaves it open, or takes what the
 * bureau entered with the number of its document.
 */
export function concludeWithoutAmount(
  reasoning: Reasoning,
  { approvedWan, documentNumber }: Pick<TitleRow, 'approvedWan' | 'documentNumber'>,
): ClauseOutcome {
  if (reasoning.reading('general.noAmount') === undecidedOption) {
    reasoning.leaveOpen('条文没有写金额，由主管部门另行确定');
    return reasoning.conclude();
  }
  reasoning.require('条文没有写金额，核定金额已填', approvedWan, () => true);
  reasoning.require('核定文件的文号已填', documentNumber, () => true);
  return reasoning.conclude(reasoning.holds ? reasoning.quantity('核定金额', approvedWan) : undefined);
}
