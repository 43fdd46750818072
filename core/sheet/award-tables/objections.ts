import type { TableDefinition } from '../table.js';
import {
  amountColumn,
  applicantCode,
  clauseColumn,
  dateColumn,
  overrideYearColumn,
  textColumn,
} from './shared.js';

/** What came of an objection raised while the awards were shown to the public. */
export type ObjectionVerdict = '核查中' | '不成立' | '取消' | '调整';

const verdicts: readonly ObjectionVerdict[] = ['核查中', '不成立', '取消', '调整'];

/** The sheet 公示异议. */
export const objectionsTable: TableDefinition = {
  id: 'objections',
  sheet: '公示异议',
  purpose: '公示期间收到的异议，每件一行；只写异议的事实和处理结果，不写提出人姓名。',
  required: false,
  key: ['creditCode', 'clause', 'claim', 'content', 'awardYear'],
  columns: [
    applicantCode,
    clauseColumn('被提异议的奖补的条款编号，如 1-1、4-2。'),
    textColumn('claim', '事项', '同一企业、同一条款有几项的，照「奖补测算表」的申报事项填写。', 24),
    { ...textColumn('content', '异议内容', '异议所说的事实；不写提出人姓名。', 40), required: true },
    {
      id: 'verdict',
      title: '处理结果',
      type: { kind: 'choice', options: verdicts },
      required: true,
      prompt: '核查中的暂不计入合计；调整的填调整后金额。',
      width: 11,
    },
    amountColumn('adjustedWan', '调整后金额', '仅「调整」填：万元，不得高于测算额。', false, '20000'),
    textColumn('documentNumber', '文号', '处理决定的文号；取消、调整的要写。', 22),
    dateColumn('date', '日期', '处理日期，年/月/日；取消、调整的要写。'),
    textColumn('handler', '经办', '经办科室或岗位；取消、调整的要写。', 12),
    textColumn('reviewer', '复核', '复核科室或岗位；取消、调整的要写。', 12),
    overrideYearColumn,
  ],
};
