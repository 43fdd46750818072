import { dateColumn, textColumn, yearColumn } from '../award-tables/shared.js';
import type { TableDefinition } from '../table.js';
import { evaluatedRegion, numberColumn } from './shared.js';
import { indicatorWeightsTable } from './weights.js';

/** The sheet 考核. */
const evaluationTable: TableDefinition = {
  id: 'evaluation',
  sheet: '考核',
  purpose: '一行：考核哪一年、用哪个指标体系。',
  required: false,
  key: [],
  columns: [
    yearColumn('year', '考核年度', '数据所属的年份，四位。'),
    {
      ...textColumn('framework', '指标体系编号', '指标体系的编号，如 anyang-2021-17。', 24),
      required: true,
    },
  ],
};

/** The sheet 评分方法: what was chosen, by whom. Nothing is scored while it is empty. */
const scoringMethodsTable: TableDefinition = {
  id: 'scoringMethods',
  sheet: '评分方法',
  purpose: '选定的评分方法；有几行的，每项指标依次选用第一个能用的。空着不评分。',
  required: false,
  key: ['method'],
  columns: [
    {
      ...textColumn('method', '方法', '如：目标完成率；带设置的用逗号，如：线性功效系数,参照=样本。', 44),
      required: true,
    },
    { ...textColumn('decidedBy', '选定单位', '有权选定的单位或会议，如：局务会。', 22), required: true },
    dateColumn('decidedOn', '选定日期', '年/月/日。', true),
    textColumn('note', '备注', '理由。', 40),
  ],
};

/** The sheet 考核对象. */
const evaluatedRegionsTable: TableDefinition = {
  id: 'evaluatedRegions',
  sheet: '考核对象',
  purpose: '每个县（市、区）一行；分类考核的填分类，有自评的填自评得分。',
  required: false,
  key: ['region'],
  columns: [
    evaluatedRegion,
    textColumn('class', '分类', '分类考核时所在的类，如 A类；不分类的空着。', 12),
    numberColumn('selfScore', '自评得分', '县（市、区）自评的总分；没有自评的空着。'),
  ],
};

/** The sheet 原始数据: what departments report, a line for each region and item. */
const indicatorItemsTable: TableDefinition = {
  id: 'indicatorItems',
  sheet: '原始数据',
  purpose: '各部门按县（市、区）填报的数，一个县（市、区）一项一行；按「提供部门」筛选，各填各的。',
  required: false,
  key: ['region', 'item'],
  columns: [
    evaluatedRegion,
    { ...textColumn('item', '数据项', '数据项名称，照预填的，不改。', 40), required: true },
    numberColumn('value', '数值', '按本行单位填数；没有数据的空着，不填 0。'),
    { ...textColumn('unit', '计量单位', '这一行的单位，不改。', 10), required: true },
    numberColumn('last', '上年数值', '上一年的同一个数，用来看变化是否合理；没有的空着。'),
    textColumn('department', '提供部门', '提供并签认这个数的部门。', 16),
    textColumn('note', '备注', '口径、来源。', 30),
  ],
};

/** The sheet 指标值: the values, computed by visible formulas or typed where no formula is. */
const indicatorValuesTable: TableDefinition = {
  id: 'indicatorValues',
  sheet: '指标值',
  purpose: '各指标的数，由「原始数据」用公式算出；没有公式的直接填。',
  required: false,
  key: ['region', 'indicator'],
  columns: [
    evaluatedRegion,
    { ...textColumn('indicator', '指标', '指标名称，照「指标体系」。', 46), required: true },
    numberColumn('value', '指标值', '公式算出，不改；没有公式的填数。没有数据的空着，不填 0。'),
    { ...textColumn('unit', '计量单位', '这一行的单位，不改。', 12), required: true },
  ],
};

/** The sheet 加减分. */
const adjustmentsTable: TableDefinition = {
  id: 'adjustments',
  sheet: '加减分',
  purpose: '在指标得分之外加的分、扣的分，每笔一行，写明理由和依据。',
  required: false,
  columns: [
    evaluatedRegion,
    numberColumn('points', '分值', '加分填正数，扣分填负数。', true),
    { ...textColumn('reason', '理由', '为什么加、为什么扣。', 40), required: true },
    { ...textColumn('basis', '依据', '文件和条款。', 30), required: true },
  ],
};

/** The sheets of 指标考核工作簿 that no other book has, in the order of its tabs. */
export const indicatorTables: readonly TableDefinition[] = [
  evaluationTable,
  indicatorWeightsTable,
  scoringMethodsTable,
  evaluatedRegionsTable,
  indicatorItemsTable,
  indicatorValuesTable,
  adjustmentsTable,
];
