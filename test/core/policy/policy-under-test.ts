import { loadPolicies } from '../../../cli/data/load-policies.js';
import { addAlternatives } from '../../../core/policy/add-alternatives.js';
import { assessApplicant } from '../../../core/policy/assess-applicant.js';
import type { Award } from '../../../core/policy/award.js';
import type {
  Applicant,
  LedgerEntry,
  RdYear,
  Recognition,
} from '../../../core/policy/book/applicants/applicant.js';
import { noEnteredRows } from '../../../core/policy/book/applicants/entered-rows.js';
import type { Policy } from '../../../core/policy/law/policy.js';
import type { ReadingChoices } from '../../../core/policy/law/reading-choice.js';
import type { Fact } from '../../../core/policy/reasoning/fact.js';

/** 安办文〔2021〕17号 as shipped. */
export function anyangPolicy(): Policy {
  const { policies, findings } = loadPolicies();
  const policy = policies.find((loaded) => loaded.policy.id === 'anyang-2021-17')?.policy;
  if (policy === undefined) throw new Error(JSON.stringify(findings));
  return policy;
}

/** `choices({'art1.moveIn': 'flat-15'})` */
export function choices(options: Readonly<Record<string, string>> = {}): ReadingChoices {
  return new Map(Object.entries(options).map(([id, option]) => [id, { option, basis: 'set' }]));
}

export function fact<Value>(value: Value | undefined, source = '表!A1'): Fact<Value> {
  return value === undefined ? { source } : { value, source };
}

/** An ordinary enterprise in the statistics, neither 战新 nor 规上, that claims nothing. */
export function applicant(given: Partial<Applicant> = {}): Applicant {
  return {
    creditCode: '91410500MAYX000175',
    identity: fact('91410500MAYX000175'),
    name: '某企业',
    kind: fact('企业'),
    region: '文峰区',
    regionKind: fact('区'),
    ...noEnteredRows,
    aboveDesignatedSize: fact(false),
    strategicEmerging: fact(false),
    inRdStatistics: fact(true),
    rdStatisticsWan: fact('10'),
    salesWan: fact('3000'),
    salesYear: fact(2024),
    recognitions: [],
    rdYears: [],
    rdDoubts: [],
    ledger: [],
    ledgerDoubts: [],
    ...given,
  };
}

export function recognised(year: number, given: Partial<Recognition> = {}): Recognition {
  return {
    manner: '认定',
    year: fact(year),
    grantedOn: {},
    certificateValid: {},
    wholeRelocation: {},
    changeDone: {},
    ...given,
  };
}

export function rd(year: number, expensesWan: string | undefined, given: Partial<RdYear> = {}): RdYear {
  return {
    year: fact(year),
    expensesWan: fact(expensesWan),
    basis: fact('加计扣除'),
    firstTime: fact(true),
    subsidised: fact(false),
    otherSubsidyWan: fact('0'),
    ...given,
  };
}

export function ledgerEntry(year: number, clause: string, approvedWan = '1'): LedgerEntry {
  return { year, clause, approvedWan, dueWan: approvedWan, source: `台账!C${year - 2000}` };
}

/** What an applicant gets in 2025 under a policy, with what it would get under other readings. */
export function assessUnder(
  policy: Policy,
  given: Partial<Applicant>,
  readings: Readonly<Record<string, string>> = {},
): readonly Award[] {
  const basis = { policy, choices: choices(readings), awardYear: 2025 };
  const one = applicant(given);
  return addAlternatives(assessApplicant(one, basis), one, basis);
}
