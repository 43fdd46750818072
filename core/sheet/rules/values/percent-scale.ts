import { compare, type DecimalText, divide, multiply } from '../../../decimal.js';
import type { Finding } from '../../../finding.js';
import { filled } from '../../../messages/standing.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { decimalOf, type ReadTable, type Row, textOf } from '../../read-table.js';
import { type RuleContext, rowsBy, type SheetRule } from '../rule.js';

/**
 * `percent-scale`: a percentage that was probably typed as a fraction, 0.052 for 5.2. For 研发费用占销售收入比例
 * R&D ÷ sales decides where both are known; else a value below 1 is asked about where most others are not.
 */
export const percentScale: SheetRule = {
  id: 'percent-scale',
  title: '百分数差了一百倍',
  severity: 'verify',
  fault:
    '百分数像是按小数填的（5.2% 填成 0.052）：与研发费用除以年销售收入的结果相差 50 到 200 倍；算不出的，小于 1 而同列多数在 1 以上。',
  noFault: '用百分比格式显示的 5.2%；小于 1 而与算得的比例相符。',
  sentence: (finding) => {
    const computed = finding.facts?.['computed'];
    const basis =
      computed === undefined
        ? '同列其他各行多在 1 以上'
        : `研发费用除以年销售收入约为 ${shortened(computed)}%`;
    return {
      fact: `${filled(finding)}，${basis}`,
      expected: '百分数：5.2% 填 5.2',
      fix: '核实后改正，或在「核实说明」写明',
    };
  },
  examples: {
    faults: [
      { rows: { enterprises: [{ rdIntensityPercent: 0.08, salesWan: 5000 }], rdExpenses: [{ rdWan: 400 }] } },
      { rows: { enterprises: [{ rdIntensityPercent: 0.16, salesWan: 5000 }], rdExpenses: [{ rdWan: 400 }] } },
      {
        rows: {
          enterprises: [
            {},
            { creditCode: '914105021000000243', name: '安阳样例仪器有限公司', rdIntensityPercent: 5.2 },
            { rdIntensityPercent: 0.052, creditCode: '91410502100000032X', name: '安阳样例电子有限公司' },
          ],
        },
      },
    ],
    sound: [
      { rows: { enterprises: [{ rdIntensityPercent: 8, salesWan: 5000 }], rdExpenses: [{ rdWan: 400 }] } },
      { rows: { enterprises: [{ rdIntensityPercent: 0.17, salesWan: 5000 }], rdExpenses: [{ rdWan: 400 }] } },
      { rows: { enterprises: [{ rdIntensityPercent: { number: 0.08, format: '0.00%', shown: '8.00%' } }] } },
    ],
  },
  check: (context) => {
    const computed = computedIntensities(context);
    return [...context.tables.values()].flatMap((table) =>
      table.definition.columns
        .filter(({ type }) => type.kind === 'percent')
        .flatMap(({ id }) => misscaled(table, id, id === 'rdIntensityPercent' ? computed : new Map())),
    );
  },
};

function misscaled(
  table: ReadTable,
  column: string,
  computed: ReadonlyMap<Row, readonly DecimalText[]>,
): readonly Finding[] {
  const entered = table.rows.flatMap((row) => {
    const value = decimalOf(row, column);
    return value === undefined ? [] : [{ row, value }];
  });
  const small = entered.filter(({ value }) => compare(value, '1') < 0);
  const wholes = entered.length - small.length;
  const smallRows = new Set(small.map(({ row }) => row));
  return entered.flatMap(({ row, value }) => {
    const known = computed.get(row) ?? [];
    const shown = row.cells.get(column)?.raw ?? '';
    const isFraction = smallRows.has(row) && compare(value, '0') > 0 && !/[%％]/.test(shown);
    const looksOdd = isFraction && wholes > (entered.length - 1) / 2;
    const isOdd =
      known.length === 0 ? looksOdd : known.every((intensity) => isHundredTimes(intensity, value));
    if (!isOdd) return [];
    const [intensity] = known;
    const facts = { value, ...(intensity === undefined ? {} : { computed: intensity }) };
    return [cellFinding(table, row, [column], problemOf(percentScale, facts))];
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
    const ofCode = expenses.get(textOf(row, 'creditCode') ?? '');
    if (ofCode === undefined) continue;
    const sales = decimalOf(row, 'salesWan');
    const year = textOf(row, 'salesYear');
    if (sales === undefined || year === undefined || compare(sales, '0') <= 0) continue;
    if (isDoubtful(row, 'salesWan')) continue;
    const ofYear = ofCode.flatMap((expense) => {
      const rd = decimalOf(expense, 'rdWan');
      const counts = rd !== undefined && textOf(expense, 'rdYear') === year && !isDoubtful(expense, 'rdWan');
      return counts ? [divide(multiply(rd, '100'), sales)] : [];
    });
    intensities.set(row, ofYear);
  }
  return intensities;
}

/** A long quotient to at most four digits after the point, cut off. */
function shortened(decimal: string): string {
  return decimal.replace(/(\.\d{4})\d+$/, '$1');
}
