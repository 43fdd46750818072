import type { TableDefinition } from '../table.js';
import { amountColumn, creditCodeColumn, textColumn, yesNoColumn } from './shared.js';

/** The sheet 企业库. */
export const enterprisesTable: TableDefinition = {
  id: 'enterprises',
  sheet: '企业库',
  purpose: '每个申报主体一行，包括孵化器、中介机构和个人所在单位；其他各表以信用代码与本表对应。',
  required: true,
  key: ['creditCode'],
  columns: [
    creditCodeColumn(
      'creditCode',
      '统一社会信用代码',
      '18位，以文本格式填写。末位是校验码（GB 32100），填错一位即可查出。',
    ),
    {
      id: 'name',
      title: '名称',
      synonyms: ['企业名称', '单位名称', '申报单位', '申报主体', '申报企业', '申报企业名称'],
      type: { kind: 'text' },
      required: true,
      prompt: '营业执照上的全称。',
      width: 34,
    },
    {
      id: 'kind',
      title: '主体类型',
      type: { kind: 'choice', options: ['企业', '事业', '个人', '机构'], aliases: { 事业单位: '事业' } },
      required: true,
      prompt: '从下拉列表中选。',
      width: 11,
    },
    {
      id: 'region',
      title: '所属县区',
      synonyms: ['县区', '县(市、区)', '县（市、区）', '所在县区', '属地'],
      type: { kind: 'region' },
      required: true,
      prompt: '从下拉列表中选；名称以本市县（市、区）名单为准。',
      width: 24,
    },
    {
      id: 'regionKind',
      title: '辖区类型',
      type: { kind: 'choice', options: ['区', '县', '县级市', '功能区'] },
      required: true,
      prompt: '区、县、县级市或功能区；资金分担按此区分。',
      width: 11,
    },
    {
      ...yesNoColumn('aboveDesignatedSize', '规上', '是否规模以上企业：是或否。'),
      synonyms: ['是否规上', '规模以上', '是否规模以上', '规模以上企业', '是否规模以上企业', '规上企业'],
    },
    {
      ...yesNoColumn('strategicEmerging', '战新', '是否属于战略性新兴产业领域：是或否。'),
      synonyms: ['是否战新', '战略性新兴产业', '是否战略性新兴产业', '战略性新兴产业领域'],
    },
    {
      ...yesNoColumn('inRdStatistics', '纳入研发统计', '是否纳入研发费用统计范围：是或否。'),
      synonyms: ['是否纳统', '纳统', '入统', '是否纳入研发统计', '纳入研发统计范围', '是否入统'],
    },
    amountColumn(
      'rdStatisticsWan',
      '上年度研发统计数',
      '统计部门的研发费用数，万元。确为零填 0；没有数据留空，空和 0 不同。',
      false,
      '500000',
    ),
    amountColumn('salesWan', '年销售收入', '万元。填了本列须填「销售收入年度」。', false, '5000000'),
    {
      id: 'salesYear',
      title: '销售收入年度',
      type: { kind: 'year' },
      required: false,
      requiredWith: 'salesWan',
      prompt: '年销售收入是哪一年的，四位年份；一般为认定前最近一个完整年度。',
      width: 13,
    },
    {
      id: 'rdIntensityPercent',
      title: '研发费用占销售收入比例',
      unit: '%',
      synonyms: ['研发投入占比', '研发费用占比', '研发强度'],
      type: { kind: 'percent', most: '100' },
      required: false,
      prompt: '百分数：5.2% 填 5.2，不填 0.052。可不填。',
      width: 15,
    },
    textColumn('note', '备注', '可不填。', 30),
  ],
};
