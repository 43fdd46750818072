import type { TableDefinition } from '../table.js';
import { amountColumn, applicantCode, clauseColumn, textColumn } from './shared.js';

/** The sheet 测算表: what the bureau's staff have computed themselves, to be held against the computation. */
export const calculationsTable: TableDefinition = {
  id: 'calculations',
  sheet: '测算表',
  purpose:
    '本局自己算过的，逐行填在这里，测算时逐条核对，并与台账、各县（市、区）和各条款的合计勾稽；没有的不填。',
  required: false,
  key: ['creditCode', 'clause', 'claim'],
  columns: [
    applicantCode,
    { ...textColumn('name', '名称', '只供查看，以信用代码为准。', 30), synonyms: ['企业名称', '单位名称'] },
    clauseColumn('条款编号，如 1-1、4-2。'),
    textColumn('claim', '事项', '同一条款有几项的，写明是哪一项，如：瞪羚企业（省）2024。', 24),
    {
      ...amountColumn('calculatedWan', '测算额', '本局算出的金额，万元；算过不给的填 0。', true, '20000'),
      synonyms: ['测算金额', '补助金额', '奖补金额', '应补金额'],
    },
    textColumn('remark', '备注', '算法和依据。', 30),
  ],
};
