import { dateColumn, textColumn } from '../award-tables/shared.js';
import type { TableDefinition } from '../table.js';
import { countColumn } from './shared.js';

/** The sheet 公示: what is shown to the public, and for how many working days. */
export const publicNoticesTable: TableDefinition = {
  id: 'publicNotices',
  sheet: '公示',
  purpose: '正在公示和将要公示的事项，每件一行；公示期满的日子由此得出。',
  required: false,
  key: ['matter', 'startsOn'],
  columns: [
    { ...textColumn('matter', '事项', '公示什么。', 40), synonyms: ['公示事项'], required: true },
    {
      ...dateColumn('startsOn', '公示开始', '公示的第一天，年/月/日；当天计入。', true),
      synonyms: ['公示开始日期'],
    },
    { ...countColumn('workingDays', '公示天数', '工作日数，如 5。', true), width: 11 },
  ],
};
