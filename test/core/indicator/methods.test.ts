import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../../cli/data/package-root.js';
import { compare, type DecimalText, multiply } from '../../../core/decimal.js';
import { runScoringCases } from '../../../core/indicator/cases/run-scoring-cases.js';
import { loadScoringCases } from '../../../core/indicator/cases/scoring-case.js';
import { chooseMethod, methodText, parseMethod } from '../../../core/indicator/methods/choose-method.js';
import type { Column } from '../../../core/indicator/methods/column.js';
import { methods } from '../../../core/indicator/methods/methods.js';
import { rankValues } from '../../../core/indicator/methods/rank-values.js';
import { readYaml } from '../../../jobs/input/read-yaml.js';

const path = join(packageRoot, 'policies', 'indicators', 'cases', 'methods.yaml');
const cases = loadScoringCases(
  readYaml('methods.yaml', readFileSync(path, 'utf8')).file ?? {
    name: '',
    data: {},
    locate: () => undefined,
  },
).cases;

describe('the worked examples of the methods', () => {
  test.each((cases ?? []).map((each) => [each.id, each] as const))('%s comes out', (_, each) => {
    const [verdict] = runScoringCases([each]);
    expect(verdict).toMatchObject({ passed: true });
  });

  test('fail when a digit of what is expected is another', () => {
    const [first] = cases ?? [];
    if (first === undefined) throw new Error('no cases');
    expect(runScoringCases([{ ...first, expected: '5.600001' }])[0]?.passed).toBe(false);
  });

  test('ask every method at least once', () => {
    const asked = new Set((cases ?? []).map(({ method }) => method));
    expect(methods.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });
});

const figures = fc.integer({ min: -10_000, max: 10_000 }).map((value) => trimmed(value));
const columns = fc.array(fc.option(figures, { nil: undefined }), { minLength: 1, maxLength: 12 });

/** A figure with two digits after the point. */
function trimmed(value: number): DecimalText {
  return multiply(String(value), '0.01');
}

function marksBy(id: string, column: Column, written: Readonly<Record<string, string>> = {}) {
  const { chosen } = chooseMethod(id, written);
  if (chosen === undefined) throw new Error(`no ${id}`);
  return chosen.method
    .mark(column, chosen.settings)
    .map((mark) => ('marks' in mark ? mark.marks : undefined));
}

const sampleMethods = [
  ['efficacy-linear', { reference: 'sample' }],
  ['efficacy-exponential', { reference: 'sample' }],
  ['min-max', { reference: 'sample' }],
  ['z-score', {}],
  ['rank', {}],
  ['borda', {}],
] as const;

describe.each(sampleMethods)('%s over a sample', (id, written) => {
  test('gives the same ranks when all values are counted in another unit', () => {
    fc.assert(
      fc.property(columns, (values) => {
        const thousandfold = values.map((value) =>
          value === undefined ? undefined : multiply(value, '1000'),
        );
        const ranks = (all: typeof values) =>
          rankValues(marksBy(id, { values: all, direction: 'higher' }, written));
        expect(ranks(thousandfold)).toEqual(ranks(values));
      }),
      { numRuns: 60 },
    );
  });

  test.each(['higher', 'lower'] as const)(
    'never gives less for a better value where %s is better',
    (direction) => {
      fc.assert(
        fc.property(columns, (values) => {
          const marks = marksBy(id, { values, direction }, written);
          for (const [a, one] of values.entries()) {
            for (const [b, other] of values.entries()) {
              const [mark, rival] = [marks[a], marks[b]];
              if (one === undefined || other === undefined || mark === undefined || rival === undefined)
                continue;
              const better = direction === 'higher' ? compare(one, other) : compare(other, one);
              if (better > 0) expect(compare(mark, rival)).toBeGreaterThanOrEqual(0);
              if (better === 0) expect(mark).toBe(rival);
            }
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  test('marks what is there and nothing else', () => {
    fc.assert(
      fc.property(columns, (values) => {
        const marks = marksBy(id, { values, direction: 'higher' }, written);
        expect(marks.map((mark) => mark === undefined)).toEqual(values.map((value) => value === undefined));
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ['efficacy-linear', { reference: 'sample' }, '60'],
  ['efficacy-exponential', { reference: 'sample' }, '60'],
  ['min-max', { reference: 'sample' }, '0'],
  ['rank', {}, '0'],
  ['borda', {}, '0'],
  ['completion', {}, '0'],
] as const)('%s stays between its least and 100', (id, written, least) => {
  fc.assert(
    fc.property(columns, (values) => {
      for (const mark of marksBy(id, { values, direction: 'higher', target: '50' }, written)) {
        if (mark === undefined) continue;
        expect(compare(mark, least)).toBeGreaterThanOrEqual(0);
        expect(compare(mark, '100')).toBeLessThanOrEqual(0);
      }
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['completion', { target: '40' }, '75'],
  ['completion', { target: '40', direction: 'lower' }, '80'],
  ['efficacy-linear', { worst: '10', best: '20' }, '72'],
  ['efficacy-exponential', { worst: '10', best: '20' }, '100'],
  ['min-max', { worst: '20', best: '10', direction: 'lower' }, '30'],
] as const)('the value that %s names for some marks earns them (%j)', (id, parts, wanted) => {
  const { chosen } = chooseMethod(id, {});
  const column: Column = { values: [], direction: 'higher', ...parts };
  const value = chosen?.method.valueFor?.(wanted, column, chosen.settings);
  if (value === undefined) throw new Error('no value');
  expect(marksBy(id, { ...column, values: [value] })).toEqual([wanted]);
});

test('no value is named that lies beyond the cap or the reference values', () => {
  const of = (id: string, marks: string) => {
    const { chosen } = chooseMethod(id, {});
    const column: Column = { values: [], direction: 'higher', target: '40', worst: '10', best: '20' };
    return chosen?.method.valueFor?.(marks, column, chosen.settings);
  };
  expect([of('completion', '101'), of('min-max', '101'), of('efficacy-linear', '59')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

describe('ranks', () => {
  test.each([
    ['min', ['1', '2', '2', '4']],
    ['dense', ['1', '2', '2', '3']],
    ['average', ['1', '2.5', '2.5', '4']],
  ] as const)('share a place by %s', (ties, expected) => {
    const ranks = rankValues(['9', '7', '7.0', '3'], 'higher', ties);
    expect(ranks.map((rank) => rank?.rank)).toEqual(expected);
    expect(ranks.map((rank) => rank?.isTied)).toEqual([false, true, true, false]);
  });

  test('tie what is apart by 1e-30 and no more', () => {
    const apart = (digits: string) => rankValues(['1', `1.${digits}`]).map((rank) => rank?.rank);
    expect(apart(`${'0'.repeat(29)}1`)).toEqual(['1', '1']);
    expect(apart(`${'0'.repeat(29)}2`)).toEqual(['2', '1']);
  });
});

describe('a choice of a method', () => {
  test.each([
    ['目标完成率', '目标完成率'],
    ['completion,cap=1.2', '目标完成率,封顶=1.2'],
    ['极差，参照＝样本', '极差,参照=样本'],
    ['rank;ties=dense', '排名赋分,并列=连续'],
  ])('%s is read, printed and read again', (text, printed) => {
    const { chosen } = parseMethod(text);
    if (chosen === undefined) throw new Error('not read');
    expect(methodText(chosen)).toBe(printed);
    expect(parseMethod(printed).chosen).toEqual(chosen);
  });

  test.each([
    ['平均', 'method-unknown'],
    ['completion,top=1', 'method-setting-unknown'],
    ['completion,cap=多', 'method-setting-form'],
    ['completion,cap=0', 'method-setting-form'],
    ['efficacy-exponential,base=100', 'method-setting-form'],
    ['min-max,reference=random', 'method-setting-form'],
  ])('%s is refused as %s', (text, fault) => {
    expect(parseMethod(text).faults.map((each) => each.fault)).toEqual([fault]);
  });
});
