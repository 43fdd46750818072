import type { TableDefinition } from '../table.js';
import { amountColumn, dateColumn, textColumn, yearColumn } from './shared.js';

/** The sheet 批次. */
export const batchTable: TableDefinition = {
  id: 'batch',
  sheet: '批次',
  purpose: '一行：本工作簿测算哪个奖补年度、依据哪份政策。',
  required: true,
  key: [],
  columns: [
    yearColumn(
      'awardYear',
      '奖补年度',
      '四位年份。研发、项目、合同、孵化取上一年；高企、称号、奖项取上一年和本年而未奖的。更早的不在本批。',
    ),
    {
      id: 'policy',
      title: '政策',
      synonyms: ['政策文件', '政策编号'],
      type: { kind: 'text' },
      required: true,
      prompt: '政策的文号或编号，如：安办文〔2021〕17号。',
      width: 24,
    },
    dateColumn('deadline', '申报截止日期', '年/月/日，如 2023/9/15；此后取得的给出提示。'),
    amountColumn('budgetWan', '预算', '本年度奖补预算，万元。', false, '1000000'),
    textColumn('note', '备注', '可不填。', 30),
  ],
};
