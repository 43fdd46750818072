import { textColumn } from '../award-tables/shared.js';
import type { TableDefinition } from '../table.js';
import { countColumn, proposalReference } from './shared.js';

/** The sheet 分项: what a proposal asks, point by point, and what is answered. */
export const proposalPointsTable: TableDefinition = {
  id: 'proposalPoints',
  sheet: '分项',
  purpose: '每件建议、提案提出的各项内容，一项一行，逐项答复；答复照序号编排。',
  required: false,
  key: ['number', 'order', 'category', 'term', 'session'],
  columns: [
    ...proposalReference,
    countColumn('order', '序号', '这一项是第几项，从 1 起。', true),
    {
      ...textColumn('content', '建议内容', '照原文，写成「关于……的建议」。', 50),
      synonyms: ['分项内容', '建议'],
      required: true,
    },
    textColumn('answer', '答复', '对这一项的答复；没有写好留空。', 60),
    {
      ...textColumn('basis', '依据和数据', '答复所据的文件、数据和出处；可不填。', 30),
      synonyms: ['依据', '数据'],
    },
  ],
};
