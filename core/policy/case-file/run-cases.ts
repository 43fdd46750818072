import { add, compare, type DecimalText } from '../../decimal.js';
import { applyBar, assessRd, assessRecognition } from '../assess-applicant.js';
import type { AwardStatus, ClaimOutcome, ClauseOutcome, Sharing } from '../award.js';
import { arithmeticText } from '../award-text.js';
import { applyCeiling } from '../ceilings/apply-ceiling.js';
import type { ClauseContext } from '../clauses/clause-context.js';
import { assessFirstRdSubsidy } from '../clauses/rd/clause-4-1.js';
import { assessRdIncrease } from '../clauses/rd/clause-4-2.js';
import { assessKeyRecognition } from '../clauses/recognitions/clause-1-1.js';
import { assessOtherRecognition, awardSequence } from '../clauses/recognitions/clause-1-2.js';
import { assessMoveIn } from '../clauses/recognitions/clause-1-3.js';
import type { RecognitionClaim } from '../clauses/recognitions/recognition-claim.js';
import { findClaims } from '../find-claims.js';
import type { Policy } from '../law/policy.js';
import type { ReadingChoices } from '../law/reading-choice.js';
import { cityPayer, districtPayer, shareAward } from '../sharing/share-award.js';
import { caseApplicant, caseAwardYear } from './case-applicant.js';
import type { CaseFile, ClaimInput, PolicyCase } from './case-file.js';
import { assessContractCase } from './entered/contract-case.js';
import { assessPrizeCase } from './entered/prize-case.js';
import { assessProjectCase } from './entered/project-case.js';
import { assessServiceCase } from './entered/service-case.js';
import { assessTitleCase } from './entered/title-case.js';

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
  /** How the result came about, a text for each clause: the arithmetic, or the conditions not met or not known. */
  readonly reasons: readonly string[];
}

interface Result {
  readonly status: AwardStatus;
  readonly amountWan?: DecimalText;
  /** Amounts by clause of a combined case. */
  readonly detail: Readonly<Record<string, DecimalText>>;
  readonly sequence: readonly DecimalText[];
  readonly flags: readonly string[];
  readonly sharing?: Sharing;
  readonly reasons: readonly string[];
}

/** Runs every case: its amount, status, details and each alternative reading. */
export function runCases(file: CaseFile, policy: Policy): readonly CaseResult[] {
  return file.cases.map((each) => runCase(each, file, policy));
}

