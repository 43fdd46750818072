import type { ColumnDefinition, TableDefinition } from '../../sheet/table.js';

/** Columns of the result book that are read again when documents are drafted. */

function column(
  id: string,
  title: string,
  width: number,
  type: ColumnDefinition['type'] = { kind: 'text' },
  required = false,
): ColumnDefinition {
  return {
    id,
    title,
    ...(type.kind === 'amount-wan' && { unit: '万元' }),
    type,
    required,
    prompt: '',
    width,
  };
}

/** Sums of a batch may be large; nothing here is a slip of units. */
const amount: ColumnDefinition['type'] = { kind: 'amount-wan', plausibleMost: '10000000' };

/** Columns of 奖补测算表 that may still be changed by hand. */
export const openColumns: readonly string[] = ['approvedWan', 'reductionReason', 'handler', 'reviewer'];

/** 奖补测算表: one line per award. */
export const assessmentTable: TableDefinition = {
  id: 'assessment',
  sheet: '奖补测算表',
  purpose: '每项奖补一行：依据、算式、上限、金额、状态、口径、数据出处。',
  required: true,
  key: ['creditCode', 'clause', 'claim'],
  columns: [
    column('region', '县（市、区）', 16, { kind: 'region' }, true),
    column('name', '企业名称', 32, { kind: 'text' }, true),
    column('claim', '申报事项', 15, { kind: 'text' }, true),
    column('clause', '依据条款', 9, { kind: 'clause' }, true),
    column('article', '条文', 12),
    column('creditCode', '统一社会信用代码', 21, { kind: 'credit-code' }, true),
    column('item', '奖补事项', 25, { kind: 'text' }, true),
    column('arithmetic', '测算过程', 52),
    column('itemCapWan', '单项上限', 10, amount),
    column('ceilingWan', '累计上限', 10, amount),
    column('amountWan', '测算额', 12, amount),
    column(
      'status',
      '状态',
      9,
      { kind: 'choice', options: ['可算', '上限', '待裁定', '不符合', '受限'] },
      true,
    ),
    column('approvedWan', '核定额', 12, amount),
    column('reductionReason', '核减原因', 22),
    column('readings', '口径', 34),
    column('alternatives', '换用其他口径', 34),
    column('sources', '数据出处', 28),
    column('notes', '说明', 34),
    column('handler', '经办', 9),
    column('reviewer', '复核', 9),
  ],
};

/** 核算记录: how the results were made, as item and content. */
export const recordTable: TableDefinition = {
  id: 'record',
  sheet: '核算记录',
  purpose: '测算所用的输入、政策、口径和程序版本，足以在以后重新测算。',
  required: true,
  key: ['item'],
  columns: [
    column('item', '项目', 34, { kind: 'text' }, true),
    column('content', '内容', 90, { kind: 'text' }),
  ],
};
