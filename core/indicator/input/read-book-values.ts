import type { IsoDate } from '../../calendar.js';
import { compare, type DecimalText } from '../../decimal.js';
import { type Finding, mustBeMended } from '../../finding.js';
import { findingAt } from '../../sheet/cell-finding.js';
import { foldLetters } from '../../sheet/fold-text.js';
import { dateOf, decimalOf, placeOf, type ReadTable, type Row, textOf } from '../../sheet/read-table.js';
import { withoutAbsent } from '../../without-absent.js';
import type { Framework, Indicator, IndicatorNode } from '../framework/framework.js';
import { indicatorsOf } from '../framework/framework.js';
import { parseMethod } from '../methods/choose-method.js';
import type { ChosenMethod } from '../methods/method.js';
import type { RegionData } from '../score/region-data.js';
import { computeValue, formulaText, itemsOf } from './compute-value.js';

type Tables = ReadonlyMap<string, ReadTable>;

/** What 指标考核工作簿 says: its regions, the methods chosen in it, and the framework with its reference values. */
export interface BookValues {
  readonly framework: Framework;
  readonly methods: readonly ChosenMethod[];
  readonly decision: MethodDecision;
  readonly regions: readonly RegionData[];
  readonly findings: readonly Finding[];
}

/** Who chose the methods, several of them joined by 、, and the last day on which somebody did; absent where nothing says it. */
export interface MethodDecision {
  readonly decidedBy?: string;
  readonly decidedOn?: IsoDate;
}

/** Whether a book holds values in the sheets of 指标考核工作簿. */
export function hasBookValues(tables: Tables): boolean {
  return tables.has('indicatorItems') || tables.has('indicatorValues');
}

/** The year and the id of the framework that 考核 names; absent when it names none. */
export function evaluationOf(tables: Tables): { readonly year?: string; readonly framework?: string } {
  const [row] = tables.get('evaluation')?.rows ?? [];
  if (row === undefined) return {};
  return withoutAbsent({ year: textOf(row, 'year'), framework: textOf(row, 'framework') });
}

/**
 * Reads a checked book. A cell with an open finding gives no value. Where a formula's items are all there the value is
 * computed from them, exactly; else it is what 指标值 says.
 *
 * @param findings of the check, with their explanations
 */
export function readBookValues(
  tables: Tables,
  framework: Framework,
  findings: readonly Finding[],
): BookValues {
  const open = new Set(
    findings
      .filter(mustBeMended)
      .flatMap(({ place }) => (place.kind === 'sheet' ? [`${place.sheet}!${place.cell}`] : [])),
  );
  const own = withReferences(framework, tables.get('indicatorWeights'));
  const methods = readMethods(tables.get('scoringMethods'));
  return {
    framework: own.framework,
    methods: methods.chosen,
    decision: decisionOf(tables.get('scoringMethods')),
    regions: readRegions(tables, own.framework, open),
    findings: [...own.findings, ...methods.findings],
  };
}

/** What a line says. */
interface EnteredValue {
  /** Absent where nothing stands, and where what stands has an open finding. */
  readonly value?: DecimalText;
  readonly source: string;
  readonly isOpen: boolean;
}

type ValueOf = (region: string, name: string) => EnteredValue | undefined;

function readRegions(tables: Tables, framework: Framework, open: ReadonlySet<string>): readonly RegionData[] {
  const entered = valuesBy(tables.get('indicatorValues'), 'indicator', open);
  const items = valuesBy(tables.get('indicatorItems'), 'item', open);
  const listed = tables.get('evaluatedRegions')?.rows ?? [];
  const all = [
    ...listed,
    ...['indicatorValues', 'indicatorItems'].flatMap((id) => tables.get(id)?.rows ?? []),
  ];
  const names = [...new Set(all.flatMap((row) => textOf(row, 'region') ?? []))];
  return names.map((region) => {
    const row = listed.find((each) => textOf(each, 'region') === region);
    const values = new Map<string, DecimalText>();
    const sources = new Map<string, string>();
    for (const indicator of indicatorsOf(framework.root)) {
      const found = foundValue(region, indicator, entered, items);
      if (found.value !== undefined) values.set(indicator.id, found.value);
      if (found.source !== undefined) sources.set(indicator.id, found.source);
    }
    return {
      region,
      values,
      sources,
      adjustments: adjustmentsOf(tables.get('adjustments'), region),
      ...withoutAbsent({
        class: (row === undefined ? undefined : textOf(row, 'class')) ?? framework.classes.get(region),
        selfScore: row === undefined ? undefined : decimalOf(row, 'selfScore'),
      }),
    };
  });
}

