import { textColumn } from '../award-tables/shared.js';
import type { ColumnDefinition, TableDefinition } from '../table.js';

/** The sheet 指标体系: which indicators are scored, in which class, with which weight. */
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
    {
      ...textColumn('indicator', '指标', '指标名称。', 40),
      synonyms: ['指标名称', '二级指标'],
      required: true,
    },
    weightColumn('weight', '权重', ['分值', '权重(分)', '二级指标权重'], true),
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
