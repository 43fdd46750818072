import { add, type DecimalText } from '../../decimal.js';
import { payableWan } from '../../money.js';
import { applyBar } from '../assess-applicant.js';
import type { AwardStatus, ClaimOutcome, Sharing } from '../award.js';
import { arithmeticText } from '../award-text.js';
import { applyCeiling } from '../ceilings/apply-ceiling.js';
import type { ClauseContext } from '../clauses/clause-context.js';
import { awardSequence } from '../clauses/recognitions/clause-1-2.js';
import { isComputedClause, type Policy } from '../law/policy.js';
import type { ReadingChoices } from '../law/reading-choice.js';
import { shareAward } from '../sharing/share-award.js';
import { caseApplicant, caseAwardYear } from './case-applicant.js';
import type { ClaimInput, PolicyCase } from './case-file.js';
import { assessContractCase } from './clauses/contract-case.js';
import { assessEnterpriseCase, noRecognition } from './clauses/enterprise-case.js';
import { assessPrizeCase } from './clauses/prize-case.js';
import { assessProjectCase } from './clauses/project-case.js';
import { assessServiceCase } from './clauses/service-case.js';
import { assessTitleCase } from './clauses/title-case.js';

/** What this program makes of a case. */
export interface CaseOutcome {
  readonly status: AwardStatus;
  readonly amountWan?: DecimalText;
  /** Amounts by clause of a combined case. */
  readonly detail: Readonly<Record<string, DecimalText>>;
  /** Amounts of recognitions that are awarded one after the other. */
  readonly sequence: readonly DecimalText[];
  readonly flags: readonly string[];
  readonly sharing?: Sharing;
  /** How the outcome came about, a text for each clause. */
  readonly reasons: readonly string[];
}

/** The outcome of a case; absent when one of its clauses is not computed here. */
export function assessCase(
  each: PolicyCase,
  policy: Policy,
  choices: ReadingChoices,
): CaseOutcome | undefined {
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
  if (shared.sequenceYears !== undefined) {
    return isComputedClause(policy, '1-2') ? sequenceResult(shared.sequenceYears, context) : undefined;
  }
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
  // A case that does not name the figure of the statistics does not ask for the bar.
  const barred =
    shared.rdStatPrevWan === undefined
      ? ceiled
      : applyBar(ceiled, context).filter((outcome) => outcome.claim !== '限制');
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
function sharingResult(input: ClaimInput, { policy, choices }: ClauseContext): CaseOutcome {
  const { clause = '', amountWan, areaType, awardDate } = input;
  const none = { detail: {}, sequence: [], flags: [] };
  if (amountWan === undefined) {
    return { status: 'needs-decision', ...none, reasons: [`${clause} 被分担金额没有写`] };
  }
  const shared = policy.clauses.flatMap(({ shares }) => shares ?? []);
  const id = shared.find((each) => each === clause || each.startsWith(`${clause}-`)) ?? clause;
  const regionKind = areaType === undefined ? {} : { value: regionKinds[areaType] };
  const basis = { policy, choices, date: awardDate ?? policy.effectiveFrom, ratios: [] };
  const sharing = shareAward({ clause: id, amountWan }, payableWan(amountWan), regionKind, basis);
  return {
    status: 'computed',
    amountWan,
    ...none,
    reasons: [`${id} ${sharing === undefined ? '没有分担' : sharingText(sharing, payableWan(amountWan))}`],
    ...(sharing !== undefined && { sharing }),
  };
}

/** 「第三部分第2项：市与区分担，市级40%：250×40%＝100，其余150」; why, where nothing is shared. */
function sharingText({ shares, percent, reason }: Sharing, paidWan: DecimalText): string {
  const [first, ...rest] = shares.map(({ amountWan }) => amountWan);
  if (first === undefined) return reason;
  if (percent === undefined) return `${reason}：${[first, ...rest].join('、')}`;
  return `${reason}：${paidWan}×${percent}%＝${first}，其余${rest.join('、')}`;
}

/** The outcomes of a case's clause, each named by its claim; absent for a clause that is not computed here. */
function assessClause(input: ClaimInput, context: ClauseContext): readonly ClaimOutcome[] | undefined {
  for (const assess of caseClauses) {
    const outcomes = assess(input, context);
    if (outcomes !== undefined) return outcomes;
  }
  return undefined;
}

const caseClauses = [
  assessEnterpriseCase,
  assessTitleCase,
  assessProjectCase,
  assessContractCase,
  assessPrizeCase,
  assessServiceCase,
];

function sequenceResult(years: readonly number[], context: ClauseContext): CaseOutcome {
  const { amounts, totalWan } = awardSequence(years, noRecognition, context);
  return { status: 'computed', amountWan: totalWan, detail: {}, sequence: amounts, flags: [], reasons: [] };
}

/** Several outcomes together are as open, or as barred, as the gravest of them. */
function combine(outcomes: readonly ClaimOutcome[]): Omit<CaseOutcome, 'detail' | 'reasons'> {
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
