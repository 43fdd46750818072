import type { TableDefinition } from '../table.js';
import { amountColumn, applicantCode, clauseColumn, dateColumn, textColumn, yearColumn } from './shared.js';

/** The sheet 台账. */
export const ledgerTable: TableDefinition = {
  id: 'ledger',
  sheet: '台账',
  purpose: '历年奖补台账：哪年、哪家、哪条、应得、核定、市级和区级已拨多少。',
  required: true,
  key: ['year', 'creditCode', 'clause', 'claim'],
  columns: [
    yearColumn('year', '年度', '奖补年度，四位年份。'),
    applicantCode,
    clauseColumn('条款编号，如 1-1、1-2、4-1、4-2。'),
    textColumn('claim', '事项', '同一条款有几项的，写明是哪一项，如：瞪羚企业（省）2024。', 24),
    amountColumn('dueWan', '应得', '按条文测算的金额，万元。', true, '20000'),
    amountColumn('approvedWan', '核定', '核定的金额，万元；低于应得的须写核减原因。', true, '20000'),
    textColumn('reductionReason', '核减原因', '核定低于应得时必填。', 26),
    amountColumn('cityPaidWan', '市级已拨', '市级财政已拨，万元。', false, '20000'),
    amountColumn('districtPaidWan', '区级已拨', '县（市、区）财政已拨，万元。', false, '20000'),
    textColumn('documentNumber', '文号', '核定或拨付文件的文号。', 22),
    dateColumn('date', '日期', '文件日期，年/月/日。'),
  ],
};
