import {
  add,
  type DecimalText,
  divide,
  isDecimalText,
  isTied,
  multiply,
  naturalLogarithm,
  subtract,
} from '../../decimal.js';
import { withoutAbsent } from '../../without-absent.js';
import { chooseMethod } from '../methods/choose-method.js';
import type { Column } from '../methods/column.js';
import { shareOf } from '../methods/goalposts.js';
import { exponentialCurve } from '../methods/kinds/efficacy-exponential.js';
import { tierOf } from '../methods/kinds/tiers.js';
import { againstAverage } from '../methods/kinds/vs-average.js';
import { fullMarks } from '../methods/mark.js';
import { rankValues } from '../methods/rank-values.js';
import { geometricMean, weightedMean } from '../score/aggregate-marks.js';
import { withSelf } from '../score/score-regions.js';
import type { CaseInput, CaseResult, ScoringCase } from './scoring-case.js';

/** What a case asks for; absent when it names no method, or gives it not all that it needs. */
export function computeCase({ method, input }: ScoringCase): CaseResult | readonly CaseResult[] | undefined {
  switch (method) {
    case 'tiers':
      return tierScore(input);
    case 'vs-average':
      return averageScore(input);
    case 'self-and-assessed':
      return input.self === undefined || input.assessed === undefined || input.alpha === undefined
        ? undefined
        : withSelf(input.assessed, input.self, input.alpha);
    case 'aggregate':
      return aggregate(input);
    case 'aggregate-geometric':
    case 'aggregate-arithmetic':
      return meanOfScores(method, input);
    case 'rank':
      return rankScores(input);
    case 'efficacy-exponential':
      return input.B === undefined ? columnScores(method, input) : exponentialScore(input);
    default:
      return columnScores(method, input);
  }
}

function tierScore({ value, tiers, direction }: CaseInput): CaseResult | undefined {
  if (value === undefined || tiers === undefined) return undefined;
  const bands = tiers.map(({ ge, le, score }) => ({ score, ...withoutAbsent({ bound: ge ?? le }) }));
  const isUpTo = tiers.some(({ le }) => le !== undefined);
  return tierOf(value, bands, isUpTo ? 'lower' : direction)?.score ?? null;
}

function averageScore({
  value,
  mean,
  direction,
  wholeStepsOnly = true,
  ...input
}: CaseInput): CaseResult | undefined {
  const { chosen } = chooseMethod('vs-average', {});
  if (value === undefined || mean === undefined || chosen === undefined) return undefined;
  const { base, step, points, min, max } = input;
  const settings = {
    ...chosen.settings,
    ...withoutAbsent({ base, step, points, min, max }),
    wholeSteps: wholeStepsOnly ? 'yes' : 'no',
  };
  const score = againstAverage(value, mean, direction === 'lower', settings);
  return typeof score === 'string' ? score : null;
}

function aggregate({ scores = [], other }: CaseInput): CaseResult {
  const total = add(...scores);
  return other === undefined ? { total } : { total, tie: isTied(total, add(...other)) };
}

function meanOfScores(method: string, { scores = [], weights }: CaseInput): CaseResult | undefined {
  const parts = scores.map((score, index) => [weights?.[index] ?? '1', score] as const);
  if (parts.length === 0) return undefined;
  return method === 'aggregate-geometric' ? (geometricMean(parts) ?? null) : weightedMean(parts);
}

function rankScores(input: CaseInput): readonly CaseResult[] | undefined {
  const scores = columnScores('rank', input);
  if (!Array.isArray(scores) || input.values === undefined) return undefined;
  const ranks = rankValues(knownOf(input.values), input.direction, input.ties);
  return scores.map((score: CaseResult, index) => ({
    rank: ranks[index]?.rank ?? null,
    score: typeof score === 'string' ? score : null,
  }));
}

function exponentialScore({
  value,
  notAllowed,
  satisfactory,
  A = '60',
  B,
  weight,
  clamp,
}: CaseInput): CaseResult | undefined {
  const power = B === undefined ? undefined : readPower(B);
  if (value === undefined || notAllowed === undefined || satisfactory === undefined || power === undefined)
    return undefined;
  const share = shareOf(value, { worst: notAllowed, best: satisfactory }, clamp ?? true);
  return divide(multiply(exponentialCurve(A, power, share), weight), fullMarks);
}

/** `-ln(0.6)` and `ln(2)` as they are meant, and plain decimals. */
function readPower(text: string): DecimalText | undefined {
  const [, minus, argument] = /^(-?)ln\(([\d.]+)\)$/.exec(text.replaceAll(' ', '')) ?? [];
  if (argument === undefined) return isDecimalText(text) ? text : undefined;
  if (!isDecimalText(argument) || !/[1-9]/.test(argument)) return undefined;
  const logarithm = naturalLogarithm(argument);
  return minus === '-' ? subtract('0', logarithm) : logarithm;
}

/** The weighted marks of a method over one value or several; null where it has none. */
function columnScores(id: string, input: CaseInput): CaseResult | readonly CaseResult[] | undefined {
  const single = input.value ?? input.actual;
  const values = input.values === undefined ? undefined : knownOf(input.values);
  const { cap, clamp, base, span, from, to, centre, spread, deviation, ties, scheme, step, full } = input;
  const written = withoutAbsent({
    cap: typeof cap === 'boolean' ? yesNo(cap) : cap,
    clamp: clamp === undefined ? undefined : yesNo(clamp),
    base: base ?? input.A,
    span,
    from,
    to,
    centre,
    spread,
    deviation,
    ties,
    scheme,
    step,
    full,
  });
  const column: Column = {
    values: values ?? [single],
    direction: input.direction,
    ...withoutAbsent({
      target: input.target,
      worst: input.worst ?? input.notAllowed,
      best: input.best ?? input.satisfactory,
      mean: input.mean,
    }),
  };
  const asksReference = ['efficacy-linear', 'efficacy-exponential', 'min-max'].includes(id);
  const isSample = asksReference && (column.worst === undefined || column.best === undefined);
  const { chosen } = chooseMethod(id, {
    ...(written as Record<string, string>),
    ...(isSample && { reference: 'sample' }),
  });
  if (chosen === undefined || chosen.method.lacks(column, chosen.settings) !== undefined) return undefined;
  const scores = chosen.method
    .mark(column, chosen.settings)
    .map((mark) => ('marks' in mark ? divide(multiply(mark.marks, input.weight), fullMarks) : null));
  return values === undefined ? scores[0] : scores;
}

function knownOf(values: readonly (string | null)[]): readonly (DecimalText | undefined)[] {
  return values.map((value) => value ?? undefined);
}

function yesNo(flag: boolean): string {
  return flag ? 'yes' : 'no';
}