function runCase(each: PolicyCase, file: CaseFile, policy: Policy): CaseResult {
  const choices = { ...file.readings_default, ...each.readings };
  const result = assessCase(each, policy, choicesOf(choices));
  const { id, clause } = each;
  if (result === undefined) return { id, clause, verdict: 'uncovered', differences: [], reasons: [] };
  const differences = [
    ...compareAmount('金额', each.expected_wan, result),
    ...differ('状态', each.status, result.status),
    ...differ('逐次', each.expected_sequence?.join('、'), result.sequence.join('、')),
    ...differ('标记', each.flags?.join('、'), result.flags.join('、')),
    ...compareSharing(each, result.sharing),
    ...compareDetail('', each.expected_detail, result),
    ...(each.alternatives ?? []).flatMap((alternative) => {
      const [reading = '', option = ''] = alternative.reading.split('=');
      const other = assessCase(each, policy, choicesOf({ ...choices, [reading]: option }));
      if (other === undefined) return [];
      return [
        ...compareAmount(`${alternative.reading} 金额`, alternative.expected_wan, other),
        ...differ(`${alternative.reading} 状态`, alternative.status, other.status),
        ...compareDetail(`${alternative.reading} `, alternative.expected_detail, other),
      ];
    }),
  ];
  const verdict = differences.length === 0 ? 'passed' : 'failed';
  return { id, clause, verdict, differences, reasons: result.reasons };
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

function compareDetail(
  prefix: string,
  expected: Readonly<Record<string, DecimalText>> | undefined,
  { detail }: Result,
): CaseDifference[] {
  return Object.entries(expected ?? {}).flatMap(([part, amount]) =>
    differ(`${prefix}其中${part}`, amount, detail[part] ?? '无'),
  );
}

function compareSharing(each: PolicyCase, sharing: Sharing | undefined): CaseDifference[] {
  const amountOf = (payer: string) =>
    sharing?.shares.find((share) => share.payer === payer)?.amountWan ?? '无金额';
  return [
    ...differ('分担', each.split_status, sharing?.status ?? '没有分担'),
    ...(each.expected_split === null ? differ('市级', '无金额', amountOf(cityPayer)) : []),
    ...differ('市级', each.expected_split?.cityWan, amountOf(cityPayer)),
    ...differ('县区', each.expected_split?.districtWan, amountOf(districtPayer)),
  ];
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
  if (each.clause === 'S') return sharingResult(shared, context);

  const outcomes: ClaimOutcome[] = [];
  for (const input of inputs) {
    const assessed = assessClause(input, context);
    if (assessed === undefined) return undefined;
    // Claims that a case puts together are told apart by their clauses.
    outcomes.push(
      ...assessed.map((one) => (claims === undefined ? one : { ...one, claim: input.clause ?? '' })),
    );
  }
  const rd = context.applicant.rdYears.at(-1);
  const ceiled = applyCeiling(outcomes, rd?.expensesWan ?? {}, rd?.otherSubsidyWan ?? {}, context);
  const barred = applyBar(ceiled, context).filter((outcome) => outcome.claim !== '限制');
  const own = barred.filter((outcome) => outcome.clause.startsWith(each.clause));
  const counted = own.length > 0 ? own : barred;
  return { ...combine(counted), detail: detailOf(barred), reasons: counted.map(reasonOf) };
}

const noAmount = '无金额';

/** 「4-1 年度研发费用12000×5%＝600」; the facts of a case stand in no cell. */
function reasonOf({ clause, conditions, ...rest }: ClaimOutcome): string {
  const bare = conditions.map(({ asked, actual, met }) => ({ asked, actual, met }));
  return `${clause} ${arithmeticText({ ...rest, clause, conditions: bare })}`;
}

/** Amounts by claim; a claim of which any part is open has none. */
function detailOf(outcomes: readonly ClaimOutcome[]): Readonly<Record<string, DecimalText>> {
  const detail: Record<string, DecimalText> = {};
  for (const { claim, amountWan } of outcomes) {
    const before = detail[claim] ?? '0';
    detail[claim] = amountWan === undefined || before === noAmount ? noAmount : add(before, amountWan);
  }
  return detail;
}

const regionKinds = { district: '区', county: '县', zone: '功能区' } as const;

/** The sharing of an approved amount; `clause` may name an article, which stands for its first shared clause. */
function sharingResult(input: ClaimInput, { policy, choices }: ClauseContext): Result {
  const { clause = '', amountWan = '0', areaType, awardDate } = input;
  const shared = policy.clauses.flatMap(({ shares }) => shares ?? []);
  const id = shared.find((each) => each === clause || each.startsWith(`${clause}-`)) ?? clause;
  const regionKind = areaType === undefined ? {} : { value: regionKinds[areaType] };
  const basis = { policy, choices, date: awardDate ?? policy.effectiveFrom, ratios: [] };
  const sharing = shareAward({ clause: id, amountWan }, amountWan, regionKind, basis);
  return {
    status: 'computed',
    amountWan,
    detail: {},
    sequence: [],
    flags: [],
    reasons: [],
    ...(sharing !== undefined && { sharing }),
  };
}

/** The outcomes of a case's clause, each named by its claim; absent for a clause that is not computed here. */
function assessClause(input: ClaimInput, context: ClauseContext): readonly ClaimOutcome[] | undefined {
  const early = assessEarlyClause(input, context);
  if (early !== undefined) return [{ ...early, claim: input.clause ?? '' }];
  for (const assess of enteredCases) {
    const outcomes = assess(input, context);
    if (outcomes !== undefined) return outcomes;
  }
  return undefined;
}

const enteredCases = [
  assessTitleCase,
  assessProjectCase,
  assessContractCase,
  assessPrizeCase,
  assessServiceCase,
];

/** Clauses 1 and 4. */
function assessEarlyClause(input: ClaimInput, context: ClauseContext): ClauseOutcome | undefined {
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
  return { status: 'computed', amountWan: totalWan, detail: {}, sequence: amounts, flags: [], reasons: [] };
}

/** Several outcomes together are as open, or as barred, as the gravest of them. */
function combine(outcomes: readonly ClaimOutcome[]): Omit<Result, 'detail' | 'reasons'> {
  const statuses = outcomes.map((outcome) => outcome.status);
  const [first = 'needs-decision'] = statuses;
  const gravest = (['needs-decision', 'upper-bound', 'computed'] as const).find((each) =>
    statuses.includes(each),
  );
  const status: AwardStatus = statuses.every((each) => each === first) ? first : (gravest ?? first);
  const flags = [...new Set(outcomes.flatMap((outcome) => outcome.flags ?? []))];
  if (status === 'needs-decision') return { status, sequence: [], flags };
  const amountWan = add(...outcomes.map((outcome) => outcome.amountWan ?? '0'));
  return { status, amountWan, sequence: [], flags };
}
