import type { TableDefinition } from '../table.js';
import { amountColumn, applicantCode, clauseColumn, overrideYearColumn, textColumn } from './shared.js';

/** The sheet 核定. */
export const approvalsTable: TableDefinition = {
  id: 'approvals',
  sheet: '核定',
  purpose:
    '本年度核定金额与测算额不同的，和条文写「最高」而要核定的，在此逐条填写；其余不填，即按测算额核定。',
  required: false,
  key: ['creditCode', 'clause', 'claim', 'awardYear'],
  columns: [
    applicantCode,
    clauseColumn('条款编号，如 1-1、4-2。'),
    textColumn('claim', '事项', '同一企业、同一条款有几项的，照「奖补测算表」的申报事项填写。', 24),
    amountColumn(
      'approvedWan',
      '核定金额',
      '万元，不得高于测算额；条文写「最高」的，不得高于最高额，核定后才可算。',
      true,
      '20000',
    ),
    textColumn('reductionReason', '核减原因', '核定低于测算额时必填，写明事实和依据。', 30),
    textColumn('handler', '经办', '经办科室或岗位，每行都要写。', 12),
    textColumn('reviewer', '复核', '复核科室或岗位，每行都要写。', 12),
    overrideYearColumn,
  ],
};
