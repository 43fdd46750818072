import { choiceText } from '../../../core/policy/law/reading-choice.js';
import type { SheetPlan } from '../../write/plan.js';
import { amountCell, countCell, headerRow, noteRow, textCell, titleRow } from './cells.js';
import type { AwardResult } from './result.js';

/** 口径影响: every reading in use with the batch's total under each option, the most expensive first. */
export function stakesSheet(result: AwardResult): SheetPlan {
  return {
    name: '口径影响',
    widths: [9, 28, 44, 34, 16, 16, 14, 12, 10, 54],
    rows: [
      titleRow('口径影响'),
      noteRow(
        '条文有两种读法之处，换一种读法全批可算的测算额（核定之前）合计是多少；影响大的排在前面，宜先裁定。金额单位：万元。',
      ),
      headerRow([
        '登记号',
        '口径编号和名称',
        '问题',
        '选项',
        '现用',
        '测算额合计',
        '与现用相差',
        '待裁定增减（项）',
        '涉及（项）',
        '默认的理由',
      ]),
      ...result.stakes.flatMap(({ reading, use, lines, options }) =>
        options.map((option, index) => {
          const first = index === 0;
          return [
            textCell(reading.register),
            textCell(`${reading.id}\n${reading.title}`),
            textCell(first ? reading.question : ''),
            textCell(`${option.option}：${reading.options[option.option] ?? ''}`),
            option.chosen ? textCell(choiceText(use), 'certain') : textCell(''),
            amountCell(option.certainWan),
            amountCell(option.differenceWan),
            countCell(option.undecidedDifference),
            countCell(lines),
            textCell(first ? reading.reason : ''),
          ];
        }),
      ),
    ],
    freeze: { rows: 3, columns: 2 },
    gridlines: false,
    print: { orientation: 'landscape', titleRows: [1, 3] },
  };
}
