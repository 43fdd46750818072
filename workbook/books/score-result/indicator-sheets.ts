import { formulaText } from '../../../core/indicator/input/compute-value.js';
import { methodText } from '../../../core/indicator/methods/choose-method.js';
import {
  contributionSheet,
  methodSheet,
  scoreTitle,
} from '../../../core/indicator/result-book/score-sheets.js';
import type { MarkedColumn } from '../../../core/indicator/score/mark-columns.js';
import { rankOrder } from '../../../core/indicator/score/rank-order.js';
import type { Scoring } from '../../../core/indicator/score/score-regions.js';
import { columnLetters } from '../../../core/sheet/address.js';
import type { BarPlan, CellPlan, SheetPlan } from '../../write/plan.js';
import { headerRow, noteRow, textCell, titleRow } from '../award-result/cells.js';
import { rankCell, scoreCell, scoreFormat, valueCell } from './cells.js';

/** Title, note, header. */
const headerRows = 3;

/** 各指标得分: what each indicator gives to each region's total, with a bar against its weight. */
export function contributionsSheet(scoring: Scoring): SheetPlan {
  const { columns, weights, framework } = scoring;
  const arePoints = weights.size > 0;
  const format = scoreFormat(framework.shownDecimals);
  return {
    ...regionSheet(
      contributionSheet.name,
      arePoints
        ? '单位：分。各指标得分之和是考评得分；条形的长度是得分与该指标权重之比。'
        : '百分制。用几何平均汇总，总分不是各指标得分之和。',
      scoring,
      columns.map(({ indicator: { name, id } }) => {
        const weight = weights.get(id);
        return scoreTitle(name, weight?.replace(/(\.\d{4})\d+$/, '$1'));
      }),
      (region) =>
        region.indicators.map(({ contribution, mark }) =>
          scoreCell(arePoints ? contribution : 'marks' in mark ? mark.marks : undefined, format),
        ),
    ),
    bars: columns.map(({ indicator: { id } }, index): BarPlan => {
      const letters = columnLetters(index + 3);
      return {
        range: `${letters}${headerRows + 1}:${letters}${headerRows + scoring.regions.length}`,
        full: weights.get(id) ?? '100',
      };
    }),
  };
}

/** 指标值: the values that were scored, as they came. */
export function valuesSheet(scoring: Scoring): SheetPlan {
  return regionSheet(
    '指标值',
    '空白是没有数据，不是零。',
    scoring,
    scoring.columns.map(({ indicator: { name, unit } }) =>
      unit === undefined ? name : `${name}（${unit}）`,
    ),
    (region) => region.indicators.map(({ value }) => valueCell(value)),
  );
}

function regionSheet(
  name: string,
  note: string,
  { regions }: Scoring,
  titles: readonly string[],
  cells: (region: Scoring['regions'][number]) => readonly CellPlan[],
): SheetPlan {
  return {
    name,
    widths: [8, 22, ...titles.map(() => 14)],
    rows: [
      titleRow(name),
      noteRow(note),
      headerRow(['名次', contributionSheet.region, ...titles]),
      ...rankOrder(regions).map((region) => [
        rankCell(region.rank),
        textCell(region.data.region),
        ...cells(region),
      ]),
    ],
    freeze: { rows: headerRows, columns: 2 },
    gridlines: false,
    print: {
      orientation: 'landscape',
      paper: 'A3',
      titleRows: [headerRows, headerRows],
      titleColumns: 'A:B',
    },
  };
}

const directionText = { higher: '越大越好', lower: '越小越好' } as const;

/** 评分办法: for each indicator its weight, method and reference values, so that the result can be recomputed. */
export function methodSheetPlan({ framework, columns, weights }: Scoring): SheetPlan {
  const missingText = { open: '缺数不评总分', zero: '缺项计零分', renormalise: '缺项的权重分给同类其他指标' };
  return {
    name: methodSheet.name,
    widths: [10, 40, 11, 13, 11, 34, 12, 12, 12, 34, 18, 50],
    rows: [
      titleRow(methodSheet.name),
      noteRow(
        `指标体系：${framework.title}（${framework.source}）。${missingText[framework.missing]}。${framework.note ?? ''}`,
      ),
      headerRow([
        '编号',
        methodSheet.indicator,
        '权重（分）',
        '单位',
        '方向',
        methodSheet.method,
        '不允许值',
        '满意值',
        '目标值',
        '指标算法',
        '数据来源',
        '算式和出处',
      ]),
      ...columns.map((column) => methodRow(column, weights.get(column.indicator.id))),
    ],
    freeze: { rows: headerRows, columns: 2 },
    gridlines: false,
    print: { orientation: 'landscape', paper: 'A3', titleRows: [headerRows, headerRows] },
  };
}

function methodRow(
  { indicator, chosen, column }: MarkedColumn,
  weight: string | undefined,
): readonly CellPlan[] {
  const { id, name, unit = '', direction, worst, best, target, formula, department = '', note } = indicator;
  const usesSample = chosen?.settings['reference'] === 'sample';
  const known = column.values.filter((value) => value !== undefined).length;
  return [
    textCell(id),
    textCell(note === undefined ? name : `${name}（${note}）`),
    weight === undefined ? textCell('见层次') : valueCell(weight),
    textCell(unit),
    textCell(directionText[direction]),
    textCell(chosen === undefined ? '' : methodText(chosen)),
    usesSample ? textCell('样本最差') : valueCell(worst),
    usesSample ? textCell('样本最好') : valueCell(best),
    valueCell(target),
    textCell(formula === undefined ? '' : formulaText(formula)),
    textCell(department),
    textCell(
      chosen === undefined ? '' : `${chosen.method.formula}。${chosen.method.source}。有数的 ${known} 个。`,
    ),
  ];
}
