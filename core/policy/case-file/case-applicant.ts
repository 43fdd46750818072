import { yearOf } from '../../calendar.js';
import type { Applicant, Recognition } from '../book/applicants/applicant.js';
import { noEnteredRows } from '../book/applicants/entered-rows.js';
import { yearEnd } from '../clauses/begin-claim.js';
import type { Policy } from '../law/policy.js';
import type { ClaimInput } from './case-file.js';
import { given } from './facts/given.js';

/** The facts of a case as an applicant; every fact names its key as the source. */
export function caseApplicant(input: ClaimInput, awardYear: number): Applicant {
  const moved: Recognition[] = input.moveIn === true ? [recognition(input, '迁入', awardYear - 1)] : [];
  const accredited = (input.recognitionYears ?? []).map((year) => recognition(input, '认定', year));
  return {
    creditCode: '',
    identity: { value: 'case' },
    name: '',
    kind: { value: '企业' },
    region: '',
    regionKind: {},
    ...noEnteredRows,
    aboveDesignatedSize: given('aboveScale', input.aboveScale),
    strategicEmerging: given('sei', input.sei),
    inRdStatistics: given('inRdStats', input.inRdStats),
    rdStatisticsWan: given('rdStatPrevWan', input.rdStatPrevWan),
    salesWan: given('salesWan', input.salesWan),
    salesYear: given('salesYear', input.salesYear),
    recognitions: [...accredited, ...moved],
    rdYears: [
      ...(input.history ?? []).map((past) => ({
        year: { value: past.year },
        expensesWan: given(`history.${past.year}`, past.rdWan),
        basis: {},
        firstTime: {},
        subsidised: given(`history.${past.year}`, past.subsidised),
        otherSubsidyWan: {},
      })),
      {
        year: { value: awardYear - 1 },
        expensesWan: given('rdPrevWan', input.rdPrevWan),
        basis: {},
        firstTime: given('firstTime', input.firstTime),
        subsidised: {},
        otherSubsidyWan: given('otherFiscalRdSubsidyWan', input.otherFiscalRdSubsidyWan),
      },
    ],
    rdDoubts: [],
    ledger: [],
    ledgerDoubts: [],
  };
}

/** The award year a case is about: as given, else the year after its last recognition, else the policy's second. */
export function caseAwardYear(input: ClaimInput, policy: Policy): number {
  const last = input.recognitionYears?.at(-1);
  return input.awardYear ?? (last === undefined ? yearOf(policy.effectiveFrom) + 2 : last + 1);
}

function recognition(input: ClaimInput, manner: Recognition['manner'], year: number): Recognition {
  return {
    manner,
    year: given('recognitionYears', year),
    grantedOn: { value: yearEnd(year) },
    certificateValid: given('certValid', input.certValid),
    wholeRelocation: given('wholeRelocation', input.wholeRelocation),
    changeDone: given('changeDone', input.changeDone),
  };
}
