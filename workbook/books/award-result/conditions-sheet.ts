import { clauseOf } from '../../../core/policy/law/policy.js';
import { columnLetters } from '../../../core/sheet/address.js';
import type { SheetPlan, TextStyle } from '../../write/plan.js';
import { headerRow, noteRow, textCell, titleRow } from './cells.js';
import type { AwardResult } from './result.js';

const titles = [
  '县（市、区）',
  '企业名称',
  '申报事项',
  '依据条款',
  '条文',
  '条件',
  '所填',
  '是否符合',
  '数据出处',
];

const verdicts = { true: '是', false: '否', unknown: '未能核对' } as const;
const verdictStyles = { true: 'certain', false: 'refused', unknown: 'undecided' } as const;

/** 逐项核对: every condition tested for every claim, also the met ones, with the fact and its cell. */
export function conditionsSheet({ awardYear, assessment, policy }: AwardResult): SheetPlan {
  const rows = assessment.awards.flatMap((award) =>
    award.conditions.map(({ asked, actual, met, source = '' }) => {
      const { article } = clauseOf(policy, award.clause);
      const style: TextStyle = verdictStyles[`${met}`];
      const head = [award.region, award.name, award.claim, award.clause, article, asked, actual];
      return [
        ...head.map((text) => textCell(text)),
        { ...textCell(verdicts[`${met}`], style), align: 'center' as const },
        textCell(source),
      ];
    }),
  );
  return {
    name: '逐项核对',
    widths: [16, 32, 22, 9, 12, 40, 26, 10, 32],
    rows: [
      titleRow(`${awardYear}年度奖补条件逐项核对`),
      noteRow('每项奖补逐条核对的条件，符合的也列出；「未能核对」的查清之前待裁定。算式见「奖补测算表」。'),
      headerRow(titles),
      ...rows,
    ],
    freeze: { rows: 3, columns: 2 },
    filter: `A3:${columnLetters(titles.length)}${Math.max(4, rows.length + 3)}`,
    gridlines: false,
    print: { orientation: 'landscape', titleRows: [1, 3] },
  };
}
