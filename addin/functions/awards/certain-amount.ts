import { add } from '../../../core/decimal.js';
import type { AssessmentBasis } from '../../../core/policy/assess-applicant.js';
import type { Award } from '../../../core/policy/award.js';
import { alternativesText, reasonText } from '../../../core/policy/award-text.js';
import { chooseReading } from '../../../core/policy/law/reading-choice.js';
import { noResult } from '../function-error.js';
import type { AssessedRow } from './assess-rows.js';

/** The option of art4.capScope under which no clause can be computed alone. */
const overAllClauses = 'all-articles';

/**
 * The sum of awards in 万元, as the batch computes them; 0 when a condition is not met or the applicant is barred.
 * Throws `#N/A` with the reason where the batch has no certain amount: nothing is claimed, a fact is missing, the text
 * leaves it open, or the amount hangs on a reading that was not given.
 *
 * @param nothingClaimed the reason when there is no claim in the award year
 */
export function certainAmount({ awards, basis, question }: AssessedRow, nothingClaimed: string): number {
  const { policy, choices } = basis;
  if (chooseReading(policy, choices, 'art4.capScope').option === overAllClauses) {
    throw noResult('按所给口径，各项奖补合并受年度累计上限，单独一项算不出；用任务窗格的「测算」');
  }
  if (awards.length === 0) throw noResult(nothingClaimed);
  for (const award of awards) {
    if (award.status === 'needs-decision') throw noResult(question ?? `待裁定：${reasonText(award)}`);
    if (award.status === 'upper-bound') {
      throw noResult(`条文写「最高」，只有上限${award.amountWan ?? ''}万元，没有应付数`);
    }
    const open = alternativesText(withOpenReadings(award, basis), policy);
    if (open !== '') {
      throw noResult(
        `默认口径下为${award.amountWan ?? ''}万元，而口径没有给出：${open}；把「口径」各行作为参数`,
      );
    }
  }
  return Number(add(...awards.map(({ amountWan }) => amountWan ?? '0')));
}

/**
 * The award with those alternatives only that would still be possible: of readings that were not given. The ceiling
 * over all clauses is about the whole of an enterprise's awards, which a function does not know.
 */
function withOpenReadings(award: Award, { choices }: AssessmentBasis): Award {
  const isOpen = ({ reading, option }: Award['alternatives'][number]) =>
    !choices.has(reading) && option !== overAllClauses;
  return { ...award, alternatives: award.alternatives.filter(isOpen) };
}
