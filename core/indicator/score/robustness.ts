import { add, type DecimalText, divide, multiply, subtract } from '../../decimal.js';
import type { Framework, Indicator, IndicatorGroup, IndicatorNode } from '../framework/framework.js';
import { indicatorsOf } from '../framework/framework.js';
import { chooseMethod } from '../methods/choose-method.js';
import { fullMarks } from '../methods/mark.js';
import type { ChosenMethod, Method } from '../methods/method.js';
import { methods } from '../methods/methods.js';
import { type Rank, rankValues } from '../methods/rank-values.js';
import { aggregateMarks } from './aggregate-marks.js';
import { type MarkedColumn, markColumn } from './mark-columns.js';
import type { RegionData } from './region-data.js';
import { adjustmentOf, marksOf, type Scoring, withSelf } from './score-regions.js';

/** The ranks of all regions under one change of the method or of the indicators. */
export interface Variant {
  /** 「线性功效系数」, 「不计 研发投入强度」. */
  readonly title: string;
  /** In the order of the regions; absent without a total. */
  readonly ranks: readonly (Rank | undefined)[];
}

/** How ranks hang on the choices made. Totals stand on the rule for missing values that the framework has. */
export interface Robustness {
  /** Every method that could be used for all indicators, with its default settings. */
  readonly byMethod: readonly Variant[];
  /** Methods that could not, with the reason. */
  readonly unfit: readonly { readonly title: string; readonly reason: string }[];
  /** The chosen method with each indicator left out, its weight too. */
  readonly leftOut: readonly Variant[];
}

/** Beyond so many regions × indicators × indicators the trials take minutes, and are made only when they are asked for. */
const mostWork = 3_000_000;

/** Whether the trials are made without being asked for. */
export function isRobustnessUsual({ regions, columns }: Scoring): boolean {
  return regions.length * columns.length ** 2 <= mostWork;
}

/** The ranks under each method, and with each indicator left out. */
export function findRobustness(scoring: Scoring): Robustness {
  const { framework, columns } = scoring;
  const data = scoring.regions.map((region) => region.data);
  const byMethod: Variant[] = [];
  const unfit: Robustness['unfit'][number][] = [];
  for (const method of methods) {
    const marked = markByAlone(method, framework, data);
    const lacking = marked.find(({ chosen }) => chosen === undefined);
    if (lacking === undefined) {
      byMethod.push({ title: method.title, ranks: ranksOf(framework.root, framework, marked, data) });
    } else {
      const [reason = ''] = lacking.lacks;
      unfit.push({
        title: method.title,
        reason: `「${lacking.indicator.name}」${reason.replace(/^.*：/, '')}`,
      });
    }
  }
  const indicators = indicatorsOf(framework.root);
  return {
    byMethod,
    unfit,
    leftOut:
      indicators.length < 2
        ? []
        : indicators.map((indicator) => leaveOut(indicator, framework, columns, data)),
  };
}

/** The marks by one method alone: with fixed reference values where the indicator has them, else those of the regions. */
export function markByAlone(
  method: Method,
  framework: Framework,
  regions: readonly RegionData[],
): readonly MarkedColumn[] {
  const choices = withBothReferences(method);
  return indicatorsOf(framework.root).map((indicator) => markColumn(indicator, choices, regions));
}

/** The method with its default settings, and where it has reference values also with those of the sample. */
export function withBothReferences({ id, options }: Method): readonly ChosenMethod[] {
  const asks = options.some(({ name }) => name === 'reference');
  return [{}, ...(asks ? [{ reference: 'sample' }] : [])].flatMap(
    (settings) => chooseMethod(id, settings).chosen ?? [],
  );
}

function leaveOut(
  indicator: Indicator,
  framework: Framework,
  columns: readonly MarkedColumn[],
  data: readonly RegionData[],
): Variant {
  const root = without(framework.root, indicator, framework.weights === 'points');
  const kept = columns.filter((column) => column.indicator !== indicator);
  const ranks = root?.kind === 'group' ? ranksOf(root, framework, kept, data) : data.map(() => undefined);
  return { title: `不计 ${indicator.name}`, ranks };
}

/** The node without one indicator; absent when nothing is left of it. Points of a class go down with it. */
function without(node: IndicatorNode, left: Indicator, arePoints: boolean): IndicatorNode | undefined {
  if (node === left) return undefined;
  if (node.kind === 'indicator' || !indicatorsOf(node).includes(left)) return node;
  const children = node.children.flatMap((child) => without(child, left, arePoints) ?? []);
  if (children.length === 0) return undefined;
  const weight = arePoints ? subtract(node.weight, left.weight) : node.weight;
  return { ...node, weight, children };
}

/** Ranks of the totals, 自评 and 加减分 left as they are; the full score stays what it is. */
function ranksOf(
  root: IndicatorGroup,
  framework: Framework,
  columns: readonly MarkedColumn[],
  data: readonly RegionData[],
): readonly (Rank | undefined)[] {
  const { missing, selfShare, root: whole } = framework;
  const totals = data.map((region, index): DecimalText | undefined => {
    const own = aggregateMarks(root, marksOf(columns, index), missing);
    if (own === undefined) return undefined;
    const points = divide(multiply(own, whole.weight), fullMarks);
    return add(withSelf(points, region.selfScore ?? '0', selfShare), adjustmentOf(framework, region));
  });
  return rankValues(totals);
}
