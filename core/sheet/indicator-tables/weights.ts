import { textColumn } from '../award-tables/shared.js';
import type { ColumnDefinition, TableDefinition } from '../table.js';
import { numberColumn } from './shared.js';

/** The sheet 指标体系: which indicators are scored, in which class, with which weight, and against which values. */
export const indicatorWeightsTable: TableDefinition = {
  id: 'indicatorWeights',
  sheet: '指标体系',
  purpose: '考核用的指标、类别和权重：各类的权重合计等于该类分值，全部合计 100 分。',
  required: false,
  key: ['class', 'indicator'],
  columns: [
    {
      ...textColumn(
        'class',
        '类别',
        '指标所属的类，可带分值，如：创新投入(38分)；合并单元格的，各行都算这一类。',
      ),
      synonyms: ['一级指标', '指标类别', '类别(分值)'],
      required: true,
    },
    weightColumn('classWeight', '类别分值', ['类别权重', '一级指标权重'], false),
    textColumn('id', '编号', '指标的编号，照指标体系；可不填。', 8),
    {
      ...textColumn('indicator', '指标', '指标名称。', 40),
      synonyms: ['指标名称', '二级指标'],
      required: true,
    },
    weightColumn('weight', '权重', ['分值', '权重(分)', '二级指标权重'], true),
    textColumn('unit', '单位', '指标值的单位，如 %、家、万元。', 12),
    textColumn('formula', '算法', '由「原始数据」怎样算，如：全社会研发经费÷地区生产总值×100。', 46),
    numberColumn('worst', '不允许值', '用功效系数或固定上下限评分时填：得基本分的数。定下后不随样本变动。'),
    numberColumn('best', '满意值', '用功效系数或固定上下限评分时填：得满分的数。'),
    numberColumn('target', '目标值', '用目标完成率评分时填：年度目标。'),
    textColumn('department', '数据来源', '提供数据并签认的部门。', 16),
    textColumn('note', '备注', '口径上要注意的。', 40),
  ],
};

function weightColumn(
  id: string,
  title: string,
  synonyms: readonly string[],
  required: boolean,
): ColumnDefinition {
  const prompt = '分，不带百分号。';
  return { id, title, synonyms, type: { kind: 'percent', most: '100' }, required, prompt, width: 10 };
}
