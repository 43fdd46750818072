import type { TableDefinition } from '../table.js';
import { applicantCode, dateColumn, textColumn, yearColumn, yesNoColumn } from './shared.js';

/** The sheet 高企. */
export const recognitionsTable: TableDefinition = {
  id: 'recognitions',
  sheet: '高企',
  purpose: '高新技术企业的每次认定一行，历次都列（次数由此算出）；迁入的也列。',
  required: true,
  key: ['creditCode', 'recognitionYear', 'manner'],
  columns: [
    applicantCode,
    yearColumn('recognitionYear', '认定年度', '四位年份；迁入的填完成变更的年度。'),
    textColumn('certificate', '证书号', '如 GR202241000001。', 20),
    dateColumn('issuedOn', '发证日期', '年/月/日；政策施行的那一年认定的必填。'),
    dateColumn('validUntil', '有效期至', '年/月/日，一般为发证后三年。'),
    {
      id: 'manner',
      title: '方式',
      type: { kind: 'choice', options: ['认定', '迁入'], aliases: { 重新认定: '认定', 整体迁入: '迁入' } },
      required: true,
      prompt: '认定（含重新认定）或迁入。',
      width: 10,
    },
    yesNoColumn('wholeRelocation', '整体迁入', '仅迁入填：是否整体迁入。', false),
    dateColumn('changedOn', '变更完成日期', '仅迁入填：高新技术企业变更手续完成的日期；未完成留空。'),
  ],
};
