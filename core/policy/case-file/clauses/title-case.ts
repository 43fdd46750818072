import type { IsoDate } from '../../../calendar.js';
import type { ClaimOutcome } from '../../award.js';
import type { LedgerEntry } from '../../book/applicants/applicant.js';
import type { TitleRow } from '../../book/applicants/entered-rows.js';
import { yearEnd } from '../../clauses/begin-claim.js';
import type { ClauseContext } from '../../clauses/clause-context.js';
import { assessTitle } from '../../clauses/titles/assess-titles.js';
import { asNamedAmong } from '../../clauses/titles/find-title-claims.js';
import { claimText, type TitleClaim } from '../../clauses/titles/title-claim.js';
import { type TitleRole, titleSchedules } from '../../clauses/titles/title-schedules.js';
import { assessYearlySupport, type PastSupport } from '../../clauses/titles/yearly-support.js';
import type { ClaimInput } from '../case-file.js';
import { given } from '../facts/given.js';
import { caseTitle } from './title-words.js';

/**
 * The outcome of a case about a title, body or platform, named by its clause; absent when the policy has no such
 * clause of titles. The title was granted, evaluated or supported in the year before the award year.
 */
export function assessTitleCase(
  input: ClaimInput,
  context: ClauseContext,
): readonly ClaimOutcome[] | undefined {
  const { policy, awardYear } = context;
  const clauses = titleSchedules(policy).filter(({ clause }) => isMeant(clause, input.clause ?? ''));
  const roles = clauses.length === 1 ? clauses.map(({ role }) => role) : rolesOf(input);
  const schedule = clauses.find(({ role }) => roles.includes(role));
  if (schedule === undefined) return undefined;
  const { clause, role } = schedule;
  const given = caseRow(input, role, awardYear);
  const row = asNamedAmong(schedule.entries, given) ?? given;
  const claim: TitleClaim = {
    clause,
    role,
    row,
    claim: claimText(role, row, awardYear),
    repeated: false,
    lowerInBatch: false,
  };
  const paidBefore = withLowerLevel(input, claim, context);
  const outcome =
    role === 'yearlySupport'
      ? assessYearlySupport(claim, casePast(input), paidBefore)
      : assessTitle(claim, paidBefore);
  return [{ ...outcome, claim: clause }];
}

/** `5-2` means 5-2a, 5-2b and 5-2c. */
function isMeant(clause: string, wanted: string): boolean {
  return clause === wanted || (clause.startsWith(wanted) && /^[a-z]$/.test(clause.slice(wanted.length)));
}

/** What the case is about, by its `kind` or else by what it gives. */
function rolesOf({ kind, nonFiscalRdWan, grantWan, grade }: ClaimInput): readonly TitleRole[] {
  if (kind === 'recognised' || kind === '认定') return ['award'];
  if (kind === 'funded' || kind === '获得资金支持') return ['grantMatch'];
  if (nonFiscalRdWan !== undefined) return ['spendingShare'];
  if (grantWan !== undefined) return ['grantMatch'];
  const assessed = kind === 'assessed' || kind === '考评' || grade !== undefined;
  return assessed ? ['evaluation', 'spendingShare'] : ['award'];
}

function caseRow(input: ClaimInput, role: TitleRole, awardYear: number): TitleRow {
  const { title, level, firstTime } = caseTitle(input);
  const year = awardYear - 1;
  // To have been funded after an evaluation is to have passed it.
  const grade = input.grade ?? (input.kind === 'funded' ? '合格' : undefined);
  const approvedWan = role === 'yearlySupport' ? input.approvedAnnualWan : input.approvedWan;
  const agreed = input.withinAgreement;
  return {
    source: 'title',
    category: given('title', title),
    level: given('level', level),
    grantedOn: { value: yearEnd(year) },
    firstTime: given('firstTime', firstTime),
    grade: given('grade', grade),
    reviewYear: { value: year },
    grantWan: given('grantWan', input.grantWan),
    nonFiscalRdWan: given('nonFiscalRdWan', input.nonFiscalRdWan),
    approvedWan: given('approvedWan', approvedWan),
    agreementFrom: given('withinAgreement', agreed === undefined ? undefined : yearStart(year - 1)),
    agreementTo: given(
      'withinAgreement',
      agreed === undefined ? undefined : yearEnd(agreed ? year : year - 1),
    ),
    documentNumber: given('documentNumber', input.documentNumber),
  };
}

function casePast({ yearsSupported, cumPaidWan }: ClaimInput): PastSupport {
  return { years: given('yearsSupported', yearsSupported), paidWan: given('cumPaidWan', cumPaidWan) };
}

/** The applicant with a line of the ledger for the lower level that it was awarded before. */
function withLowerLevel(
  { lowerLevelPaidWan }: ClaimInput,
  { clause, row }: TitleClaim,
  context: ClauseContext,
): ClauseContext {
  if (lowerLevelPaidWan === undefined) return context;
  const lower = row.level.value === '国家' ? '省' : '市';
  const line: LedgerEntry = {
    year: context.awardYear - 1,
    clause,
    claim: `${row.category.value ?? ''}（${lower}）`,
    approvedWan: lowerLevelPaidWan,
    source: 'lowerLevelPaidWan',
  };
  const { applicant } = context;
  return { ...context, applicant: { ...applicant, ledger: [...applicant.ledger, line] } };
}

function yearStart(year: number): IsoDate {
  return `${year}-01-01`;
}
