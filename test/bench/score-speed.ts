import { performance } from 'node:perf_hooks';
import type { Framework, Indicator } from '../../core/indicator/framework/framework.js';
import { parseMethod } from '../../core/indicator/methods/choose-method.js';
import type { RegionData } from '../../core/indicator/score/region-data.js';
import { findRobustness } from '../../core/indicator/score/robustness.js';
import { type Scoring, scoreRegions } from '../../core/indicator/score/score-regions.js';

/** What is scored: many regions once, and fewer of them with every trial of 稳健性. */
const many = { regions: 3_000, indicators: 100 };
const tried = { regions: 100, indicators: 30 };

/** Times 线性功效系数 over many regions against a tenth of them, and 稳健性 against one scoring. */
export function measureScoring(say: (line: string) => void): void {
  const whole = timed(() => score(many.regions, many.indicators));
  const tenth = timed(() => score(many.regions / 10, many.indicators));
  say(
    `评分 ${many.regions} 个地区 × ${many.indicators} 项：是 ${many.regions / 10} 个地区的 ${(whole.took / tenth.took).toFixed(2)} 倍`,
  );
  const once = timed(() => score(tried.regions, tried.indicators));
  const trials = timed(() => findRobustness(once.result));
  const count = trials.result.byMethod.length + trials.result.leftOut.length;
  say(
    `稳健性 ${tried.regions} 个地区 × ${tried.indicators} 项，${count} 种变化：是评分一次的 ${(trials.took / once.took).toFixed(2)} 倍`,
  );
}

/** The time of the second run: the first one warms up. */
function timed<Result>(work: () => Result): { readonly took: number; readonly result: Result } {
  work();
  const start = performance.now();
  const result = work();
  return { took: performance.now() - start, result };
}

function score(regions: number, indicators: number): Scoring {
  const { chosen } = parseMethod('efficacy-linear,reference=sample');
  if (chosen === undefined) throw new Error('No method');
  const data = Array.from({ length: regions }, (_, index) => region(index, indicators));
  const scoring = scoreRegions(framework(indicators), [chosen], data);
  if (scoring.regions.some(({ rank }) => rank === undefined)) throw new Error('Not all ranked');
  return scoring;
}

function region(index: number, indicators: number): RegionData {
  const values = Array.from({ length: indicators }, (_, column) => {
    const value = ((index * 37 + column * 101) % 9_973) + 1;
    return [String(column), `${value}.${((index * 7 + column) % 90) + 10}`] as const;
  });
  return { region: `地区${index}`, values: new Map(values), sources: new Map(), adjustments: [] };
}

function framework(indicators: number): Framework {
  const children = Array.from(
    { length: indicators },
    (_, column): Indicator => ({
      kind: 'indicator',
      id: String(column),
      name: `指标${column}`,
      weight: '1',
      direction: column % 5 === 0 ? 'lower' : 'higher',
      transform: 'none',
      isShare: false,
    }),
  );
  return {
    id: 'bench',
    title: '',
    source: '',
    weights: 'shares',
    fullScore: '100',
    missing: 'open',
    shownDecimals: 2,
    selfShare: '0',
    selfGap: '5',
    classes: new Map(),
    methods: [],
    items: [],
    root: { kind: 'group', name: '', weight: '100', aggregation: 'arithmetic', children },
  };
}
