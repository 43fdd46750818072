import { compare, roundHalfUp } from '../../../core/decimal.js';
import { gapToNext } from '../../../core/indicator/score/gap-to-next.js';
import { rankOrder } from '../../../core/indicator/score/rank-order.js';
import type { Robustness, Variant } from '../../../core/indicator/score/robustness.js';
import type { RegionScore, Scoring } from '../../../core/indicator/score/score-regions.js';
import { columnLetters } from '../../../core/sheet/address.js';
import type { CellPlan, SheetPlan } from '../../write/plan.js';
import { headerRow, noteRow, textCell, titleRow } from '../award-result/cells.js';
import { rankCell, scoreCell, scoreFormat, valueCell } from './cells.js';

/** How many indicators of a region are told. */
const mostTold = 5;

/** 差距分析: for each region, where it loses most against the one before it, and what would draw level. */
export function gapsSheet(scoring: Scoring): SheetPlan {
  const format = scoreFormat(scoring.framework.shownDecimals);
  return {
    name: '差距分析',
    widths: [8, 22, 22, 13, 40, 14, 13, 20],
    rows: [
      titleRow('差距分析'),
      noteRow(
        '与前一名比，失分最多的指标；「单项追平」是其他不变、只靠这一项追平前一名要达到的数，做不到或随样本变动的空着。',
      ),
      headerRow([
        '名次',
        '县（市、区）',
        '前一名',
        '相差（分）',
        '失分较多的指标',
        '少得（分）',
        '现值',
        '单项追平要达到',
      ]),
      ...rankOrder(scoring.regions).flatMap((region) => gapRows(region, scoring, format)),
    ],
    freeze: { rows: 3, columns: 2 },
    gridlines: false,
    print: { orientation: 'landscape', titleRows: [3, 3] },
  };
}

function gapRows(region: RegionScore, scoring: Scoring, format: string): readonly (readonly CellPlan[])[] {
  const found = gapToNext(region, scoring);
  if (found === undefined) return [];
  const lost = found.indicators.filter(({ behind }) => compare(behind, '0') > 0).slice(0, mostTold);
  const head = [
    rankCell(region.rank),
    textCell(region.data.region),
    textCell(found.next.data.region),
    scoreCell(found.gap, format),
  ];
  return lost.map(({ indicator, behind, valueToDrawLevel }, index) => [
    ...(index === 0 ? head : head.map((): CellPlan => ({ kind: 'empty', style: 'cell' }))),
    textCell(indicator.unit === undefined ? indicator.name : `${indicator.name}（${indicator.unit}）`),
    scoreCell(behind, format),
    valueCell(region.data.values.get(indicator.id)),
    valueCell(valueToDrawLevel === undefined ? undefined : roundHalfUp(valueToDrawLevel, 4)),
  ]);
}

/** 稳健性: the rank of every region under each method and with each indicator left out; those that differ are filled. */
export function robustnessSheet({ regions }: Scoring, robustness: Robustness): SheetPlan {
  const variants = [...robustness.byMethod, ...robustness.leftOut];
  const order = rankOrder(regions);
  const last = 3 + order.length;
  return {
    name: '稳健性',
    widths: [22, 9, 9, 9, ...variants.map(() => 12)],
    rows: [
      titleRow('稳健性'),
      noteRow(
        `换一种方法、少一个指标，名次怎样变；与本次名次不同的有底色，都是试算。${unfitText(robustness)}`,
      ),
      headerRow(['县（市、区）', '本次', '最好', '最差', ...variants.map(({ title }) => title)]),
      ...order.map((region) => variantRow(region, regions.indexOf(region), variants)),
    ],
    freeze: { rows: 3, columns: 4 },
    ...(variants.length > 0 && {
      highlights: [
        {
          range: `E4:${columnLetters(4 + variants.length)}${last}`,
          formula: 'AND(E4<>"",E4<>$B4)',
          style: 'missing',
        } as const,
      ],
    }),
    gridlines: false,
    print: { orientation: 'landscape', paper: 'A3', titleRows: [3, 3], titleColumns: 'A:D' },
  };
}

function unfitText({ unfit }: Robustness): string {
  if (unfit.length === 0) return '';
  return `没有列的方法：${unfit.map(({ title, reason }) => `${title}（${reason}）`).join('；')}。`;
}

function variantRow(region: RegionScore, index: number, variants: readonly Variant[]): readonly CellPlan[] {
  const ranks = variants.map((variant) => variant.ranks[index]);
  const known = [region.rank, ...ranks]
    .filter((rank) => rank !== undefined)
    .sort((a, b) => compare(a.rank, b.rank));
  const plain = (rank: (typeof known)[number] | undefined) =>
    rankCell(rank === undefined ? undefined : { ...rank, isTied: false });
  return [
    textCell(region.data.region),
    rankCell(region.rank, 'total'),
    plain(known[0]),
    plain(known.at(-1)),
    ...ranks.map((rank) => rankCell(rank)),
  ];
}
