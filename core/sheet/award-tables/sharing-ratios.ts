import type { TableDefinition } from '../table.js';
import { dateColumn, textColumn } from './shared.js';

/** The sheet 分担比例. */
export const sharingRatiosTable: TableDefinition = {
  id: 'sharingRatios',
  sheet: '分担比例',
  purpose: '条文没有写市与县区怎样分担的，本局据文件填写的比例；须在「口径」选 split.other＝entered 才用。',
  required: false,
  key: ['clause', 'regionKind', 'from'],
  columns: [
    {
      id: 'clause',
      title: '条款',
      type: { kind: 'clause' },
      required: false,
      prompt: '只管一条的填条款编号，如 1-1；不填管所有没有写比例的条款。',
      width: 9,
    },
    {
      id: 'regionKind',
      title: '辖区类型',
      type: { kind: 'choice', options: ['区', '县', '县级市', '功能区'] },
      required: true,
      prompt: '区、县、县级市或功能区。',
      width: 11,
    },
    {
      id: 'cityPercent',
      title: '市级比例',
      unit: '%',
      type: { kind: 'percent', most: '100' },
      required: true,
      prompt: '市级财政承担的百分数：四成填 40。其余由县区承担。',
      width: 13,
    },
    { ...textColumn('documentNumber', '文号', '比例所据文件的文号。', 24), required: true },
    dateColumn('from', '起用日期', '年/月/日；不填即一直适用。'),
  ],
};
