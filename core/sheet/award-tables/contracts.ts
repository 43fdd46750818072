import type { TableDefinition } from '../table.js';
import { amountColumn, creditCodeColumn, textColumn, yearColumn, yesNoColumn } from './shared.js';

/** The sheet 技术合同. */
export const contractsTable: TableDefinition = {
  id: 'contracts',
  sheet: '技术合同',
  purpose: '认定登记的技术合同，每份每年到款一行。',
  required: false,
  key: ['contractNumber', 'receivedYear'],
  columns: [
    {
      id: 'contractNumber',
      title: '合同号',
      synonyms: ['合同登记编号', '登记编号'],
      type: { kind: 'text' },
      required: true,
      prompt: '合同登记编号。',
      width: 20,
    },
    {
      id: 'kind',
      title: '类型',
      synonyms: ['合同类型'],
      type: {
        kind: 'choice',
        options: ['开发', '转让', '许可', '咨询', '服务'],
        aliases: {
          技术开发: '开发',
          技术转让: '转让',
          技术许可: '许可',
          技术咨询: '咨询',
          技术服务: '服务',
        },
      },
      required: true,
      prompt: '开发、转让、许可、咨询或服务。',
      width: 9,
    },
    creditCodeColumn('sellerCode', '卖方信用代码', '卖方（转让方、服务方）的18位信用代码。'),
    amountColumn('valueWan', '交易额', '技术合同交易额，万元。', false, '100000'),
    amountColumn('receivedWan', '实际到款', '该年度实际到款额，万元；奖励按它计算。', true, '100000'),
    yearColumn('receivedYear', '到款年度', '四位年份；测算的是奖补年度的上一年。'),
    textColumn(
      'broker',
      '促成机构',
      '促成本合同的技术转移示范机构，写「企业库」中的名称或信用代码，奖补按它归集；没有留空。',
      24,
    ),
    textColumn(
      'registrar',
      '登记机构',
      '技术合同认定登记机构，写「企业库」中的名称或信用代码，奖补按它归集。',
      24,
    ),
    yesNoColumn('registrarReviewed', '登记机构年度考核完成', '是或否。', false),
  ],
};
