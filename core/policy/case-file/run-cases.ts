import { add, compare, type DecimalText } from '../../decimal.js';
import { applyCeiling } from '../apply-ceiling.js';
import { applyBar, assessRd, assessRecognition } from '../assess-applicant.js';
import type { AwardStatus, ClaimOutcome, ClauseOutcome } from '../award.js';
import { assessKeyRecognition } from '../clauses/clause-1-1.js';
import { assessOtherRecognition, awardSequence } from '../clauses/clause-1-2.js';
import { assessMoveIn } from '../clauses/clause-1-3.js';
import { assessFirstRdSubsidy } from '../clauses/clause-4-1.js';
import { assessRdIncrease } from '../clauses/clause-4-2.js';
import type { ClauseContext } from '../clauses/clause-context.js';
import type { RecognitionClaim } from '../clauses/recognition-claim.js';
import { findClaims } from '../find-claims.js';
import type { Policy } from '../law/policy.js';
import type { ReadingChoices } from '../law/reading-choice.js';
import { caseApplicant, caseAwardYear } from './case-applicant.js';
import type { CaseFile, ClaimInput, PolicyCase } from './case-file.js';

/** One thing in which a case's result differs from what the file expects. */
export interface CaseDifference {
  readonly what: string;
  readonly expected: string;
  readonly actual: string;
}

export interface CaseResult {
  readonly id: string;
  readonly clause: string;
  /** `uncovered`: the clause is not computed by this program. */
  readonly verdict: 'passed' | 'failed' | 'uncovered';
  readonly differences: readonly CaseDifference[];
}

interface Result {
  readonly status: AwardStatus;
  readonly amountWan?: DecimalText;
  /** Amounts by clause of a combined case. */
  readonly detail: Readonly<Record<string, DecimalText>>;
  readonly sequence: readonly DecimalText[];
}

/** Runs every case: its amount, status, details and each alternative reading. */
export function runCases(file: CaseFile, policy: Policy): readonly CaseResult[] {
  return file.cases.map((each) => runCase(each, file, policy));
}

function runCase(each: PolicyCase, file: CaseFile, policy: Policy): CaseResult {
  const choices = { ...file.readings_default, ...each.readings };
  const result = assessCase(each, policy, choicesOf(choices));
  const { id, clause } = each;
  if (result === undefined) return { id, clause, verdict: 'uncovered', differences: [] };
  const differences = [
    ...compareAmount('金额', each.expected_wan, result),
    ...differ('状态', each.status, result.status),
    ...differ('逐次', each.expected_sequence?.join('、'), result.sequence.join('、')),
    ...Object.entries(each.expected_detail ?? {}).flatMap(([part, amount]) =>
      differ(`其中${part}`, amount, result.detail[part] ?? '无'),
    ),
    ...(each.alternatives ?? []).flatMap((alternative) => {
      const [reading = '', option = ''] = alternative.reading.split('=');
      const other = assessCase(each, policy, choicesOf({ ...choices, [reading]: option }));
      if (other === undefined) return [];
      return [
        ...compareAmount(`${alternative.reading} 金额`, alternative.expected_wan, other),
        ...differ(`${alternative.reading} 状态`, alternative.status, other.status),
      ];
    }),
  ];
  return { id, clause, verdict: differences.length === 0 ? 'passed' : 'failed', differences };
}

function choicesOf(options: Readonly<Record<string, string | number | boolean>>): ReadingChoices {
  return new Map(
    Object.entries(options).map(([id, option]) => [id, { option: String(option), basis: 'set' }]),
  );
}

function compareAmount(what: string, expected: string | null, { amountWan }: Result): CaseDifference[] {
  const same =
    expected === null || amountWan === undefined
      ? expected === null && amountWan === undefined
      : compare(expected, amountWan) === 0;
  return same ? [] : [{ what, expected: expected ?? '无金额', actual: amountWan ?? '无金额' }];
}

function differ(what: string, expected: string | undefined, actual: string): CaseDifference[] {
  return expected === undefined || expected === actual ? [] : [{ what, expected, actual }];
}

/** The result of a case; absent when one of its clauses is not computed here. */
function assessCase(each: PolicyCase, policy: Policy, choices: ReadingChoices): Result | undefined {
  const { claim, claims, entity, ...facts } = each.input;
  const inputs: readonly ClaimInput[] = (claims ?? [claim ?? {}]).map((one) => ({
    clause: each.clause,
    ...facts,
    ...entity,
    ...one,
  }));
  const shared: ClaimInput = Object.assign({}, ...inputs);
  const awardYear = caseAwardYear(shared, policy);
  const context: ClauseContext = { policy, choices, awardYear, applicant: caseApplicant(shared, awardYear) };
  if (shared.sequenceYears !== undefined) return sequenceResult(shared.sequenceYears, context);

  const outcomes: ClaimOutcome[] = [];
  for (const input of inputs) {
    const outcome = assessClause(input, context);
    if (outcome === undefined) return undefined;
    outcomes.push({ ...outcome, claim: input.clause ?? '' });
  }
  const rd = context.applicant.rdYears.at(-1);
  const ceiled = applyCeiling(outcomes, rd?.expensesWan ?? {}, rd?.otherSubsidyWan ?? {}, context);
  const barred = applyBar(ceiled, context).filter((outcome) => outcome.claim !== '限制');
  return combine(barred);
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

const noRecognition: RecognitionClaim = {
  recognition: {
    manner: '认定',
    year: {},
    issuedOn: {},
    certificateValid: {},
    wholeRelocation: {},
    changeDone: {},
  },
  years: [],
  othersInBatch: 0,
  movedInBefore: false,
};

function sequenceResult(years: readonly number[], context: ClauseContext): Result {
  const { amounts, totalWan } = awardSequence(years, noRecognition, context);
  return { status: 'computed', amountWan: totalWan, detail: {}, sequence: amounts };
}

/** Several outcomes together are as open, or as barred, as the gravest of them. */
function combine(outcomes: readonly ClaimOutcome[]): Result {
  const detail = Object.fromEntries(outcomes.map(({ claim, amountWan }) => [claim, amountWan ?? '无金额']));
  const statuses = outcomes.map((outcome) => outcome.status);
  const [first = 'needs-decision'] = statuses;
  const single = statuses.every((status) => status === first);
  const status: AwardStatus = single
    ? first
    : statuses.includes('needs-decision')
      ? 'needs-decision'
      : 'computed';
  if (status === 'needs-decision') return { status, detail, sequence: [] };
  return {
    status,
    amountWan: add(...outcomes.map(({ amountWan }) => amountWan ?? '0')),
    detail,
    sequence: [],
  };
}
