import { add, compare } from '../../../decimal.js';
import type { ClauseOutcome } from '../../award.js';
import type { ParameterName } from '../../law/parameter-names.js';
import { numberAt } from '../../law/policy.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import type { Quantity } from '../../reasoning/step.js';
import type { ClauseContext } from '../clause-context.js';
import { countPasses } from './count-passes.js';
import { beginRecognition, isFirstRecognition, type RecognitionClaim } from './recognition-claim.js';

/**
 * 1-2 其他企业 (第1条第2款): first, again, and three in a row, after which the count starts again. Sales do
 * not matter. An enterprise that clause 1-1 covers is not eligible here.
 */
export function assessOtherRecognition(claim: RecognitionClaim, context: ClauseContext): ClauseOutcome {
  const { strategicEmerging, aboveDesignatedSize } = context.applicant;
  const reasoning = beginRecognition('1-2', claim, context);
  if (strategicEmerging.value === true && aboveDesignatedSize.value === true) {
    const covered = isFirstRecognition(claim) || reasoning.reading('art1.seiScope') === 'any';
    reasoning.require('属第1款以外的其他企业', { value: !covered }, (value) => value);
  } else {
    const decisive = strategicEmerging.value === false ? strategicEmerging : aboveDesignatedSize;
    reasoning.require('属第1款以外的其他企业（非战新或非规上）', decisive, (value) => !value);
  }
  return reasoning.conclude(reasoning.holds ? awardByPasses(reasoning, claim, context) : undefined);
}

function awardByPasses(reasoning: Reasoning, claim: RecognitionClaim, context: ClauseContext): Quantity {
  const kind = passKind(reasoning, claim, context);
  reasoning.note(`历次认定年度：${claim.years.join('、')}`);
  if (kind === 'first') return reasoning.parameter('首次认定奖励', 'first');
  const again = reasoning.parameter('再次通过奖励', 'again');
  if (kind === 'again') return again;
  const third = reasoning.parameter('连续三次通过奖励', 'thirdInARow');
  return reasoning.reading('art1.thirdPass') === 'add' ? reasoning.add('奖励', third, again) : third;
}

function passKind(reasoning: Reasoning, { years, movedInBefore }: RecognitionClaim, context: ClauseContext) {
  const { policy, applicant } = context;
  const number = (name: ParameterName) => numberAt(policy, '1-2', name, reasoning.date).value;
  const passesInARow = Number(number('passesInARow'));
  const rowPossible = years.length >= passesInARow;
  const rowCompletedBefore = years.length > passesInARow;
  const byLedger = rowCompletedBefore && reasoning.reading('art1.thirdRestart') === 'by-ledger';
  const kinds = countPasses(years, movedInBefore, {
    passesInARow,
    gapYears: rowPossible ? Number(reasoning.reading('art1.consecutiveGapYears')) : 0,
    firstCounts: rowPossible ? reasoning.reading('art1.thirdCount') === 'first-counts' : true,
    restartsAfter: (year) =>
      !byLedger ||
      applicant.ledger.some(
        (entry) =>
          entry.clause === '1-2' &&
          (entry.year === year || entry.year === year + 1) &&
          compare(entry.approvedWan ?? '0', number('thirdInARow')) >= 0,
      ),
  });
  return kinds.at(-1) ?? 'first';
}

/**
 * What each of a row of recognitions would get by clause 1-2, one after the other, and the sum.
 * Shows how the count runs; used by the case files.
 */
export function awardSequence(years: readonly number[], claim: RecognitionClaim, context: ClauseContext) {
  const outcomes = years.map((year, index) =>
    assessOtherRecognition(
      {
        ...claim,
        recognition: { ...claim.recognition, year: { value: year }, issuedOn: {} },
        years: years.slice(0, index + 1),
      },
      context,
    ),
  );
  const amounts = outcomes.map((outcome) => outcome.amountWan ?? '0');
  return { outcomes, amounts, totalWan: add(...amounts) };
}
