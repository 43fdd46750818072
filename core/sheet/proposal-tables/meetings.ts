import { dateColumn, textColumn } from '../award-tables/shared.js';
import type { TableDefinition } from '../table.js';

/** The sheet 会议: meetings of the standing committee at which the bureau reports. */
export const meetingsTable: TableDefinition = {
  id: 'meetings',
  sheet: '会议',
  purpose: '听取本单位专项工作报告的人大常委会会议，每次、每个报告一行；征求意见、送交的日子由此倒推。',
  required: false,
  key: ['name', 'heldOn', 'topic'],
  columns: [
    { ...textColumn('name', '会议名称', '如 市八届人大常委会第十二次会议。', 34), required: true },
    dateColumn('heldOn', '会议日期', '会议第一天，年/月/日。', true),
    textColumn('topic', '议题', '报告的题目；一次会议有几个报告的，各列一行。', 34),
    dateColumn('consultedOn', '征求意见日期', '报告送出征求意见的日子；没有送出留空。'),
    dateColumn('submittedOn', '送交日期', '报告送交常委会的日子；没有送交留空。'),
    dateColumn('distributedOn', '印发日期', '报告发给组成人员的日子；没有发出留空。'),
  ],
};
