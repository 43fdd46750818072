import { assessRd, assessRecognition } from '../../assess-applicant.js';
import type { ClaimOutcome, ClauseOutcome } from '../../award.js';
import type { ClauseContext } from '../../clauses/clause-context.js';
import { assessFirstRdSubsidy } from '../../clauses/rd/clause-4-1.js';
import { assessRdIncrease } from '../../clauses/rd/clause-4-2.js';
import { assessKeyRecognition } from '../../clauses/recognitions/clause-1-1.js';
import { assessOtherRecognition } from '../../clauses/recognitions/clause-1-2.js';
import { assessMoveIn } from '../../clauses/recognitions/clause-1-3.js';
import type { RecognitionClaim } from '../../clauses/recognitions/recognition-claim.js';
import { findClaims } from '../../find-claims.js';
import { isComputedClause } from '../../law/policy.js';
import type { ClaimInput } from '../case-file.js';

/**
 * The outcome of a case of clauses 1 and 4, on an enterprise's recognitions and R&D expenses; absent for another
 * clause, and for one that bears such an id in a policy that computes it by its parameters alone.
 */
export function assessEnterpriseCase(
  input: ClaimInput,
  context: ClauseContext,
): readonly ClaimOutcome[] | undefined {
  const { clause } = input;
  if (clause === undefined || !isComputedClause(context.policy, clause)) return undefined;
  const outcome = assessClause(input, context);
  return outcome === undefined ? undefined : [{ ...outcome, claim: clause }];
}

function assessClause(input: ClaimInput, context: ClauseContext): ClauseOutcome | undefined {
  const claims = findClaims(context.applicant, context.awardYear, context.policy, context.choices);
  const recognition = claims.recognitions.at(-1) ?? noRecognition;
  const { sei, aboveScale, firstTime } = input;
  switch (input.clause) {
    case '1-1':
      return sei === true && aboveScale === true
        ? assessRecognition(recognition, context)
        : assessKeyRecognition(recognition, context);
    case '1-2':
      return assessOtherRecognition(recognition, context);
    case '1-3':
      return assessMoveIn(recognition, context);
    case '4-1':
      return claims.rd === undefined ? undefined : assessFirstRdSubsidy(claims.rd, context);
    case '4-2':
      if (claims.rd === undefined) return undefined;
      return firstTime === false ? assessRd(claims.rd, context) : assessRdIncrease(claims.rd, context);
    case '4-3':
      return claims.rd === undefined ? undefined : assessRd(claims.rd, context);
    default:
      return undefined;
  }
}

/** The claim of an applicant without a recognition. */
export const noRecognition: RecognitionClaim = {
  recognition: {
    manner: '认定',
    year: {},
    grantedOn: {},
    certificateValid: {},
    wholeRelocation: {},
    changeDone: {},
  },
  years: [],
  othersInBatch: 0,
  movedInBefore: false,
  unlisted: [],
};
