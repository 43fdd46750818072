import * as v from 'valibot';
import { date, decimal, text } from '../../data-file.js';
import type { Parameter } from './policy.js';

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

/** A parameter as policy.yaml has it. */
export const parameterData = v.variant('kind', [numberParameter, tierParameter, scheduleParameter]);

/** The parameter of the policy: a list stands beside its date in the file, and under `value` in the policy. */
export function asParameter(parameter: v.InferOutput<typeof parameterData>): Parameter {
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
