import type { TableDefinition } from '../table.js';
import { amountColumn, applicantCode, yearColumn, yesNoColumn } from './shared.js';

/** The sheet 研发. */
export const rdExpensesTable: TableDefinition = {
  id: 'rdExpenses',
  sheet: '研发',
  purpose: '每个企业每个研发年度一行；非首次享受补助的，近几年都列（增量的基数由此算出）。',
  required: true,
  key: ['creditCode', 'rdYear', 'basis'],
  columns: [
    applicantCode,
    yearColumn('rdYear', '研发年度', '研发费用发生的年度，四位年份；本年度申报的为奖补年度的上一年。'),
    {
      ...amountColumn('rdWan', '研发费用', '该年度研发费用，万元。', true, '500000'),
      synonyms: ['上年度研发费用', '年度研发费用', '研发费用金额'],
    },
    {
      id: 'basis',
      title: '费用来源',
      type: { kind: 'choice', options: ['加计扣除', '统计'] },
      required: true,
      prompt: '研发费用取自加计扣除申报还是研发统计。',
      width: 12,
    },
    {
      ...yesNoColumn(
        'firstTime',
        '首次享受补助',
        '该年度研发费用申报补助时，是否首次享受企业研发费用财政补助：是或否。',
      ),
      synonyms: ['是否首次享受补助', '是否首次'],
      width: 15,
    },
    {
      ...yesNoColumn('subsidised', '当年已享受补助', '该研发年度的费用是否已享受过财政补助：是或否。'),
      synonyms: ['已享受补助', '是否已享受补助'],
      width: 17,
    },
    {
      ...amountColumn(
        'otherSubsidyWan',
        '其他层级研发补助',
        '同一年度研发费用从国家、省等其他层级得到的财政补助，万元；没有填 0。',
        false,
        '10000',
      ),
      width: 24,
    },
  ],
};
