import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, compare, roundHalfUp } from '../../../core/decimal.js';
import { gapToNext } from '../../../core/indicator/score/gap-to-next.js';
import { rankChange } from '../../../core/indicator/score/rank-change.js';
import { rankText } from '../../../core/indicator/score/rank-order.js';
import { findRobustness } from '../../../core/indicator/score/robustness.js';
import { scoreRegions } from '../../../core/indicator/score/score-regions.js';
import { frameworkOf, methodsOf, regionOf, smallFramework } from './framework-under-test.js';

const small = frameworkOf(smallFramework);
const completion = methodsOf('目标完成率');

const three = [
  regionOf('东', { a: '5', b: '10', c: '80' }),
  regionOf('西', { a: '10', b: '20', c: '100' }),
  regionOf('南', { a: '5', b: '10', c: '80' }),
];

describe('scores', () => {
  const { regions, weights } = scoreRegions(small, completion, three);

  test('are the sums of weight × marks', () => {
    expect(regions.map(({ total }) => total)).toEqual(['81', '90', '81']);
    expect([...weights]).toEqual([
      ['a', '10'],
      ['b', '20'],
      ['c', '70'],
    ]);
  });

  test('rank with ties shared and the next place left out', () => {
    const four = scoreRegions(small, completion, [...three, regionOf('北', { a: '0', b: '20', c: '0' })]);
    expect(four.regions.map(({ rank }) => rankText(rank))).toEqual(['并列第2', '第1', '并列第2', '第4']);
  });

  test('add up from what each indicator contributes', () => {
    for (const { indicators, total = '' } of regions) {
      const parts = indicators.map(({ contribution = '' }) => contribution);
      expect(compare(add(...parts), total)).toBe(0);
    }
  });

  test('do not depend on the order of the regions', () => {
    const values = fc.array(fc.integer({ min: 0, max: 30 }).map(String), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(values, { minLength: 2, maxLength: 6 }), (rows) => {
        const data = rows.map(([a, b, c], index) => regionOf(`区${index}`, { a, b, c }));
        for (const text of ['completion', 'min-max,reference=sample', 'z-score', 'rank', 'borda']) {
          const byName = (order: typeof data) =>
            new Map(
              scoreRegions(small, methodsOf(text), order).regions.map(({ data: { region }, total, rank }) => [
                region,
                [total === undefined ? '' : roundHalfUp(total, 30), rank?.rank],
              ]),
            );
          const turned = byName([...data].reverse());
          for (const [region, result] of byName(data)) expect(turned.get(region)).toEqual(result);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a missing value', () => {
  const data = [...three.slice(0, 2), regionOf('南', { a: '5', c: '80' })];

  test('leaves the total open, with both trials beside it', () => {
    const [, , south] = scoreRegions(small, completion, data).regions;
    expect(south).toMatchObject({ missing: ['甲二'] });
    expect([south?.total, south?.rank]).toEqual([undefined, undefined]);
    // Without b: a and c alone; its weight goes to a, which is beside it.
    expect(south?.trials).toEqual({ asZero: '61', renormalised: '71' });
  });

  test.each([
    ['zero', '61'],
    ['renormalise', '71'],
  ] as const)('counts by the rule %s once that is chosen', (missing, total) => {
    const [, , south] = scoreRegions({ ...small, missing }, completion, data).regions;
    expect(south?.total).toBe(total);
  });

  test('is not zero: a zero is scored', () => {
    const [zero] = scoreRegions(small, completion, [regionOf('东', { a: '0', b: '10', c: '0' })]).regions;
    expect(zero?.total).toBe('20');
  });
});

describe('several methods', () => {
  test('are tried in their order, indicator by indicator', () => {
    const mixed = frameworkOf(smallFramework.replace('target: "100", ', ''));
    const { columns } = scoreRegions(mixed, methodsOf('completion', 'min-max'), three);
    expect(columns.map(({ chosen }) => chosen?.method.id)).toEqual(['completion', 'completion', 'min-max']);
  });

  test('that all lack something leave an indicator without marks, and say what', () => {
    const mixed = frameworkOf(smallFramework.replace('target: "100", ', ''));
    const { columns } = scoreRegions(mixed, completion, three);
    expect(columns.map(({ lacks }) => lacks)).toEqual([[], [], ['目标完成率：没有目标值']]);
  });
});

test('自评 counts by its share, and without it there is no total', () => {
  const framework = { ...small, selfShare: '0.3' };
  const [east, west] = scoreRegions(framework, completion, [
    regionOf('东', { a: '10', b: '10', c: '100' }, { selfScore: '90' }),
    regionOf('西', { a: '10', b: '10', c: '100' }),
  ]).regions;
  expect([east?.assessed, east?.total]).toEqual(['100', '97']);
  expect([west?.total, west?.missing]).toEqual([undefined, ['自评得分']]);
});

test('加减分 count with their reasons, up to the bound', () => {
  const adjustments = [
    { points: '7', reason: '表彰' },
    { points: '-1', reason: '迟报' },
  ];
  const data = [regionOf('东', { a: '10', b: '10', c: '0' }, { adjustments })];
  expect(scoreRegions(small, completion, data).regions[0]?.total).toBe('36');
  expect(scoreRegions({ ...small, mostAdjustment: '5' }, completion, data).regions[0]?.total).toBe('35');
});

test('分类考核 ranks each class by itself', () => {
  const data = [
    regionOf('东', { a: '1', b: '10', c: '80' }, { class: 'A' }),
    regionOf('西', { a: '2', b: '10', c: '80' }, { class: 'B' }),
    regionOf('南', { a: '3', b: '10', c: '80' }, { class: 'A' }),
  ];
  const { regions } = scoreRegions(small, completion, data);
  expect(regions.map(({ rank, classRank }) => [rank?.rank, classRank?.rank])).toEqual([
    ['3', '2'],
    ['2', '1'],
    ['1', '1'],
  ]);
});

test('a geometric mean of means with logarithms and fixed goalposts gives the published human development indices', () => {
  const index = frameworkOf(`
id: hdi
title: 人类发展指数
source: 联合国开发计划署技术说明
weights: shares
aggregate: geometric
fullScore: "1"
methods: [{ method: min-max }]
indicators:
  - { id: life, name: 预期寿命, worst: "20", best: "85" }
  - name: 教育
    aggregate: arithmetic
    indicators:
      - { id: expected, name: 预期受教育年限, worst: "0", best: "18" }
      - { id: mean, name: 平均受教育年限, worst: "0", best: "15" }
  - { id: income, name: 人均国民总收入, transform: ln, worst: "100", best: "75000" }
`);
  const { regions, weights } = scoreRegions(index, index.methods, [
    regionOf('挪威', { life: '83.2339', expected: '18.185199', mean: '13.00362', income: '64660.106' }),
    regionOf('瑞士', { life: '83.9872', expected: '16.500299', mean: '13.85966', income: '66933.00454' }),
    regionOf('中国', { life: '78.2107', expected: '14.24088', mean: '7.60347', income: '17504.39969' }),
  ]);
  expect(regions.map(({ total = '' }) => roundHalfUp(total, 3))).toEqual(['0.961', '0.962', '0.768']);
  expect(regions.map(({ rank }) => rank?.rank)).toEqual(['2', '1', '3']);
  // No part of a product belongs to one factor.
  expect(weights.size).toBe(0);
});

describe('the gap to the region before', () => {
  const scoring = scoreRegions(small, completion, three);
  const [east, west] = scoring.regions;

  test('is told with where the points are lost, and with the value that would draw level', () => {
    const gap = east === undefined ? undefined : gapToNext(east, scoring);
    expect([gap?.next.data.region, gap?.gap]).toEqual(['西', '9']);
    expect(gap?.indicators.map(({ indicator, behind }) => [indicator.id, behind])).toEqual([
      ['c', '14'],
      ['a', '5'],
      ['b', '-10'],
    ]);
    const level = gap?.indicators.find(({ indicator }) => indicator.id === 'c')?.valueToDrawLevel ?? '';
    const closed = scoreRegions(small, completion, [regionOf('东', { a: '5', b: '10', c: level })]);
    expect(roundHalfUp(closed.regions[0]?.total ?? '', 20)).toBe(roundHalfUp('90', 20));
    // Full marks in a alone would bring 5 points: not enough.
    expect(gap?.indicators.find(({ indicator }) => indicator.id === 'a')?.valueToDrawLevel).toBeUndefined();
  });

  test('is none for the first', () => {
    expect(west === undefined ? '' : gapToNext(west, scoring)).toBeUndefined();
  });
});

describe('how ranks hang on the choices', () => {
  const scoring = scoreRegions(small, completion, [
    regionOf('东', { a: '5', b: '10', c: '80' }),
    regionOf('西', { a: '10', b: '20', c: '100' }),
    regionOf('南', { a: '8', b: '12', c: '50' }),
  ]);
  const robustness = findRobustness(scoring);

  test('is tried with every method that has its data', () => {
    expect(robustness.unfit).toEqual([{ title: '分档', reason: '「甲一」没有写分档（tiers）' }]);
    expect(robustness.byMethod.map(({ title }) => title)).toContain('Borda 计数');
    expect(
      robustness.byMethod.find(({ title }) => title === '目标完成率')?.ranks.map((rank) => rank?.rank),
    ).toEqual(scoring.regions.map(({ rank }) => rank?.rank));
  });

  test('is tried without each indicator', () => {
    const ranks = new Map(
      robustness.leftOut.map(({ title, ranks: all }) => [title, all.map((rank) => rank?.rank)]),
    );
    expect(ranks.get('不计 甲一')).toEqual(['2', '1', '3']);
    expect(ranks.get('不计 乙一')).toEqual(['1', '3', '2']);
  });
});

test.each([
  ['3', '81', '1', '9'],
  ['1', undefined, '-1', undefined],
])('a rank of %s and a total of %s last time is %s places up now', (rank, total, placesUp, totalUp) => {
  const { regions } = scoreRegions(small, completion, three);
  const last = [{ region: '东', rank, ...(total !== undefined && { total: '72' }) }];
  const change = regions[0] === undefined ? undefined : rankChange(regions[0], last);
  expect([change?.placesUp, change?.totalUp]).toEqual([placesUp, totalUp]);
});
