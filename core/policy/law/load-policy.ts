import * as v from 'valibot';
import { type DataFile, date, decimal, parseData, text } from '../../data-file.js';
import type { Finding } from '../../finding.js';
import { findPolicyFaults } from './faults/policy-faults.js';
import { parameterNames } from './parameter-names.js';
import type { Parameter, Policy } from './policy.js';

function dated<Value>(value: v.GenericSchema<unknown, Value>) {
  return v.pipe(v.array(value, '一列按日期起用的数值'), v.minLength(1, '至少一个数值，各有起用日期 from'));
}

const numberParameter = v.strictObject({
  kind: v.picklist(['amount', 'rate', 'count']),
  unit: text,
  values: dated(v.strictObject({ from: date, value: decimal })),
});

const tier = v.pipe(
  v.strictObject({
    atLeast: v.exactOptional(decimal),
    orMore: v.exactOptional(decimal),
    under: v.exactOptional(decimal),
    orLess: v.exactOptional(decimal),
    value: decimal,
  }),
  v.check((t) => !(t.atLeast !== undefined && t.orMore !== undefined), 'atLeast 与 orMore 只能写一个'),
  v.check((t) => !(t.under !== undefined && t.orLess !== undefined), 'under 与 orLess 只能写一个'),
);

const tierParameter = v.strictObject({
  kind: v.literal('tiers'),
  of: text,
  unit: text,
  values: dated(
    v.strictObject({
      from: date,
      overlap: v.exactOptional(v.strictObject({ at: decimal, reading: text })),
      tiers: v.pipe(v.array(tier, '一列分档'), v.minLength(1, '至少一档')),
    }),
  ),
});

const scheduleEntry = v.strictObject({
  title: text,
  also: v.exactOptional(v.array(text)),
  level: v.exactOptional(v.picklist(['国家', '省', '市'])),
  grade: v.exactOptional(text),
  payer: v.exactOptional(text),
  value: v.exactOptional(decimal),
  suspect: v.exactOptional(text),
});

const scheduleParameter = v.strictObject({
  kind: v.literal('schedule'),
  of: text,
  unit: text,
  values: dated(
    v.strictObject({
      from: date,
      entries: v.pipe(v.array(scheduleEntry, '一列项目'), v.minLength(1, '至少一项')),
    }),
  ),
});

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
      item: text,
      article: text,
      summary: text,
      disputed: v.array(text),
      upTo: v.exactOptional(v.boolean()),
      upgradeReading: v.exactOptional(text),
      sharingNote: v.exactOptional(text),
      shares: v.exactOptional(v.array(text)),
      parameters: v.record(
        v.picklist(parameterNames, `参数名，如：${parameterNames.join('、')}`),
        v.variant('kind', [numberParameter, tierParameter, scheduleParameter]),
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
        Object.entries(clause.parameters).map(([name, parameter]) => [name, asDated(parameter)]),
      ),
    })),
    readings: parsedReadings.output.readings,
  };
  const findings = findPolicyFaults(policy, policyFile, readingsFile);
  return findings.length > 0 ? { findings } : { policy, findings };
}

type ParameterData =
  | v.InferOutput<typeof numberParameter>
  | v.InferOutput<typeof tierParameter>
  | v.InferOutput<typeof scheduleParameter>;

/** A list stands beside its date in the file, and under `value` in the policy. */
function asDated(parameter: ParameterData): Parameter {
  switch (parameter.kind) {
    case 'tiers':
      return { ...parameter, values: parameter.values.map(({ from, ...list }) => ({ from, value: list })) };
    case 'schedule':
      return {
        ...parameter,
        values: parameter.values.map(({ from, entries }) => ({ from, value: entries })),
      };
    default:
      return parameter;
  }
}
