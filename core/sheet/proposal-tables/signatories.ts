import { textColumn } from '../award-tables/shared.js';
import type { TableDefinition } from '../table.js';
import { proposalReference } from './shared.js';

/** The sheet 代表委员: who signed a joint proposal. */
export const signatoriesTable: TableDefinition = {
  id: 'signatories',
  sheet: '代表委员',
  purpose: '联名建议、提案的各位代表、委员，一人一行，领衔人也列；每人一份答复。个人、集体提出的不填。',
  required: false,
  key: ['number', 'name', 'category', 'term', 'session'],
  columns: [
    ...proposalReference,
    { ...textColumn('name', '姓名', '不加称谓。', 12), required: true },
    {
      id: 'order',
      title: '顺序',
      type: { kind: 'choice', options: ['领衔', '附议'], aliases: { 联名: '附议' } },
      required: true,
      prompt: '领衔或附议；征求意见表只附给领衔人。',
      width: 9,
    },
    textColumn('unit', '单位', '所在单位，可不填。', 24),
  ],
};
