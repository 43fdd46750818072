import * as v from 'valibot';
import { type DataFile, date, decimal, parseData, text } from '../../data-file.js';
import type { Finding } from '../../finding.js';

const statuses = ['computed', 'upper-bound', 'needs-decision', 'not-eligible', 'barred'] as const;
const optionValue = v.union([v.string(), v.number(), v.boolean()]);
const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const expected = v.nullable(decimal);

/** The facts of a claim, under the keys that the case files use. */
const inputEntries = {
  sei: v.exactOptional(v.boolean()),
  aboveScale: v.exactOptional(v.boolean()),
  salesWan: v.exactOptional(v.nullable(decimal)),
  salesYear: v.exactOptional(year),
  recognitionYears: v.exactOptional(v.array(year)),
  sequenceYears: v.exactOptional(v.array(year)),
  moveIn: v.exactOptional(v.boolean()),
  certValid: v.exactOptional(v.boolean()),
  wholeRelocation: v.exactOptional(v.boolean()),
  changeDone: v.exactOptional(v.boolean()),
  firstTime: v.exactOptional(v.boolean()),
  awardYear: v.exactOptional(year),
  inRdStats: v.exactOptional(v.boolean()),
  rdPrevWan: v.exactOptional(v.nullable(decimal)),
  rdStatPrevWan: v.exactOptional(v.nullable(decimal)),
  otherFiscalRdSubsidyWan: v.exactOptional(v.nullable(decimal)),
  history: v.exactOptional(v.array(v.strictObject({ year, rdWan: decimal, subsidised: v.boolean() }))),
  clause: v.exactOptional(text),
  // 称号、机构和平台
  title: v.exactOptional(text),
  kind: v.exactOptional(text),
  platform: v.exactOptional(text),
  level: v.exactOptional(text),
  grade: v.exactOptional(text),
  approvedWan: v.exactOptional(v.nullable(decimal)),
  grantWan: v.exactOptional(v.nullable(decimal)),
  nonFiscalRdWan: v.exactOptional(v.nullable(decimal)),
  approvedAnnualWan: v.exactOptional(v.nullable(decimal)),
  yearsSupported: v.exactOptional(count),
  cumPaidWan: v.exactOptional(decimal),
  withinAgreement: v.exactOptional(v.boolean()),
  documentNumber: v.exactOptional(text),
  lowerLevelPaidWan: v.exactOptional(decimal),
  // 项目
  projects: v.exactOptional(v.array(decimal)),
  applicant: v.exactOptional(text),
  projectKind: v.exactOptional(text),
  receivedWan: v.exactOptional(v.nullable(decimal)),
  fiscalWan: v.exactOptional(v.nullable(decimal)),
  // 技术合同
  contractValueWan: v.exactOptional(v.nullable(decimal)),
  devTransferReceivedWan: v.exactOptional(v.nullable(decimal)),
  serviceConsultReceivedWan: v.exactOptional(v.nullable(decimal)),
  licenceReceivedWan: v.exactOptional(v.nullable(decimal)),
  registeredTotalWan: v.exactOptional(v.nullable(decimal)),
  annualReviewDone: v.exactOptional(v.boolean()),
  // 科技奖励
  award: v.exactOptional(text),
  persons: v.exactOptional(count),
  role: v.exactOptional(text),
  ledHere: v.exactOptional(v.boolean()),
  // 孵化与中介
  firstHnte: v.exactOptional(count),
  firstSme: v.exactOptional(count),
  reHnte: v.exactOptional(count),
  incubatorClaims: v.exactOptional(v.array(text)),
  intermediaryClaims: v.exactOptional(v.array(text)),
  retained3y: v.exactOptional(count),
  retainedWithoutService: v.exactOptional(count),
  platforms: v.exactOptional(
    v.strictObject({
      aboveNational: v.exactOptional(count),
      aboveProvincial: v.exactOptional(count),
      belowNational: v.exactOptional(count),
      belowProvincial: v.exactOptional(count),
    }),
  ),
  rdCollectedTotalWan: v.exactOptional(v.nullable(decimal)),
  rdCollectedWan: v.exactOptional(v.array(decimal)),
  priorPaidWan: v.exactOptional(decimal),
  // 分担
  amountWan: v.exactOptional(decimal),
  areaType: v.exactOptional(v.picklist(['district', 'county', 'zone'])),
  awardDate: v.exactOptional(date),
};

const claimInput = v.looseObject(inputEntries);

const caseSchema = v.looseObject({
  id: text,
  clause: text,
  input: v.looseObject({
    ...inputEntries,
    claim: v.exactOptional(claimInput),
    entity: v.exactOptional(claimInput),
    claims: v.exactOptional(v.array(claimInput)),
  }),
  readings: v.exactOptional(v.record(v.string(), optionValue)),
  expected_wan: expected,
  status: v.picklist(statuses),
  explanation: v.exactOptional(v.string()),
  expected_sequence: v.exactOptional(v.array(decimal)),
  expected_detail: v.exactOptional(v.record(v.string(), decimal)),
  expected_split: v.exactOptional(
    v.nullable(v.strictObject({ cityWan: v.exactOptional(decimal), districtWan: v.exactOptional(decimal) })),
  ),
  split_status: v.exactOptional(v.picklist(['computed', 'needs-decision'])),
  flags: v.exactOptional(v.array(text)),
  alternatives: v.exactOptional(
    v.array(
      v.looseObject({
        reading: v.pipe(v.string(), v.includes('=')),
        expected_wan: expected,
        status: v.exactOptional(v.picklist(statuses)),
        expected_detail: v.exactOptional(v.record(v.string(), decimal)),
      }),
    ),
  ),
});

const caseFileSchema = v.looseObject({
  readings_default: v.exactOptional(v.record(v.string(), optionValue)),
  cases: v.array(caseSchema),
});

/** The facts of one claim of a case. */
export type ClaimInput = v.InferOutput<typeof claimInput>;
/** One case: given facts, and what they should give. */
export type PolicyCase = v.InferOutput<typeof caseSchema>;
/** A file of cases with the readings they are read by. */
export type CaseFile = v.InferOutput<typeof caseFileSchema>;

/** A case file, or a finding for each thing in it that cannot be read. */
export function loadCaseFile(file: DataFile): {
  readonly output?: CaseFile;
  readonly findings: readonly Finding[];
} {
  return parseData(caseFileSchema, file);
}
