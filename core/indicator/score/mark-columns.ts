import { compare, type DecimalText, naturalLogarithm, squareRoot } from '../../decimal.js';
import { withoutAbsent } from '../../without-absent.js';
import type { Framework, Indicator, Transform } from '../framework/framework.js';
import { indicatorsOf } from '../framework/framework.js';
import { type Column, knownValues } from '../methods/column.js';
import type { Mark } from '../methods/mark.js';
import type { ChosenMethod } from '../methods/method.js';
import type { RegionData } from './region-data.js';

/** One indicator with the marks of all regions. */
export interface MarkedColumn {
  readonly indicator: Indicator;
  /** As the method saw it, transformed. */
  readonly column: Column;
  /** The method used; absent when none that was chosen has all the data it needs. */
  readonly chosen?: ChosenMethod;
  /** Why no method could be used, one reason a method; empty when one was. */
  readonly lacks: readonly string[];
  /** In the order of the regions. */
  readonly marks: readonly Mark[];
  /** Whether several regions have a value and it is the same everywhere. */
  readonly areEqual: boolean;
}

/** The marks of every indicator, each by the first method that fits: its own methods, else the framework's choice. */
export function markColumns(
  framework: Framework,
  methods: readonly ChosenMethod[],
  regions: readonly RegionData[],
): readonly MarkedColumn[] {
  return indicatorsOf(framework.root).map((indicator) =>
    markColumn(indicator, indicator.methods ?? methods, regions),
  );
}

/** The marks of one indicator by the first of the methods that fits it. */
export function markColumn(
  indicator: Indicator,
  methods: readonly ChosenMethod[],
  regions: readonly RegionData[],
): MarkedColumn {
  const column = columnOf(indicator, regions);
  const lacks = methods.map(({ method, settings }) => method.lacks(column, settings));
  const index = lacks.indexOf(undefined);
  const chosen = methods[index];
  const known = knownValues(column);
  const [first] = known;
  const shared = {
    indicator,
    column,
    areEqual: first !== undefined && known.length > 1 && known.every((value) => compare(value, first) === 0),
  };
  if (chosen !== undefined) {
    return { ...shared, chosen, lacks: [], marks: chosen.method.mark(column, chosen.settings) };
  }
  const reasons = methods.flatMap(({ method }, at) => {
    const reason = lacks[at];
    return reason === undefined ? [] : [`${method.title}：${reason}`];
  });
  return { ...shared, lacks: reasons, marks: regions.map(() => ({ undefined: '没有可用的评分方法' })) };
}

function columnOf(indicator: Indicator, regions: readonly RegionData[]): Column {
  const { id, transform, direction, target, worst, best, mean, tiers } = indicator;
  const changed = (value: DecimalText | undefined) =>
    value === undefined ? undefined : transformed(value, transform);
  return {
    values: regions.map(({ values }) => changed(values.get(id))),
    direction,
    ...withoutAbsent({ target: changed(target), worst: changed(worst), best: changed(best), mean, tiers }),
  };
}

/** The value as the method sees it; absent where the transform has no result, which is a missing value then. */
function transformed(value: DecimalText, transform: Transform): DecimalText | undefined {
  switch (transform) {
    case 'none':
      return value;
    case 'ln':
      return compare(value, '0') > 0 ? naturalLogarithm(value) : undefined;
    case 'sqrt':
      return compare(value, '0') >= 0 ? squareRoot(value) : undefined;
  }
}
