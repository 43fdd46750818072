import { compare, divide, multiply, roundHalfUp } from '../../../../decimal.js';
import { fact } from '../../../../messages/sentence.js';
import { divideRanges, mapRange } from '../../../claims/agree.js';
import { type Range, rangeOf } from '../../../claims/reading/quantity.js';
import { type IndicatorFigure, indicatorRows } from '../../../indicator-rows.js';
import type { ReviewHit, ReviewRule } from '../../../review-rule.js';

/** How far apart the two may be: the mean population of the year and that at its end differ less. */
const slack = ['0.95', '1.05'] as const;

const names = {
  spending: /^全社会(?:研发|研究与试验发展|R&D)(?:经费|费用)?(?:支出|投入)(?:总量)?$/u,
  ratio: /^全社会.*(?:研发|研究与试验发展|R&D).*(?:与|占)(?:地区)?(?:生产总值|GDP)(?:之比|的?比重|的?比例)$/u,
  population: /^(?:年末)?常住人口(?:数|总数)?$/u,
  perPerson: /^人均(?:地区)?(?:生产总值|GDP)$/u,
} as const;

const unitsOf = { spending: '亿元', ratio: '%', population: '万人', perPerson: '万元/人' } as const;

/** `indicator-tie`: GDP per person of a table is not what its R&D spending, its share and its population come to. */
export const indicatorTie: ReviewRule = {
  id: 'indicator-tie',
  title: '几个指标互相对不上',
  severity: 'verify',
  fault: '指标表里，由研发经费、它与生产总值之比和常住人口推算的人均生产总值，与表中所填相差5%以上。',
  noFault: '相差不到5%：年平均人口与年末人口不同，各数又经过四舍五入。',
  sentence: (finding) => ({
    fact: `人均地区生产总值填的是${fact(finding, 'stated')}万元，与同一列的研发经费、占比、常住人口对不上：${fact(finding, 'arithmetic')}`,
    fix: '核对这几个数的年份和口径',
  }),
  examples: {
    faults: [
      {
        text: '全社会研发经费支出（亿元）\t30.00\n全社会研发经费支出与地区生产总值之比（%）\t2.00\n常住人口数（万人）\t500\n人均地区生产总值（万元/人）\t2.60',
        words: '2.60',
      },
    ],
    sound: [
      {
        text: '全社会研发经费支出（亿元）\t30.00\n全社会研发经费支出与地区生产总值之比（%）\t2.00\n常住人口数（万人）\t500\n人均地区生产总值（万元/人）\t3.05',
      },
    ],
  },
  check: (text) => {
    const rows = indicatorRows(text);
    const rowOf = (key: keyof typeof names) =>
      rows.find(({ name, unit }) => names[key].test(name) && unit === unitsOf[key])?.figures ?? [];
    const [spending, ratio, population, perPerson] = (
      ['spending', 'ratio', 'population', 'perPerson'] as const
    ).map(rowOf);
    return (perPerson ?? []).flatMap((stated, column): readonly ReviewHit[] => {
      const hit = compareColumn(spending?.[column], ratio?.[column], population?.[column], stated);
      return hit === undefined ? [] : [hit];
    });
  },
};

function compareColumn(
  spending: IndicatorFigure | undefined,
  ratio: IndicatorFigure | undefined,
  population: IndicatorFigure | undefined,
  stated: IndicatorFigure,
): ReviewHit | undefined {
  const [one, two, three, four] = [spending, ratio, population, stated].map(valueRange);
  const product = two && three && { low: multiply(two.low, three.low), high: multiply(two.high, three.high) };
  const quotient = one && product && divideRanges(one, product);
  if (quotient === undefined || four === undefined) return undefined;
  const computed = mapRange(quotient, (value) => multiply(value, '100'));
  const [least, most] = slack;
  if (
    compare(computed.high, multiply(four.low, least)) >= 0 &&
    compare(computed.low, multiply(four.high, most)) <= 0
  ) {
    return undefined;
  }
  const middle = divide(
    multiply(spending?.value ?? '0', '100'),
    multiply(ratio?.value ?? '1', population?.value ?? '1'),
  );
  const arithmetic = `${spending?.text}亿元÷${ratio?.text}%÷${population?.text}万人＝${roundHalfUp(middle, 2)}万元`;
  return { at: [stated.at], facts: { stated: stated.text, arithmetic } };
}

/** The values before they were rounded to the printed digits. */
function valueRange(figure: IndicatorFigure | undefined): Range | undefined {
  if (figure?.value === undefined) return undefined;
  const places = (figure.value.split('.')[1] ?? '').length;
  const step = places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`;
  return rangeOf({ start: 0, end: 0, text: figure.text, value: figure.value, unit: '', step });
}
