import { type DataFile, type DataPath, fileFinding, parseData } from '../../data-file.js';
import type { Finding } from '../../finding.js';
import { withoutAbsent } from '../../without-absent.js';
import { chooseMethod } from '../methods/choose-method.js';
import type { ChosenMethod } from '../methods/method.js';
import type { Framework, Indicator, IndicatorGroup, IndicatorNode, ValueFormula } from './framework.js';
import { type FrameworkData, frameworkData, type NodeData } from './framework-data.js';
import { findFrameworkFaults } from './framework-faults.js';

/**
 * A framework from its data file. Every fault is reported at once, with path and line: keys, forms, weights that do not
 * add up, doubled ids, reference values that contradict the direction, methods that are none. Absent when there is any.
 */
export function loadFramework(file: DataFile): {
  readonly framework?: Framework;
  readonly findings: readonly Finding[];
} {
  const { output, findings } = parseData(frameworkData, file);
  if (output === undefined) return { findings };
  const faults = [...methodFaults(output, file), ...findFrameworkFaults(output, file)];
  return faults.length > 0 ? { findings: faults } : { framework: frameworkOf(output), findings: [] };
}

function frameworkOf(data: FrameworkData): Framework {
  const { aggregate, indicators, classes, methods, checkedOn, shownDecimals, ...rest } = data;
  const equal = data.weights === 'shares';
  return {
    ...rest,
    shownDecimals: Number(shownDecimals),
    classes: new Map(
      Object.entries(classes).flatMap(([name, regions]) => regions.map((region) => [region, name] as const)),
    ),
    methods: chosenOf(methods),
    root: {
      kind: 'group',
      name: data.title,
      weight: data.fullScore,
      aggregation: aggregate,
      children: indicators.map((node) => nodeOf(node, aggregate, equal)),
    },
  };
}

/** A node; without a weight it weighs as much as each of its siblings. Its group's aggregation goes down to it. */
function nodeOf(data: NodeData, above: IndicatorGroup['aggregation'], equal: boolean): IndicatorNode {
  const { name, weight = '1', note } = data;
  if (data.indicators !== undefined) {
    const aggregation = data.aggregate ?? above;
    const children = data.indicators.map((child) => nodeOf(child, aggregation, equal));
    return { kind: 'group', name, weight, aggregation, children, ...withoutAbsent({ note }) };
  }
  const { unit, target, worst, best, mean, tiers, department } = data;
  const indicator: Indicator = {
    kind: 'indicator',
    id: data.id ?? name,
    name,
    weight,
    direction: data.direction ?? 'higher',
    transform: data.transform ?? 'none',
    isShare: data.share ?? false,
    ...withoutAbsent({
      unit,
      target,
      worst,
      best,
      mean,
      tiers,
      department,
      note,
      formula: data.value === undefined ? undefined : formulaOf(data.value),
      methods: data.methods === undefined ? undefined : chosenOf(data.methods),
    }),
  };
  return indicator;
}

function formulaOf(value: NonNullable<NodeData['value']>): ValueFormula | undefined {
  const { item, ratio, difference, growth, times = '1' } = value;
  if (item !== undefined) return { kind: 'item', item };
  if (ratio !== undefined) return { kind: 'ratio', items: ratio, times };
  if (difference !== undefined) return { kind: 'difference', items: difference };
  return growth === undefined ? undefined : { kind: 'growth', items: growth };
}

type MethodData = FrameworkData['methods'][number];

function chosenOf(methods: readonly MethodData[]): readonly ChosenMethod[] {
  return methods.flatMap(({ method, ...settings }) => chooseMethod(method, settings).chosen ?? []);
}

function methodFaults(data: FrameworkData, file: DataFile): readonly Finding[] {
  const ofList = (methods: readonly MethodData[], path: DataPath): readonly Finding[] =>
    methods.flatMap(({ method, ...settings }, index) =>
      chooseMethod(method, settings).faults.map(({ fault, actual, ...facts }) =>
        fileFinding(file, fault, [...path, index], facts, actual),
      ),
    );
  const ofNodes = (nodes: readonly NodeData[], path: DataPath): readonly Finding[] =>
    nodes.flatMap((node, index) => [
      ...ofList(node.methods ?? [], [...path, index, 'methods']),
      ...ofNodes(node.indicators ?? [], [...path, index, 'indicators']),
    ]);
  return [...ofList(data.methods, ['methods']), ...ofNodes(data.indicators, ['indicators'])];
}
