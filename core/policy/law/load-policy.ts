import * as v from 'valibot';
import { type DataFile, date, parseData, text } from '../../data-file.js';
import type { Finding } from '../../finding.js';
import { computationNames } from './computations.js';
import { findPolicyFaults } from './faults/policy-faults.js';
import { asParameter, parameterData } from './parameter-data.js';
import { parameterNames } from './parameter-names.js';
import type { Policy } from './policy.js';

/** 主体类型 of 企业库. */
const applicantKinds = ['企业', '事业', '个人', '机构'];

const policySchema = v.strictObject({
  id: text,
  version: text,
  number: text,
  title: text,
  issuers: v.array(text),
  effectiveFrom: date,
  repealedOn: v.exactOptional(date),
  checkedOn: date,
  scope: text,
  secondHand: v.exactOptional(text),
  supervisionClause: v.exactOptional(text),
  clauses: v.array(
    v.strictObject({
      id: text,
      computedAs: v.exactOptional(v.picklist(computationNames, `算法名，如：${computationNames.join('、')}`)),
      item: text,
      article: text,
      summary: text,
      disputed: v.optional(v.array(text), []),
      applicants: v.exactOptional(v.pipe(v.array(v.picklist(applicantKinds)), v.minLength(1, '至少一种'))),
      upTo: v.exactOptional(v.boolean()),
      upgradeReading: v.exactOptional(text),
      sharingNote: v.exactOptional(text),
      shares: v.exactOptional(v.array(text)),
      parameters: v.record(
        v.picklist(parameterNames, `参数名，如：${parameterNames.join('、')}`),
        parameterData,
      ),
    }),
  ),
});

const readingsSchema = v.strictObject({
  readings: v.array(
    v.strictObject({
      id: text,
      register: text,
      clauses: v.exactOptional(v.array(text)),
      title: text,
      question: text,
      options: v.record(v.string(), text),
      default: text,
      reason: text,
    }),
  ),
});

/**
 * A policy from its two data files. Every fault of both files is reported at once, with path and line; the
 * policy is absent when there is any.
 */
export function loadPolicy(
  policyFile: DataFile,
  readingsFile: DataFile,
): { readonly policy?: Policy; readonly findings: readonly Finding[] } {
  const parsed = parseData(policySchema, policyFile);
  const parsedReadings = parseData(readingsSchema, readingsFile);
  if (parsed.output === undefined || parsedReadings.output === undefined) {
    return { findings: [...parsed.findings, ...parsedReadings.findings] };
  }
  const policy: Policy = {
    ...parsed.output,
    clauses: parsed.output.clauses.map((clause) => ({
      ...clause,
      parameters: Object.fromEntries(
        Object.entries(clause.parameters).map(([name, parameter]) => [name, asParameter(parameter)]),
      ),
    })),
    readings: parsedReadings.output.readings,
  };
  const findings = findPolicyFaults(policy, policyFile, readingsFile);
  return findings.length > 0 ? { findings } : { policy, findings };
}
