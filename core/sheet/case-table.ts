import { amountColumn, dateColumn, textColumn } from './award-tables/shared.js';
import type { TableDefinition } from './table.js';

/** 政策考题: cases that staff write and sign, held against the computation by `policy test`. */
export const caseTable: TableDefinition = {
  id: 'cases',
  sheet: '政策考题',
  purpose: '给政策出的考题，每题一行：什么事实，按条文应得多少。测算改动之后用它核对，不影响本批测算。',
  required: false,
  key: ['id'],
  columns: [
    { ...textColumn('id', '题号', '每题一个，如 1-1 恰为五千万。', 20), required: true },
    {
      ...textColumn('clause', '条款', '条款编号，如 1-1、4-2；几条合并计算的用顿号连写，如 1-1、4-1。', 12),
      synonyms: ['依据条款', '政策条款'],
      required: true,
    },
    {
      ...textColumn(
        'facts',
        '事实',
        '「名称=内容」，用分号隔开：战新=是；规上=是；年销售收入=5000；历次认定年度=2019、2022。没有写的事实当作未填。',
        60,
      ),
      required: true,
    },
    textColumn('readings', '口径', '不用默认口径的在此写明，如：K1=upper；art7.noDup=incubator。', 26),
    amountColumn('expectedWan', '应得金额', '万元。结论为待裁定的留空；不符合、受限的填 0。', false, '20000'),
    {
      id: 'status',
      title: '结论',
      type: { kind: 'choice', options: ['可算', '上限', '待裁定', '不符合', '受限'] },
      required: true,
      prompt: '从下拉列表中选。上限：条文为「最高」而没有核定数；受限：研发统计为零，不得申请。',
      width: 10,
    },
    textColumn(
      'expectedSplit',
      '应得分担',
      '只给条款 S 的题：市40.004、区60.006，万元；没有比例的写待定。',
      24,
    ),
    textColumn('explanation', '说明', '算法或理由，供复核。', 40),
    textColumn('author', '出题人', '出题的科室或岗位。', 14),
    textColumn('reviewer', '复核人', '复核的科室或岗位。', 14),
    dateColumn('signedOn', '日期', '复核日期，年/月/日。'),
  ],
};
