import type { DecimalText } from '../../core/decimal.js';
import { roundHalfUp } from '../../core/decimal.js';
import type { Framework, Indicator, ValueFormula } from '../../core/indicator/framework/framework.js';
import { indicatorsOf } from '../../core/indicator/framework/framework.js';
import { computeValue, formulaText } from '../../core/indicator/input/compute-value.js';
import type { RegionList } from '../../core/region.js';
import { indicatorBook } from '../../core/sheet/book-kinds.js';
import { withoutAbsent } from '../../core/without-absent.js';
import type { BookPlan, CellPlan } from '../write/plan.js';
import type { EntryRow, EntryRows } from './entry-row.js';
import { percentWeights } from './percent-weights.js';
import { type StarterBook, starterPlan } from './starter-book.js';

/** Columns of 原始数据 that the formulas of 指标值 look things up in. */
const names = {
  region: '数据县区',
  item: '数据项',
  value: '数据值',
} as const;

/** 指标考核工作簿: the framework, a line for every region and item, and visible formulas over them. */
export function indicatorStarterPlan(
  book: Omit<StarterBook, 'tables' | 'title' | 'regions'> & { readonly regions: RegionList },
  framework: Framework,
): BookPlan {
  return starterPlan({
    ...book,
    title: '指标考核工作簿',
    tables: indicatorBook.tables,
    rows: book.rows ?? indicatorRows(framework, book.regions, () => undefined),
    namedColumns: Object.entries(names).map(([column, name]) => ({ name, table: 'indicatorItems', column })),
  });
}

/**
 * The rows of a book of this framework.
 *
 * @param itemOf what a region reports of an item; absent where nothing is known
 */
export function indicatorRows(
  framework: Framework,
  { regions }: RegionList,
  itemOf: (region: string, item: string) => DecimalText | undefined,
): EntryRows {
  return {
    evaluation: [{ framework: framework.id, ...withoutAbsent({ year: framework.year }) }],
    indicatorWeights: weightRows(framework),
    scoringMethods: [],
    evaluatedRegions: regions.map(({ name }) => ({
      region: name,
      ...withoutAbsent({ class: framework.classes.get(name) }),
    })),
    indicatorItems: regions.flatMap(({ name: region }) =>
      framework.items.map(
        ({ name: item, unit, department }): EntryRow => ({
          region,
          item,
          unit,
          ...withoutAbsent({ department, value: itemOf(region, item) }),
        }),
      ),
    ),
    indicatorValues: regions
      .flatMap(({ name: region }) =>
        indicatorsOf(framework.root).map(({ name, unit = '', formula }) => ({ region, name, unit, formula })),
      )
      .map(
        ({ region, name, unit, formula }, index): EntryRow => ({
          region,
          indicator: name,
          unit: unit === '' ? '—' : unit,
          ...(formula !== undefined && {
            value: valueCell(formula, index + 2, (item) => itemOf(region, item)),
          }),
        }),
      ),
  };
}

/**
 * The lines of 指标体系: an indicator of several parts is a line for each part, in the class above. Shares stand there as
 * percentages, which only show them: a scoring takes those of the framework.
 */
function weightRows(framework: Framework): readonly EntryRow[] {
  const { root, weights } = framework;
  const percent = weights === 'shares' ? percentWeights(root) : undefined;
  return root.children.flatMap((node) => {
    const points = percent === undefined && node.kind === 'group' ? `(${node.weight}分)` : '';
    return indicatorsOf(node).map((indicator) => ({
      class: `${node.name}${points}`,
      ...weightRow(indicator, framework),
      weight: percent?.get(indicator) ?? indicator.weight,
    }));
  });
}

function weightRow(indicator: Indicator, { items }: Framework): EntryRow {
  const { id, name, unit, worst, best, target, note, formula } = indicator;
  const used = formula === undefined ? [] : formula.kind === 'item' ? [formula.item] : formula.items;
  const departments = items
    .filter((item) => used.includes(item.name))
    .flatMap((item) => item.department ?? []);
  return {
    id,
    indicator: name,
    ...withoutAbsent({
      unit,
      worst,
      best,
      target,
      note,
      formula: formula === undefined ? undefined : formulaText(formula),
      department: indicator.department ?? ([...new Set(departments)].join('、') || undefined),
    }),
  };
}

/** The formula over 原始数据 in this row of 指标值, with the value it has; shows nothing while an item is blank. */
function valueCell(
  formula: ValueFormula,
  row: number,
  itemOf: (item: string) => DecimalText | undefined,
): CellPlan {
  const criteria = (item: string) => `${names.region},$A${row},${names.item},"${item.replaceAll('"', '""')}"`;
  const sum = (item: string) => `SUMIFS(${names.value},${criteria(item)})`;
  const isBlank = (item: string) => `COUNTIFS(${criteria(item)},${names.value},"<>")=0`;
  const value = computeValue(formula, itemOf);
  const cell = (excel: string): CellPlan => ({
    kind: 'formula',
    formula: excel,
    value: value === undefined ? '' : roundHalfUp(value, 12),
    style: 'cell',
    format: '#,##0.00####',
  });
  if (formula.kind === 'item') return cell(`IF(${isBlank(formula.item)},"",${sum(formula.item)})`);
  const [first, second] = formula.items;
  const blank = `OR(${isBlank(first)},${isBlank(second)}`;
  switch (formula.kind) {
    case 'difference':
      return cell(`IF(${blank}),"",${sum(first)}-${sum(second)})`);
    case 'ratio':
      return cell(`IF(${blank},${sum(second)}=0),"",${sum(first)}/${sum(second)}*${formula.times})`);
    case 'growth':
      return cell(`IF(${blank},${sum(second)}<=0),"",(${sum(first)}-${sum(second)})/${sum(second)}*100)`);
  }
}
