import type { Award, ClaimOutcome, ClauseOutcome } from './award.js';
import type { Applicant } from './book/applicants/applicant.js';
import { applyBodyCeiling } from './ceilings/apply-body-ceiling.js';
import { applyCeiling } from './ceilings/apply-ceiling.js';
import type { ClauseContext } from './clauses/clause-context.js';
import { assessContracts } from './clauses/contracts/assess-contracts.js';
import { assessPrizes } from './clauses/prizes/assess-prizes.js';
import { assessProjects } from './clauses/projects/assess-projects.js';
import { assessFirstRdSubsidy } from './clauses/rd/clause-4-1.js';
import { assessRdIncrease } from './clauses/rd/clause-4-2.js';
import { assessBar } from './clauses/rd/clause-4-4.js';
import type { RdClaim } from './clauses/rd/rd-claim.js';
import { assessKeyRecognition } from './clauses/recognitions/clause-1-1.js';
import { assessOtherRecognition } from './clauses/recognitions/clause-1-2.js';
import { assessMoveIn } from './clauses/recognitions/clause-1-3.js';
import { isFirstRecognition, type RecognitionClaim } from './clauses/recognitions/recognition-claim.js';
import { assessServices } from './clauses/services/assess-services.js';
import { assessTitles } from './clauses/titles/assess-titles.js';
import { findClaims } from './find-claims.js';
import { isComputedClause, type Policy } from './law/policy.js';
import { chooseReading, type ReadingChoices } from './law/reading-choice.js';

/** What a batch is computed by. */
export interface AssessmentBasis {
  readonly policy: Policy;
  readonly choices: ReadingChoices;
  readonly awardYear: number;
}

/**
 * Everything one applicant claims in the award year, each with its outcome: every clause alone with its own
 * cap, then the yearly ceiling, under the bar of clause 4-4. Empty for an applicant that claims nothing.
 * Alternatives under other readings are added by `addAlternatives`.
 */
export function assessApplicant(applicant: Applicant, basis: AssessmentBasis): readonly Award[] {
  const { policy, awardYear } = basis;
  const context: ClauseContext = { ...basis, applicant };
  const claims = findClaims(applicant, awardYear, policy, basis.choices);
  const outcomes = inClauseOrder(policy, [
    ...claims.recognitions.map((claim) => ({
      ...assessRecognition(claim, context),
      claim: `高企${claim.recognition.year.value ?? '年度不明'}${claim.recognition.manner}`,
    })),
    ...(claims.rd === undefined ? [] : [{ ...assessRd(claims.rd, context), claim: `研发${awardYear - 1}` }]),
    ...assessTitles(context),
    ...assessProjects(context),
    ...assessContracts(context),
    ...assessPrizes(context),
    ...assessServices(context),
  ]);
  const rdYear = claims.rd?.rdYear;
  const ceiled = applyCeiling(
    applyBodyCeiling(outcomes, context),
    rdYear?.expensesWan ?? {},
    rdYear?.otherSubsidyWan ?? {},
    context,
  );
  return applyBar(ceiled, context).map((outcome) => ({
    ...outcome,
    readings: [...new Map(outcome.readings.map((use) => [use.id, use])).values()],
    creditCode: applicant.creditCode,
    name: applicant.name,
    region: applicant.region,
    alternatives: [],
  }));
}

/** The outcomes in the order of the policy's clauses, in which ceilings cut; those of one clause as they come. */
function inClauseOrder(policy: Policy, outcomes: readonly ClaimOutcome[]): readonly ClaimOutcome[] {
  const place = new Map(policy.clauses.map(({ id }, index) => [id, index]));
  const placeOf = ({ clause }: ClaimOutcome) => place.get(clause) ?? place.size;
  return [...outcomes].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The outcome of the clause that covers a recognition: 1-3 for a move, 1-1 for 战新规上, else 1-2. */
export function assessRecognition(claim: RecognitionClaim, context: ClauseContext): ClauseOutcome {
  if (claim.recognition.manner === '迁入') return assessMoveIn(claim, context);
  const { strategicEmerging, aboveDesignatedSize } = context.applicant;
  const other = strategicEmerging.value === false || aboveDesignatedSize.value === false;
  if (other) return assessOtherRecognition(claim, context);
  const firstOnly = chooseReading(context.policy, context.choices, 'art1.seiScope').option === 'first-only';
  const known = strategicEmerging.value === true && aboveDesignatedSize.value === true;
  return known && firstOnly && !isFirstRecognition(claim)
    ? assessOtherRecognition(claim, context)
    : assessKeyRecognition(claim, context);
}

/** The outcome of 4-1 or 4-2, as the enterprise is subsidised for the first time or not. */
export function assessRd(claim: RdClaim, context: ClauseContext): ClauseOutcome {
  const again = claim.rdYear.firstTime.value === false;
  if (!again) return assessFirstRdSubsidy(claim, context);
  const reading = chooseReading(context.policy, context.choices, 'art4.firstTime');
  if (context.applicant.inRdStatistics.value !== true) return assessRdIncrease(claim, context);
  if (reading.option === 'first-or-in-stats') return assessFirstRdSubsidy(claim, context);
  const outcome = assessRdIncrease(claim, context);
  return { ...outcome, readings: [...outcome.readings, reading] };
}

/** Under the bar everything is 0, with the bar itself as a line of its own; a policy without 4-4 bars nobody. */
export function applyBar(outcomes: readonly ClaimOutcome[], context: ClauseContext): readonly ClaimOutcome[] {
  if (!isComputedClause(context.policy, '4-4')) return outcomes;
  const bar = assessBar(context);
  if (bar.status === 'barred') {
    const barred = outcomes.map((outcome) => ({
      ...outcome,
      status: 'barred' as const,
      amountWan: '0',
      conditions: [...outcome.conditions, ...bar.conditions],
      readings: [...outcome.readings, ...bar.readings],
      notes: [...outcome.notes, ...wouldBe(outcome)],
      steps: [],
    }));
    return [...barred, { ...bar, claim: '限制' }];
  }
  if (bar.status !== 'needs-decision') return outcomes;
  const { identity, aboveDesignatedSize, inRdStatistics, rdStatisticsWan } = context.applicant;
  const inDoubt = [identity, aboveDesignatedSize, inRdStatistics, rdStatisticsWan].some(
    ({ doubt }) => doubt !== undefined,
  );
  // A blank is not zero and bars nobody, but where only it is missing the bar is not settled; nor is it by a doubt.
  const isAsked = aboveDesignatedSize.value === true && inRdStatistics.value === true;
  if (rdStatisticsWan.value === undefined && !inDoubt && !isAsked) return outcomes;
  return outcomes.map((outcome): ClaimOutcome => {
    if (outcome.status !== 'computed' && outcome.status !== 'upper-bound') return outcome;
    const { amountWan: _computed, ...rest } = outcome;
    return { ...rest, status: 'needs-decision', conditions: [...outcome.conditions, ...bar.conditions] };
  });
}

function wouldBe(outcome: ClauseOutcome): readonly string[] {
  return outcome.status === 'computed' ? [`如不受限，应为${outcome.amountWan ?? ''}万元`] : [];
}
