import { type DataFile, type DataPath, fileFinding } from '../../data-file.js';
import { add, compare } from '../../decimal.js';
import type { Finding } from '../../finding.js';
import type { FrameworkData, NodeData } from './framework-data.js';

/** A node and where it is written. */
interface PlacedNode {
  readonly node: NodeData;
  readonly path: DataPath;
}

/** What is wrong between the parts of a framework file whose forms are right. */
export function findFrameworkFaults(data: FrameworkData, file: DataFile): readonly Finding[] {
  const placed = placeNodes(data.indicators, ['indicators']);
  const fault = (rule: string, path: DataPath, facts?: Readonly<Record<string, string>>, actual?: string) =>
    fileFinding(file, rule, path, facts, actual);
  const itemNames = data.items.map(({ name }) => name);
  const idsSeen = new Set<string>();
  return [
    ...siblingFaults(
      data,
      { name: '全部指标', indicators: data.indicators },
      data.fullScore,
      ['indicators'],
      fault,
    ),
    ...placed.flatMap(({ node, path }) => {
      const faults: Finding[] = [];
      if (node.indicators !== undefined) {
        const own = Object.keys(node).filter((key) => ownKeys.includes(key));
        faults.push(
          ...own.map((key) => fault('framework-group-key', [...path, key], { key, name: node.name })),
        );
        faults.push(...siblingFaults(data, node, node.weight, [...path, 'indicators'], fault));
        return faults;
      }
      const id = node.id ?? node.name;
      if (idsSeen.has(id)) faults.push(fault('data-id-doubled', path, {}, id));
      idsSeen.add(id);
      if (node.aggregate !== undefined) {
        faults.push(fault('data-key-unknown', [...path, 'aggregate'], { key: 'aggregate' }));
      }
      return [
        ...faults,
        ...goalpostFaults(node, path, fault),
        ...formulaFaults(node, path, itemNames, fault),
      ];
    }),
    ...itemNames.flatMap((name, index) =>
      itemNames.indexOf(name) < index ? [fault('data-id-doubled', ['items', index], {}, name)] : [],
    ),
  ];
}

type Fault = (
  rule: string,
  path: DataPath,
  facts?: Readonly<Record<string, string>>,
  actual?: string,
) => Finding;

/** Keys that only an indicator has. */
const ownKeys = [
  'id',
  'unit',
  'direction',
  'value',
  'target',
  'worst',
  'best',
  'mean',
  'tiers',
  'transform',
  'methods',
  'share',
];

function placeNodes(nodes: readonly NodeData[], path: DataPath): readonly PlacedNode[] {
  return nodes.flatMap((node, index) => [
    { node, path: [...path, index] },
    ...placeNodes(node.indicators ?? [], [...path, index, 'indicators']),
  ]);
}

/** Points add up to what stands above them; shares are written by all siblings or by none. */
function siblingFaults(
  { weights }: FrameworkData,
  { name, indicators = [] }: Pick<NodeData, 'name' | 'indicators'>,
  whole: string | undefined,
  path: DataPath,
  fault: Fault,
): readonly Finding[] {
  const missing = indicators.flatMap(({ weight }, index) => (weight === undefined ? [index] : []));
  if (weights === 'shares') {
    const isPartial = missing.length > 0 && missing.length < indicators.length;
    return isPartial ? missing.map((index) => fault('framework-weight-missing', [...path, index])) : [];
  }
  if (missing.length > 0) return missing.map((index) => fault('framework-weight-missing', [...path, index]));
  const sum = add(...indicators.map(({ weight = '0' }) => weight));
  if (whole === undefined || compare(sum, whole) === 0) return [];
  return [fault('framework-weights', path, { name, sum, whole })];
}

function goalpostFaults(node: NodeData, path: DataPath, fault: Fault): readonly Finding[] {
  const { worst, best, direction = 'higher', transform = 'none', target } = node;
  const faults: Finding[] = [];
  if (worst !== undefined && best !== undefined) {
    const order = compare(best, worst);
    if (order === 0 || order > 0 !== (direction === 'higher')) {
      faults.push(fault('framework-goalposts', [...path, 'best'], { worst, best, direction }));
    }
  }
  for (const [key, value] of Object.entries({ worst, best, target })) {
    if (value === undefined || transform === 'none') continue;
    const isBelow = compare(value, '0') < (transform === 'ln' ? 1 : 0);
    if (isBelow) faults.push(fault('framework-transform', [...path, key], { transform }, value));
  }
  return faults;
}

function formulaFaults(
  { value }: NodeData,
  path: DataPath,
  items: readonly string[],
  fault: Fault,
): readonly Finding[] {
  if (value === undefined) return [];
  const { item, times, ...pairs } = value;
  const kinds = Object.keys(value).filter((key) => key !== 'times');
  if (kinds.length !== 1 || (times !== undefined && pairs.ratio === undefined)) {
    return [fault('framework-formula', [...path, 'value'])];
  }
  const named = item === undefined ? Object.values(pairs).flat() : [item];
  return named
    .filter((name) => !items.includes(name))
    .map((name) => fault('framework-item', [...path, 'value'], {}, name));
}
