import type { Framework } from '../../indicator/framework/framework.js';
import { indicatorsOf } from '../../indicator/framework/framework.js';
import { methodText } from '../../indicator/methods/choose-method.js';
import { sampleGoalposts } from '../../indicator/methods/column.js';
import type { ChosenMethod, Method } from '../../indicator/methods/method.js';
import { findMethod, methods } from '../../indicator/methods/methods.js';
import { rankOrder, rankText } from '../../indicator/score/rank-order.js';
import type { RegionData } from '../../indicator/score/region-data.js';
import { markByAlone, withBothReferences } from '../../indicator/score/robustness.js';
import { type Scoring, scoreRegions } from '../../indicator/score/score-regions.js';
import { shownScore } from './score-document.js';

/** What one choice would give: a trial, never a result. */
export interface Suggestion {
  /** As it would be written behind --method, in this order. */
  readonly methods: readonly string[];
  readonly title: string;
  readonly formula: string;
  readonly source: string;
  /** Why it cannot be chosen for all indicators; absent when it can. */
  readonly lacks?: string;
  /** The order it would give, with rounded scores; empty when it cannot be chosen. */
  readonly order: readonly {
    readonly region: string;
    readonly rank: string;
    readonly score: string | null;
  }[];
}

/** Reference values at hand of an indicator that has none fixed: to be judged and written into the framework, not used. */
export interface ProposedReference {
  readonly id: string;
  readonly name: string;
  readonly worst: string;
  readonly best: string;
}

/** Every method with what it would give, the proposed combination first; and reference values that could be fixed. */
export function suggestMethods(
  framework: Framework,
  regions: readonly RegionData[],
): { readonly suggestions: readonly Suggestion[]; readonly references: readonly ProposedReference[] } {
  const proposed = ['completion', 'efficacy-linear'].flatMap((id) => findMethod(id) ?? []);
  const combined = proposed.flatMap(withBothReferences);
  const suggestions = [
    suggestionOf('建议', proposed, combined, framework, regions),
    ...methods.map((method) =>
      suggestionOf(method.title, [method], withBothReferences(method), framework, regions),
    ),
  ];
  return { suggestions, references: referencesOf(framework, regions) };
}

function suggestionOf(
  title: string,
  used: readonly Method[],
  choices: readonly ChosenMethod[],
  framework: Framework,
  regions: readonly RegionData[],
): Suggestion {
  const scoring = scoreRegions(framework, choices, regions);
  const lacking = scoring.columns.filter(({ chosen }) => chosen === undefined);
  const inUse = choices.filter((choice) => scoring.columns.some(({ chosen }) => chosen === choice));
  const [first] = lacking;
  return {
    methods: (inUse.length === 0 ? choices : inUse).map(methodText),
    title,
    formula: used.map(({ formula }) => formula).join('；'),
    source: used.map(({ source }) => source).join('；'),
    ...(first !== undefined && {
      lacks: `${lacking.length} 项用不了，如「${first.indicator.name}」：${first.lacks.map((each) => each.replace(/^.*：/, '')).join('、')}`,
    }),
    order: first === undefined ? orderOf(scoring) : [],
  };
}

function orderOf({ regions, framework }: Scoring): Suggestion['order'] {
  return rankOrder(regions).map(({ data, rank, total }) => ({
    region: data.region,
    rank: rankText(rank),
    score: total === undefined ? null : shownScore(total, framework),
  }));
}

function referencesOf(framework: Framework, regions: readonly RegionData[]): readonly ProposedReference[] {
  const minMax = findMethod('min-max');
  const columns = minMax === undefined ? [] : markByAlone(minMax, framework, regions);
  return indicatorsOf(framework.root).flatMap(({ id, name, worst, best, transform }, index) => {
    const column = columns[index]?.column;
    const posts = column === undefined ? undefined : sampleGoalposts(column);
    if (posts === undefined || transform !== 'none' || (worst !== undefined && best !== undefined)) return [];
    return [{ id, name, ...posts }];
  });
}

/** The choices for people. */
export function suggestionLines(
  { suggestions, references }: ReturnType<typeof suggestMethods>,
  framework: Framework,
): readonly string[] {
  return [
    `「${framework.title}」可选的评分方法；以下都是试算，由有权的单位选定后才评分。`,
    ...suggestions.flatMap(({ title, methods: texts, formula, source, lacks, order }) => [
      '',
      `${title}　${texts.map((text) => `--method ${text}`).join(' ')}`,
      `  算法：${formula}`,
      `  出处：${source}`,
      lacks === undefined
        ? `  试算：${order.map(({ region, rank, score }) => `${rank} ${region}${score === null ? '' : ` ${score}`}`).join('、')}`
        : `  不能用：${lacks}`,
    ]),
    ...(references.length === 0
      ? []
      : [
          '',
          '各县区最差值、最好值，供确定参照值（worst、best）时参考；参照值宜事先定下并写入指标体系，不随每次的样本变动：',
          ...references.map(
            ({ id, name, worst, best }) => `  ${id} ${name}：worst "${worst}"，best "${best}"`,
          ),
        ]),
  ];
}
