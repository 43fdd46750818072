import { compare } from '../../../core/decimal.js';
import { type Award, approvedWan, statusText } from '../../../core/policy/award.js';
import { refusalText, sourcesText } from '../../../core/policy/award-text.js';
import { clauseOf } from '../../../core/policy/law/policy.js';
import type { SheetPlan } from '../../write/plan.js';
import { headerRow, noteRow, textCell, titleRow } from './cells.js';
import type { AwardResult } from './result.js';

/** 不予奖补及原因: refusals, and claims computed to 0, each with the condition that failed and its cell. */
export function refusalsSheet(result: AwardResult): SheetPlan {
  const refused = result.assessment.awards.filter(isRefused);
  return {
    name: '不予奖补及原因',
    widths: [16, 32, 21, 15, 9, 28, 9, 64, 30, 34],
    rows: [
      titleRow(`${result.awardYear}年度不予奖补及原因`),
      noteRow('不符合条件不是填报错误。原因按条文逐条核对，括号内是所填的事实和单元格。'),
      headerRow([
        '县（市、区）',
        '企业名称',
        '统一社会信用代码',
        '申报事项',
        '依据条款',
        '奖补事项',
        '结论',
        '原因',
        '数据出处',
        '说明',
      ]),
      ...refused.map((award) => {
        const cancelled = award.status === 'computed' && compare(award.amountWan ?? '0', '0') > 0;
        const verdict = cancelled
          ? '核定为零'
          : award.status === 'computed'
            ? '金额为零'
            : statusText[award.status];
        const texts = [award.region, award.name, award.creditCode, award.claim, award.clause];
        const { item } = clauseOf(result.policy, award.clause);
        const rest = [item, verdict, refusalText(award), sourcesText(award), award.notes.join('；')];
        return [...texts, ...rest].map((text) => textCell(text));
      }),
    ],
    freeze: { rows: 3, columns: 2 },
    gridlines: false,
    print: { orientation: 'landscape', titleRows: [1, 3] },
  };
}

function isRefused(award: Award): boolean {
  const { status } = award;
  return (
    status === 'not-eligible' ||
    status === 'barred' ||
    (status === 'computed' && compare(approvedWan(award) ?? '0', '0') === 0)
  );
}
