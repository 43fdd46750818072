import type { TableDefinition } from '../table.js';
import { dateColumn, textColumn } from './shared.js';

/** The sheet 口径. */
export const rulingsTable: TableDefinition = {
  id: 'rulings',
  sheet: '口径',
  purpose: '条文有两种读法的地方，本局的裁定；不填即用默认口径，并在结果中注明未裁定。',
  required: false,
  key: ['reading'],
  columns: [
    {
      id: 'reading',
      title: '口径编号',
      type: { kind: 'text' },
      required: true,
      prompt: '如 art1.salesAt5000；编号和可选项见「口径说明」表。',
      width: 26,
    },
    {
      id: 'option',
      title: '选项',
      type: { kind: 'text' },
      required: true,
      prompt: '该口径的一个选项，如 upper。',
      width: 22,
    },
    textColumn('ruledBy', '裁定人', '作出裁定的会议或部门。', 22),
    textColumn('documentNumber', '文号', '裁定文件或纪要的文号。', 22),
    dateColumn('ruledOn', '日期', '裁定日期，年/月/日。'),
  ],
};
