import { add, compare, type DecimalText } from '../../../decimal.js';
import { foldName } from '../../../sheet/fold-text.js';
import type { ClauseOutcome } from '../../award.js';
import type { LedgerEntry } from '../../book/applicants/applicant.js';
import type { ParameterName } from '../../law/parameter-names.js';
import { numberAt } from '../../law/policy.js';
import type { Fact } from '../../reasoning/fact.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import type { Quantity } from '../../reasoning/step.js';
import { yearEnd } from '../begin-claim.js';
import type { ClauseContext } from '../clause-context.js';
import { countPasses } from './count-passes.js';
import {
  beginRecognition,
  isAwarded,
  isFirstRecognition,
  type RecognitionClaim,
} from './recognition-claim.js';

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
  reasoning.require('历次认定有据', listed(claim, context), () => true);
  if (kind === 'first') return reasoning.parameter('首次认定奖励', 'first');
  const again = reasoning.parameter('再次通过奖励', 'again');
  if (kind === 'again') return again;
  const third = reasoning.parameter('连续三次通过奖励', 'thirdInARow');
  return reasoning.reading('art1.thirdPass') === 'add' ? reasoning.add('奖励', third, again) : third;
}

/** The years that the count goes through, with the cells of all of them. */
function listed({ years }: RecognitionClaim, { applicant }: ClauseContext): Fact<string> {
  const cells = applicant.recognitions.flatMap(({ manner, year }) =>
    manner === '认定' && year.value !== undefined && years.includes(year.value) && year.source !== undefined
      ? [year.source]
      : [],
  );
  return { value: years.join('、'), ...(cells.length > 0 && { source: cells.join('、') }) };
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
      !byLedger || applicant.ledger.some((entry) => isThirdAward(entry, year, years, dueForThird(reasoning))),
  });
  return kinds.at(-1) ?? 'first';
}

function dueForThird(reasoning: Reasoning): DecimalText {
  const third = reasoning.parameter('', 'thirdInARow').value;
  const isAdded = reasoning.reading('art1.thirdPass') === 'add';
  return isAdded ? add(third, reasoning.parameter('', 'again').value) : third;
}

/**
 * Whether a line of the ledger is what was awarded for three in a row, completed in `year`: by 应得, and by the
 * recognition that 事项 names, or, where it names none, by the year of the line.
 */
function isThirdAward(
  entry: LedgerEntry,
  year: number,
  years: readonly number[],
  dueWan: DecimalText,
): boolean {
  const { clause, claim } = entry;
  if (clause !== '1-2' || !isAwarded(entry) || entry.dueWan === undefined) return false;
  if (compare(entry.dueWan, dueWan) !== 0) return false;
  const text = foldName(claim ?? '');
  const named = years.find((each) => text.includes(String(each)));
  return named === undefined ? entry.year === year || entry.year === year + 1 : named === year;
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
        recognition: { ...claim.recognition, year: { value: year }, grantedOn: { value: yearEnd(year) } },
        years: years.slice(0, index + 1),
      },
      context,
    ),
  );
  const amounts = outcomes.map((outcome) => outcome.amountWan ?? '0');
  return { outcomes, amounts, totalWan: add(...amounts) };
}
