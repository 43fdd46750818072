import type { TableDefinition } from '../table.js';
import { amountColumn, applicantCode, textColumn, yearColumn } from './shared.js';

/** The sheet 项目. */
export const projectsTable: TableDefinition = {
  id: 'projects',
  sheet: '项目',
  purpose: '揭榜挂帅项目和国家级、省级科技项目，每项一行。',
  required: false,
  key: ['creditCode', 'category', 'year', 'note'],
  columns: [
    applicantCode,
    {
      id: 'category',
      title: '项目类别',
      type: {
        kind: 'choice',
        options: ['揭榜挂帅', '国家级科技项目', '省级重大科技专项', '省级其他项目'],
      },
      required: true,
      prompt: '从下拉列表中选。',
      width: 18,
    },
    {
      ...amountColumn(
        'amountWan',
        '交易额/到位资金',
        '揭榜挂帅填技术合同交易额，其余填实际到位资金，万元。',
        true,
        '100000',
      ),
      synonyms: ['交易额', '到位资金', '实际到位资金'],
    },
    amountColumn(
      'fiscalWan',
      '其中上级财政资金',
      '到位资金中上级财政拨付的部分，万元；全部是上级财政资金的可不填。',
      false,
      '100000',
    ),
    yearColumn('year', '年度', '合同成交或资金到位的年度，四位年份；测算的是奖补年度的上一年。'),
    textColumn('note', '备注', '项目名称、编号；同一单位有几个同类项目的须各自写明，台账照此认项目。', 30),
  ],
};
