import type { TableDefinition } from '../table.js';
import { amountColumn, creditCodeColumn, yearColumn, yesNoColumn } from './shared.js';

/** The sheet 孵化与中介. */
export const incubationTable: TableDefinition = {
  id: 'incubation',
  sheet: '孵化与中介',
  purpose: '孵化载体和中介机构为每家企业做成的每件事一行。',
  required: false,
  key: ['bodyCode', 'enterpriseCode', 'matter', 'year'],
  columns: [
    creditCodeColumn('bodyCode', '机构信用代码', '孵化载体或中介机构的18位信用代码。'),
    creditCodeColumn('enterpriseCode', '企业信用代码', '被孵化、被辅导企业的18位信用代码。'),
    {
      id: 'matter',
      title: '事项',
      type: {
        kind: 'choice',
        options: [
          '孵化首次高企',
          '孵化首次科小',
          '辅导首次高企',
          '三年内保留高企',
          '辅导建成平台',
          '研发费用归集',
        ],
      },
      required: true,
      prompt: '从下拉列表中选。',
      width: 16,
    },
    yearColumn('year', '年度', '做成的年度，四位年份；测算的是奖补年度的上一年。'),
    yesNoColumn('aboveDesignatedSize', '规上', '被辅导企业是否规上：是或否。', false),
    {
      id: 'platformLevel',
      title: '平台级别',
      type: { kind: 'choice', options: ['国家', '省'], aliases: { 国家级: '国家', 省级: '省' } },
      required: false,
      prompt: '仅「辅导建成平台」填：国家或省。',
      width: 11,
    },
    amountColumn('collectedWan', '归集额', '仅「研发费用归集」填：归集的研发费用，万元。', false, '500000'),
    yesNoColumn('stillServing', '继续服务', '仅「三年内保留高企」填：是否继续服务。', false),
  ],
};
