import { compare, type DecimalText, divide, multiply } from '../../decimal.js';
import type { Finding } from '../../finding.js';
import { cellFinding } from '../cell-finding.js';
import type { Problem } from '../parse/reading.js';
import { decimalOf, type ReadTable, type Row, textOf } from '../read-table.js';
import { type Rule, type RuleContext, rowsBy } from './rule.js';

/**
 * `percent-scale`: a percentage that was probably typed as a fraction, 0.052 for 5.2. For 研发费用占销售收入比例
 * R&D ÷ sales decides where both are known; else a value below 1 is asked about where most others are not.
 */
export const checkPercentScale: Rule = (context) => {
  const computed = computedIntensities(context);
  return [...context.tables.values()].flatMap((table) =>
    table.definition.columns
      .filter(({ type }) => type.kind === 'percent')
      .flatMap(({ id }) => misscaled(table, id, id === 'rdIntensityPercent' ? computed : new Map())),
  );
};

function misscaled(
  table: ReadTable,
  column: string,
  computed: ReadonlyMap<Row, readonly DecimalText[]>,
): readonly Finding[] {
  const filled = table.rows.flatMap((row) => {
    const value = decimalOf(row, column);
    return value === undefined ? [] : [{ row, value }];
  });
  const wholes = filled.filter(({ value }) => compare(value, '1') >= 0).length;
  return filled.flatMap(({ row, value }) => {
    const known = computed.get(row) ?? [];
    const shown = row.cells.get(column)?.raw ?? '';
    const isFraction = compare(value, '0') > 0 && compare(value, '1') < 0 && !/[%％]/.test(shown);
    const looksOdd = isFraction && wholes > (filled.length - 1) / 2;
    const isOdd =
      known.length === 0 ? looksOdd : known.every((intensity) => isHundredTimes(intensity, value));
    if (!isOdd) return [];
    const [intensity] = known;
    const problem: Problem = {
      rule: 'percent-scale',
      severity: 'verify',
      facts: { value, ...(intensity === undefined ? {} : { computed: intensity }) },
    };
    return [cellFinding(table, row, [column], problem)];
  });
}

/** Whether one is about a hundred times the other: between 50 and 200 times. */
function isHundredTimes(a: DecimalText, b: DecimalText): boolean {
  if (compare(a, '0') <= 0 || compare(b, '0') <= 0) return false;
  const ratio = compare(a, b) > 0 ? divide(a, b) : divide(b, a);
  return compare(ratio, '50') >= 0 && compare(ratio, '200') <= 0;
}

/** R&D expenses ÷ sales of the same year in percent, for each source of the figure, by row of 企业库. */
function computedIntensities({ tables, isDoubtful }: RuleContext): ReadonlyMap<Row, readonly DecimalText[]> {
  const expenses = rowsBy(tables.get('rdExpenses'), 'creditCode');
  const intensities = new Map<Row, readonly DecimalText[]>();
  for (const row of tables.get('enterprises')?.rows ?? []) {
    const sales = decimalOf(row, 'salesWan');
    const year = textOf(row, 'salesYear');
    if (sales === undefined || year === undefined || compare(sales, '0') <= 0) continue;
    if (isDoubtful(row, 'salesWan')) continue;
    const ofYear = (expenses.get(textOf(row, 'creditCode') ?? '') ?? []).flatMap((expense) => {
      const rd = decimalOf(expense, 'rdWan');
      const counts = rd !== undefined && textOf(expense, 'rdYear') === year && !isDoubtful(expense, 'rdWan');
      return counts ? [divide(multiply(rd, '100'), sales)] : [];
    });
    intensities.set(row, ofYear);
  }
  return intensities;
}
