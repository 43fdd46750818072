import * as v from 'valibot';
import { date, decimal, text } from '../../data-file.js';

const positive = v.pipe(
  decimal,
  v.check((value) => !/^-/.test(value) && /[1-9]/.test(value), '大于零的数，如 "7"'),
);

const methodData = v.objectWithRest({ method: text }, v.string('带引号的文字，如 "1.2"'));

const formulaData = v.strictObject({
  item: v.exactOptional(text),
  ratio: v.exactOptional(v.strictTuple([text, text])),
  difference: v.exactOptional(v.strictTuple([text, text])),
  growth: v.exactOptional(v.strictTuple([text, text])),
  times: v.exactOptional(decimal),
});

/** A node as it is written: a group has `indicators`, an indicator has not. */
export interface NodeData {
  readonly id?: string;
  readonly name: string;
  readonly weight?: string;
  readonly unit?: string;
  readonly direction?: 'higher' | 'lower';
  readonly value?: v.InferOutput<typeof formulaData>;
  readonly target?: string;
  readonly worst?: string;
  readonly best?: string;
  readonly mean?: string;
  readonly tiers?: readonly { readonly bound?: string; readonly marks: string }[];
  readonly transform?: 'none' | 'ln' | 'sqrt';
  readonly methods?: readonly v.InferOutput<typeof methodData>[];
  readonly department?: string;
  readonly share?: boolean;
  readonly note?: string;
  readonly aggregate?: 'arithmetic' | 'geometric';
  readonly indicators?: readonly NodeData[];
}

const nodeData: v.GenericSchema<unknown, NodeData> = v.strictObject({
  id: v.exactOptional(text),
  name: text,
  weight: v.exactOptional(positive),
  unit: v.exactOptional(text),
  direction: v.exactOptional(v.picklist(['higher', 'lower'], 'higher 或 lower')),
  value: v.exactOptional(formulaData),
  target: v.exactOptional(decimal),
  worst: v.exactOptional(decimal),
  best: v.exactOptional(decimal),
  mean: v.exactOptional(decimal),
  tiers: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ bound: v.exactOptional(decimal), marks: decimal })),
      v.minLength(1, '至少一档'),
    ),
  ),
  transform: v.exactOptional(v.picklist(['none', 'ln', 'sqrt'], 'none、ln 或 sqrt')),
  methods: v.exactOptional(v.array(methodData)),
  department: v.exactOptional(text),
  share: v.exactOptional(v.boolean('true 或 false')),
  note: v.exactOptional(text),
  aggregate: v.exactOptional(v.picklist(['arithmetic', 'geometric'], 'arithmetic 或 geometric')),
  indicators: v.exactOptional(v.lazy(() => v.pipe(v.array(nodeData), v.minLength(1, '至少一个指标')))),
});

/** A framework file as it is written. */
export const frameworkData = v.strictObject({
  id: text,
  title: text,
  source: text,
  year: v.exactOptional(text),
  note: v.exactOptional(text),
  checkedOn: v.exactOptional(date),
  weights: v.picklist(['points', 'shares'], 'points（分值）或 shares（同级比重）'),
  fullScore: v.optional(positive, '100'),
  aggregate: v.optional(v.picklist(['arithmetic', 'geometric'], 'arithmetic 或 geometric'), 'arithmetic'),
  missing: v.optional(v.picklist(['open', 'zero', 'renormalise'], 'open、zero 或 renormalise'), 'open'),
  shownDecimals: v.optional(v.pipe(text, v.regex(/^\d$/, '0 至 9 的整数，如 "2"')), '2'),
  selfShare: v.optional(
    v.pipe(decimal, v.regex(/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/, '0 至 1 的数，如 "0.3"')),
    '0',
  ),
  selfGap: v.optional(decimal, '5'),
  mostAdjustment: v.exactOptional(positive),
  classes: v.optional(v.record(v.string(), v.array(text)), {}),
  methods: v.optional(v.array(methodData), []),
  items: v.optional(
    v.array(v.strictObject({ name: text, unit: text, department: v.exactOptional(text) })),
    [],
  ),
  indicators: v.pipe(v.array(nodeData), v.minLength(1, '至少一个指标')),
});

export type FrameworkData = v.InferOutput<typeof frameworkData>;
