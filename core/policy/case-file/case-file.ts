import * as v from 'valibot';
import { type DataFile, decimal, parseData, text } from '../../data-file.js';
import type { Finding } from '../../finding.js';

const statuses = ['computed', 'upper-bound', 'needs-decision', 'not-eligible', 'barred'] as const;
const optionValue = v.union([v.string(), v.number(), v.boolean()]);
const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100));
const expected = v.nullable(decimal);

/** The facts of a claim, under the keys that the case files use; keys of other clauses are let through. */
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
  alternatives: v.exactOptional(
    v.array(
      v.looseObject({
        reading: v.pipe(v.string(), v.includes('=')),
        expected_wan: expected,
        status: v.exactOptional(v.picklist(statuses)),
      }),
    ),
  ),
});

const caseFileSchema = v.looseObject({
  readings_default: v.exactOptional(v.record(v.string(), optionValue)),
  cases: v.array(caseSchema),
});

export type ClaimInput = v.InferOutput<typeof claimInput>;
export type PolicyCase = v.InferOutput<typeof caseSchema>;
export type CaseFile = v.InferOutput<typeof caseFileSchema>;

/** A case file, or a finding for each thing in it that cannot be read. */
export function loadCaseFile(file: DataFile): {
  readonly output?: CaseFile;
  readonly findings: readonly Finding[];
} {
  return parseData(caseFileSchema, file);
}
