import type { ClaimOutcome, ClauseOutcome } from '../../award.js';
import { blankTitleRow, type ContractRow, type TitleRow } from '../../book/applicants/entered-rows.js';
import type { ClauseContext } from '../../clauses/clause-context.js';
import { assessBrokerage } from '../../clauses/contracts/clause-8-2.js';
import { assessTransferReceipts } from '../../clauses/contracts/clause-8-4a.js';
import { assessServiceReceipts } from '../../clauses/contracts/clause-8-4b.js';
import { assessRegistration } from '../../clauses/contracts/clause-8-5.js';
import { isComputedClause } from '../../law/policy.js';
import type { ClaimInput } from '../case-file.js';
import { given } from '../facts/given.js';

/**
 * The outcomes of a case of clause 8 on contracts, absent for another clause: 8-4 is 8-4a and 8-4b. A body of 8-2
 * has the title unless `title` names another; `priorPaidWan` is what the clause paid in the year before.
 */
export function assessContractCase(
  input: ClaimInput,
  context: ClauseContext,
): readonly ClaimOutcome[] | undefined {
  const { clause } = input;
  const assess = assessments[clause ?? ''];
  if (clause === undefined || assess === undefined) return undefined;
  if (!isComputedClause(context.policy, clause === '8-4' ? '8-4a' : clause)) return undefined;
  const outcomes = assess(input, withPast(input, clause, context));
  return outcomes.map((outcome) => ({ ...outcome, claim: outcome.clause }));
}

type Assess = (input: ClaimInput, context: ClauseContext) => readonly ClauseOutcome[];

const assessments: Readonly<Record<string, Assess>> = {
  '8-2': ({ contractValueWan }, context) => [
    assessBrokerage([contract('转让', 'contractValueWan', contractValueWan, context)], context),
  ],
  '8-4': (input, context) => {
    const rows = soldContracts(input, context);
    return [assessTransferReceipts(rows, context), assessServiceReceipts(rows, context)];
  },
  '8-4a': (input, context) => [assessTransferReceipts(soldContracts(input, context), context)],
  '8-4b': (input, context) => [assessServiceReceipts(soldContracts(input, context), context)],
  '8-5': ({ registeredTotalWan, annualReviewDone }, context) => {
    const row = contract('开发', 'registeredTotalWan', registeredTotalWan, context);
    return [
      assessRegistration([{ ...row, reviewDone: given('annualReviewDone', annualReviewDone) }], context),
    ];
  },
};

/** One contract for each kind of receipts that the case speaks of. */
function soldContracts(input: ClaimInput, context: ClauseContext): readonly ContractRow[] {
  const receipts = [
    ['开发', 'devTransferReceivedWan'],
    ['许可', 'licenceReceivedWan'],
    ['服务', 'serviceConsultReceivedWan'],
  ] as const;
  return receipts.flatMap(([kind, key]) =>
    input[key] === undefined ? [] : [contract(kind, key, input[key], context)],
  );
}

/** A contract of the year before whose value and receipts are the same amount: each clause reads only one. */
function contract(
  kind: string,
  key: string,
  amount: string | null | undefined,
  { awardYear }: ClauseContext,
): ContractRow {
  return {
    source: key,
    number: { value: key },
    kind: { value: kind },
    valueWan: given(key, amount),
    receivedWan: given(key, amount),
    year: { value: awardYear - 1 },
    reviewDone: {},
  };
}

/** The applicant with its title, and what the clause paid it in the year before. */
function withPast(input: ClaimInput, clause: string, context: ClauseContext): ClauseContext {
  const { applicant, awardYear } = context;
  const { priorPaidWan } = input;
  const paid =
    priorPaidWan === undefined
      ? []
      : [{ year: awardYear - 1, clause, approvedWan: priorPaidWan, source: 'priorPaidWan' }];
  const title: TitleRow = {
    ...blankTitleRow,
    source: 'title',
    category: given('title', input.title ?? '技术转移示范机构'),
    grantedOn: { value: context.policy.effectiveFrom },
  };
  return {
    ...context,
    applicant: { ...applicant, titles: [title], ledger: [...applicant.ledger, ...paid] },
  };
}
