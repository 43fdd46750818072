import type { TableDefinition } from '../table.js';
import { amountColumn, applicantCode, dateColumn, textColumn, yearColumn, yesNoColumn } from './shared.js';

/** The sheet 称号与平台. */
export const titlesTable: TableDefinition = {
  id: 'titles',
  sheet: '称号与平台',
  purpose: '称号、机构和平台的认定、考评，每项一行。',
  required: false,
  key: ['creditCode', 'category', 'level', 'grantedOn'],
  columns: [
    applicantCode,
    {
      id: 'category',
      title: '类别',
      type: { kind: 'text' },
      required: true,
      prompt:
        '不带级别的名称，如：瞪羚企业、雏鹰企业、新型研发机构、省实验室、科技企业孵化器、众创空间、技术转移示范机构。',
      width: 20,
    },
    {
      id: 'level',
      title: '级别',
      type: {
        kind: 'choice',
        options: ['国家', '省', '市'],
        aliases: { 国家级: '国家', 省级: '省', 市级: '市' },
      },
      required: true,
      prompt: '国家、省或市。',
      width: 9,
    },
    dateColumn('grantedOn', '认定日期', '年/月/日。', true),
    yesNoColumn('firstTime', '首次', '该称号、该级别是否首次：是或否。'),
    {
      id: 'grade',
      title: '考评等次',
      type: {
        kind: 'choice',
        options: ['优秀', '良好', '合格', '不合格'],
        aliases: { 优: '优秀', 良: '良好' },
      },
      required: false,
      prompt: '绩效考评的等次；没有考评留空。',
      width: 11,
    },
    {
      ...yearColumn(
        'reviewYear',
        '考评年度',
        '考评的是哪一年，四位年份；填了考评等次的必填。只测算奖补年度上一年的考评。',
      ),
      required: false,
      requiredWith: 'grade',
      sinceForm: 2,
    },
    amountColumn('grantWan', '上级支持金额', '绩效考评后上级支持的金额，万元。', false, '10000'),
    amountColumn('nonFiscalRdWan', '非财政研发支出', '上年度非财政支出的研发经费，万元。', false, '100000'),
    amountColumn('approvedWan', '核定金额', '条文为「最高」的，填主管部门核定的金额，万元。', false, '10000'),
    dateColumn('agreementFrom', '协议起', '年/月/日。'),
    dateColumn('agreementTo', '协议止', '年/月/日。'),
    textColumn('documentNumber', '文号', '认定或核定文件的文号。', 22),
  ],
};
