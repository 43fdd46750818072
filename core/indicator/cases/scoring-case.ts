import * as v from 'valibot';
import { type DataFile, parseData, text } from '../../data-file.js';
import { type DecimalText, decimalFromNumber } from '../../decimal.js';
import type { Finding } from '../../finding.js';

/** A decimal as text, or a number of a JSON file by the shortest text that reads back as it. */
const figure = v.union(
  [
    v.string(),
    v.pipe(
      v.number(),
      v.transform((number): DecimalText => decimalFromNumber(number) ?? String(number)),
    ),
  ],
  '十进制数',
);
const direction = v.pipe(
  v.picklist(['higher', 'lower', 'higher-better', 'lower-better'], 'higher-better 或 lower-better'),
  v.transform((word): 'higher' | 'lower' => (word.startsWith('higher') ? 'higher' : 'lower')),
);

const inputSchema = v.strictObject({
  value: v.exactOptional(figure),
  actual: v.exactOptional(figure),
  values: v.exactOptional(v.array(v.nullable(figure))),
  weight: v.optional(figure, '100'),
  direction: v.optional(direction, 'higher'),
  target: v.exactOptional(figure),
  cap: v.exactOptional(v.union([figure, v.boolean()])),
  notAllowed: v.exactOptional(figure),
  satisfactory: v.exactOptional(figure),
  worst: v.exactOptional(figure),
  best: v.exactOptional(figure),
  mean: v.exactOptional(figure),
  base: v.exactOptional(figure),
  span: v.exactOptional(figure),
  clamp: v.exactOptional(v.boolean()),
  A: v.exactOptional(figure),
  B: v.exactOptional(figure),
  from: v.exactOptional(figure),
  to: v.exactOptional(figure),
  centre: v.exactOptional(figure),
  spread: v.exactOptional(figure),
  deviation: v.exactOptional(v.string()),
  ties: v.exactOptional(v.picklist(['min', 'dense', 'average'], 'min、dense 或 average')),
  scheme: v.exactOptional(v.string()),
  step: v.exactOptional(figure),
  points: v.exactOptional(figure),
  min: v.exactOptional(figure),
  max: v.exactOptional(figure),
  wholeStepsOnly: v.exactOptional(v.boolean()),
  full: v.exactOptional(figure),
  tiers: v.exactOptional(
    v.array(v.strictObject({ ge: v.exactOptional(figure), le: v.exactOptional(figure), score: figure })),
  ),
  self: v.exactOptional(figure),
  assessed: v.exactOptional(figure),
  alpha: v.exactOptional(figure),
  scores: v.exactOptional(v.array(figure)),
  other: v.exactOptional(v.array(figure)),
  weights: v.exactOptional(v.array(figure)),
});

const result = v.union([
  figure,
  v.null_(),
  v.boolean(),
  v.record(v.string(), v.union([figure, v.null_(), v.boolean()])),
]);

const caseFileSchema = v.object({
  cases: v.pipe(
    v.array(
      v.object({
        id: text,
        method: text,
        input: inputSchema,
        expected: v.union([v.array(result), result]),
        explanation: v.exactOptional(v.string()),
      }),
    ),
    v.minLength(1, '至少一例'),
  ),
});

/** One worked example of a method: what goes in, and what must come out. */
export type ScoringCase = v.InferOutput<typeof caseFileSchema>['cases'][number];
export type CaseInput = ScoringCase['input'];
/** A decimal, true or false, nothing, or several of them by name. */
export type CaseResult = v.InferOutput<typeof result>;

/** The cases of a YAML or JSON file, or what is wrong with it. */
export function loadScoringCases(file: DataFile): {
  readonly cases?: readonly ScoringCase[];
  readonly findings: readonly Finding[];
} {
  const { output, findings } = parseData(caseFileSchema, file);
  return output === undefined ? { findings } : { cases: output.cases, findings };
}
