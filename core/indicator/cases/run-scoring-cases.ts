import { compare, isDecimalText, roundHalfUp, subtract } from '../../decimal.js';
import { computeCase } from './compute-case.js';
import type { CaseResult, ScoringCase } from './scoring-case.js';

/** One case and whether it came out. */
export interface CaseVerdict {
  readonly id: string;
  readonly method: string;
  readonly passed: boolean;
  readonly expected: string;
  readonly computed: string;
  readonly explanation?: string;
}

/** Every case computed and held against what it expects, to the digits that are written there. */
export function runScoringCases(cases: readonly ScoringCase[]): readonly CaseVerdict[] {
  return cases.map((each) => {
    const computed = computeCase(each);
    return {
      id: each.id,
      method: each.method,
      passed: computed !== undefined && agrees(each.expected, computed, each.method),
      expected: shown(each.expected),
      computed: computed === undefined ? '没有这种方法，或所给的事实不全' : shown(computed),
      ...(each.explanation !== undefined && { explanation: each.explanation }),
    };
  });
}

type Result = CaseResult | readonly CaseResult[];

/** How far a result of powers may be from what is written. */
const powerWidth = '0.000001';

function agrees(expected: Result, computed: Result, method: string): boolean {
  if (isList(expected) || isList(computed)) {
    return (
      isList(expected) &&
      isList(computed) &&
      expected.length === computed.length &&
      expected.every((each, index) => agrees(each, computed[index] ?? null, method))
    );
  }
  if (isRecord(expected) || isRecord(computed)) {
    return (
      isRecord(expected) &&
      isRecord(computed) &&
      Object.entries(expected).every(([key, each]) => agrees(each, computed[key] ?? null, method))
    );
  }
  if (typeof expected !== 'string' || typeof computed !== 'string') return expected === computed;
  if (!isDecimalText(expected) || !isDecimalText(computed)) return expected === computed;
  if (method === 'efficacy-exponential' || method === 'aggregate-geometric') {
    const apart = subtract(expected, computed).replace('-', '');
    return compare(apart, powerWidth) <= 0;
  }
  const places = expected.split('.')[1]?.length ?? 0;
  return compare(expected, places === 0 ? computed : roundHalfUp(computed, places)) === 0;
}

function isList(result: Result): result is readonly CaseResult[] {
  return Array.isArray(result);
}

function isRecord(result: CaseResult): result is Exclude<CaseResult, string | boolean | null> {
  return typeof result === 'object' && result !== null;
}

function shown(result: Result): string {
  if (isList(result)) return result.map(shown).join('、');
  if (isRecord(result)) {
    return Object.entries(result)
      .map(([key, value]) => `${key} ${shown(value)}`)
      .join(' ');
  }
  if (result === null) return '无';
  return typeof result === 'boolean' ? (result ? '是' : '否') : result;
}
