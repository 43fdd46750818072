import { compare, type DecimalText } from '../../decimal.js';
import type { Finding, Place } from '../../finding.js';
import { groupBy } from '../../group-by.js';
import { formatAddress } from '../../sheet/address.js';
import type { Cell } from '../../sheet/cell.js';
import { cleanText, foldName } from '../../sheet/fold-text.js';
import { withoutAbsent } from '../../without-absent.js';
import { type Framework, indicatorsOf } from '../framework/framework.js';
import type { RegionData } from '../score/region-data.js';
import { computeValue, formulaText, itemsOf } from './compute-value.js';
import { findMatrixHeader, type MatrixHeader } from './matrix-header.js';
import { readValue } from './read-value.js';

/** A table with a row for each region and a column for each indicator or item. */
export interface MatrixInput {
  /** Absent when there is no such table. */
  readonly regions?: readonly RegionData[];
  readonly findings: readonly Finding[];
}

/** Lines of a table that are no region, in either direction. */
const noRegion =
  /^(?:合计|总计|平均|平均值|全市|注[:：]?.*|说明[:：]?.*|序号|编号|单位|计量单位|类别.*|权重.*|分值.*|方向|得分|排名|名次|指标.*|数值)$/;

/** The place of a cell in its file. */
type PlaceOf = (cell: Pick<Cell, 'row' | 'column'>) => Place;

/**
 * Reads regions × indicators, a region a row and an indicator a column; where no row is such a header, the other way
 * round. Absent when neither is there.
 */
export function readMatrix(cells: Iterable<Cell>, framework: Framework, placeOf: PlaceOf): MatrixInput {
  const upright = groupBy([...cells], ({ row }) => row);
  const header = findMatrixHeader(upright, framework);
  // Numbers of lines may look like ids: the direction that names more indicators is meant.
  const turned = turn(upright);
  const turnedHeader = findMatrixHeader(turned, framework);
  if (turnedHeader !== undefined && turnedHeader.named > (header?.named ?? 0)) {
    return readRows(turned, turnedHeader, framework, ({ row, column }) =>
      placeOf({ row: column, column: row }),
    );
  }
  return header === undefined ? { findings: [] } : readRows(upright, header, framework, placeOf);
}

type Rows = ReadonlyMap<number, readonly Cell[]>;

/** The same cells with rows for columns, in order. */
function turn(rows: Rows): Rows {
  const turned = [...rows.values()].flat().map((cell) => ({ ...cell, row: cell.column, column: cell.row }));
  return groupBy(
    turned.sort((a, b) => a.row - b.row || a.column - b.column),
    ({ row }) => row,
  );
}

/** A value of an indicator with a formula is computed from its items where those have columns. */
function readRows(rows: Rows, header: MatrixHeader, framework: Framework, placeOf: PlaceOf): MatrixInput {
  const findings: Finding[] = header.doubled.map((cell) => ({
    rule: 'score-column-doubled',
    severity: 'mandatory',
    place: placeOf(cell),
    actual: cell.text,
  }));
  const regions: RegionData[] = [];
  const seen = new Set<string>();
  for (const [row, own] of rows) {
    if (row <= header.row) continue;
    const byColumn = new Map(own.map((cell) => [cell.column, cell]));
    const named = byColumn.get(header.region);
    const region = named === undefined ? '' : cleanText(named.text);
    if (region === '' || noRegion.test(foldName(region))) continue;
    if (seen.has(region)) {
      findings.push({
        rule: 'score-region-doubled',
        severity: 'mandatory',
        place: placeOf({ row, column: header.region }),
        actual: region,
      });
      continue;
    }
    seen.add(region);
    regions.push(readRegion(region, byColumn, header, framework, placeOf, findings, row));
  }
  return { regions, findings: [...findings, ...scaleFindings(regions, framework, header, rows, placeOf)] };
}

function readRegion(
  region: string,
  byColumn: ReadonlyMap<number, Cell>,
  header: MatrixHeader,
  framework: Framework,
  placeOf: PlaceOf,
  findings: Finding[],
  row: number,
): RegionData {
  const read = (column: number | undefined, isPercent: boolean): DecimalText | undefined => {
    if (column === undefined) return undefined;
    const cell = byColumn.get(column);
    const reading = readValue(cell, isPercent);
    if (reading === undefined) {
      findings.push({
        rule: 'score-value-form',
        severity: 'mandatory',
        place: placeOf({ row, column }),
        actual: cell?.text ?? '',
      });
    }
    return reading?.value;
  };
  const items = new Map(
    framework.items.map(({ name, unit }) => [name, read(header.items.get(name), unit === '%')] as const),
  );
  const values = new Map<string, DecimalText>();
  const sources = new Map<string, string>();
  for (const { id, unit, formula } of indicatorsOf(framework.root)) {
    const column = header.indicators.get(id);
    const entered = read(column, unit === '%');
    const isComputed = formula !== undefined && itemsOf(formula).every((item) => header.items.has(item));
    const computed = isComputed ? computeValue(formula, (name) => items.get(name)) : undefined;
    const value = entered ?? computed;
    if (value === undefined) continue;
    values.set(id, value);
    if (entered === undefined && formula !== undefined) sources.set(id, formulaText(formula));
    else if (column !== undefined) sources.set(id, formatAddress({ row, column }));
  }
  const className = header.class === undefined ? undefined : byColumn.get(header.class)?.text.trim();
  return {
    region,
    values,
    sources,
    adjustments: [],
    ...withoutAbsent({
      class: className ?? framework.classes.get(region),
      selfScore: read(header.self, false),
    }),
  };
}

/** Percentages below 1 without a percent sign, where most of their column are 1 or more: perhaps fractions. */
function scaleFindings(
  regions: readonly RegionData[],
  framework: Framework,
  header: MatrixHeader,
  rows: ReadonlyMap<number, readonly Cell[]>,
  placeOf: PlaceOf,
): readonly Finding[] {
  return indicatorsOf(framework.root).flatMap(({ id, unit, isShare }) => {
    const column = header.indicators.get(id);
    if (unit !== '%' || column === undefined) return [];
    const known = regions.flatMap(({ values }) => values.get(id) ?? []);
    const wholes = known.filter((value) => compare(value, '1') >= 0).length;
    const cells = [...rows].flatMap(([row, own]) =>
      row <= header.row ? [] : own.filter((cell) => cell.column === column),
    );
    return cells.flatMap((cell): readonly Finding[] => {
      const value = readValue(cell, true)?.value;
      if (value === undefined) return [];
      const place = placeOf(cell);
      if (isShare && (compare(value, '100') > 0 || compare(value, '0') < 0)) {
        return [{ rule: 'score-share-range', severity: 'mandatory', place, actual: cell.text }];
      }
      const isFraction =
        compare(value, '0') > 0 &&
        compare(value, '1') < 0 &&
        !/[%％]/.test(`${cell.text}${cell.numberFormat ?? ''}`);
      return isFraction && wholes * 2 > known.length - 1
        ? [{ rule: 'score-percent-scale', severity: 'verify', place, actual: cell.text }]
        : [];
    });
  });
}
