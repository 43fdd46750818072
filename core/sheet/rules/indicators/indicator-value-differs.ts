import { compare, type DecimalText, multiply, subtract } from '../../../decimal.js';
import { computeValue, formulaText } from '../../../indicator/input/compute-value.js';
import { parseFormula } from '../../../indicator/input/parse-formula.js';
import { fact } from '../../../messages/sentence.js';
import { filled } from '../../../messages/standing.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { foldLetters } from '../../fold-text.js';
import { decimalOf, textOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/** How far a value may be from what its items give, as a share of it: what rounding to a few digits explains. */
const width = '0.005';

/** `indicator-value-differs`: a value that is not what its numerator and denominator give. */
export const indicatorValueDiffers: SheetRule = {
  id: 'indicator-value-differs',
  title: '指标值与原始数据对不上',
  severity: 'verify',
  fault:
    '「指标值」与按「指标体系」的算法由「原始数据」算得的相差超过千分之五：研发占比乘以地区生产总值，得不回研发经费。',
  noFault: '只差末位的舍入；分子、分母有一个空着；没有写算法。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，${fact(finding, 'formula')}是 ${fact(finding, 'computed')}`,
    fix: '核对原始数据和单位；公式被改成数的，恢复公式',
  }),
  examples: {
    faults: [
      {
        rows: {
          indicatorValues: [{ value: 2.8, indicator: '研发投入强度', unit: '%' }],
          indicatorItems: [
            { item: '研发经费', value: 300 },
            { item: '生产总值', value: 10000 },
          ],
          indicatorWeights: [{ indicator: '研发投入强度', formula: '研发经费÷生产总值×100' }],
        },
      },
    ],
    sound: [
      {
        rows: {
          indicatorValues: [{ value: 3.33, indicator: '研发投入强度', unit: '%' }],
          indicatorItems: [
            { item: '研发经费', value: 333.3 },
            { item: '生产总值', value: 10000 },
          ],
          indicatorWeights: [{ indicator: '研发投入强度', formula: '研发经费÷生产总值×100' }],
        },
      },
    ],
  },
  check: ({ tables }) => {
    const [values, items, system] = ['indicatorValues', 'indicatorItems', 'indicatorWeights'].map((id) =>
      tables.get(id),
    );
    if (values === undefined || items === undefined || system === undefined) return [];
    const formulas = new Map(
      system.rows.map((row) => [
        foldLetters(textOf(row, 'indicator') ?? ''),
        parseFormula(textOf(row, 'formula') ?? ''),
      ]),
    );
    const known = new Map(
      items.rows.map((row) => [`${textOf(row, 'region')} ${textOf(row, 'item')}`, decimalOf(row, 'value')]),
    );
    return values.rows.flatMap((row) => {
      const value = decimalOf(row, 'value');
      const formula = formulas.get(foldLetters(textOf(row, 'indicator') ?? ''));
      if (value === undefined || formula === undefined) return [];
      const computed = computeValue(formula, (item) => known.get(`${textOf(row, 'region')} ${item}`));
      if (computed === undefined || isNear(value, computed)) return [];
      const facts = { formula: formulaText(formula), computed: computed.replace(/(\.\d{4})\d+$/, '$1') };
      return [cellFinding(values, row, ['value'], problemOf(indicatorValueDiffers, facts))];
    });
  },
};

function isNear(value: DecimalText, computed: DecimalText): boolean {
  return compare(subtract(value, computed).replace('-', ''), multiply(width, computed.replace('-', ''))) <= 0;
}