function foundValue(
  region: string,
  { name, formula }: Indicator,
  entered: ValueOf,
  items: ValueOf,
): { readonly value?: DecimalText; readonly source?: string } {
  const typed = entered(region, name);
  const computed =
    formula === undefined ? undefined : computeValue(formula, (item) => items(region, item)?.value);
  // A cell that cannot be relied on leaves the value open, be it the value's own or that of an item.
  const rests = [
    typed,
    ...(formula === undefined ? [] : itemsOf(formula).map((item) => items(region, item))),
  ];
  const open = rests.find((each) => each?.isOpen === true);
  if (open !== undefined) return { source: open.source };
  if (computed !== undefined && formula !== undefined)
    return { value: computed, source: formulaText(formula) };
  return typed ?? {};
}

/** Values by region and name. */
function valuesBy(table: ReadTable | undefined, column: string, open: ReadonlySet<string>): ValueOf {
  const index = new Map<string, EnteredValue>();
  for (const row of table?.rows ?? []) {
    const key = `${textOf(row, 'region')} ${foldLetters(textOf(row, column) ?? '')}`;
    const source = placeOf(row, 'value');
    const isOpen = open.has(source);
    const value = isOpen ? undefined : decimalOf(row, 'value');
    index.set(key, { source, isOpen, ...(value !== undefined && { value }) });
  }
  return (region, name) => index.get(`${region} ${foldLetters(name)}`);
}

function adjustmentsOf(table: ReadTable | undefined, region: string): RegionData['adjustments'] {
  return (table?.rows ?? []).flatMap((row) => {
    const points = decimalOf(row, 'points');
    if (points === undefined || textOf(row, 'region') !== region) return [];
    return [{ points, reason: textOf(row, 'reason') ?? '', source: placeOf(row, 'points') }];
  });
}

function readMethods(table: ReadTable | undefined): {
  readonly chosen: readonly ChosenMethod[];
  readonly findings: readonly Finding[];
} {
  const chosen: ChosenMethod[] = [];
  const findings: Finding[] = [];
  for (const row of table?.rows ?? []) {
    const text = textOf(row, 'method');
    if (text === undefined) continue;
    const read = parseMethod(text);
    if (read.chosen !== undefined) chosen.push(read.chosen);
    for (const { fault: rule, actual, ...facts } of read.faults) {
      findings.push(findingAt(cellOf(row, 'method'), actual, { rule, severity: 'mandatory', facts }));
    }
  }
  return { chosen, findings };
}

function decisionOf(table: ReadTable | undefined): MethodDecision {
  const rows = table?.rows ?? [];
  const bodies = [...new Set(rows.flatMap((row) => textOf(row, 'decidedBy') ?? []))];
  return withoutAbsent({
    decidedBy: bodies.length === 0 ? undefined : bodies.join('、'),
    decidedOn: rows
      .flatMap((row) => dateOf(row, 'decidedOn') ?? [])
      .sort()
      .at(-1),
  });
}

function cellOf(row: Row, column: string) {
  return { sheet: row.sheet, cell: row.cells.get(column)?.address ?? String(row.row) };
}

/** The framework with the reference values and targets that 指标体系 has; a weight that differs is a finding. */
function withReferences(
  framework: Framework,
  table: ReadTable | undefined,
): { readonly framework: Framework; readonly findings: readonly Finding[] } {
  const rows = new Map((table?.rows ?? []).map((row) => [foldLetters(textOf(row, 'indicator') ?? ''), row]));
  const findings: Finding[] = [];
  const change = (node: IndicatorNode): IndicatorNode => {
    if (node.kind === 'group') return { ...node, children: node.children.map(change) };
    const row = rows.get(foldLetters(node.name));
    if (row === undefined) return node;
    const weight = decimalOf(row, 'weight');
    if (framework.weights === 'points' && weight !== undefined && compare(weight, node.weight) !== 0) {
      const facts = { indicator: node.name, weight: node.weight };
      findings.push(
        findingAt(cellOf(row, 'weight'), weight, {
          rule: 'score-weight-differs',
          severity: 'mandatory',
          facts,
        }),
      );
    }
    const [worst, best, target] = ['worst', 'best', 'target'].map((column) => decimalOf(row, column));
    return { ...node, ...withoutAbsent({ worst, best, target }) };
  };
  const children = framework.root.children.map(change);
  return { framework: { ...framework, root: { ...framework.root, children } }, findings };
}
