import { indicatorBook } from '../../../core/sheet/book-kinds.js';
import { indicatorRows, indicatorStarterPlan } from '../../../workbook/books/indicator-starter.js';
import { frameworkNamed } from '../../data/load-framework.js';
import { sampleItem } from '../sample/data/indicators.js';
import type { StarterKind } from './starter-kind.js';

const file = '指标考核工作簿.xlsx';
const shipped = 'anyang-2021-17';
const undone = '没有建簿';

/** 指标考核工作簿, with the framework filled in: the shipped one where no other is named. */
export const indicatorKind: StarterKind = {
  name: '指标',
  file,
  tables: indicatorBook.tables,
  nextStep:
    '下一步：填好后运行 wenbiao check 体检；选定评分方法填入「评分方法」，再运行 wenbiao score 评分。',
  takesFramework: true,
  prepare: (named = shipped) => {
    const { content: framework } = frameworkNamed(named, undone);
    return (content) => indicatorStarterPlan(content, framework);
  },
  sample: (regions) => {
    const { content: framework } = frameworkNamed(shipped, undone);
    const rows = indicatorRows(framework, regions, (region, item) =>
      sampleItem(regions, framework.items, region, item),
    );
    const chosen = {
      evaluation: [{ year: '2025', framework: shipped }],
      scoringMethods: [{ method: '线性功效系数,参照=样本', decidedBy: '样例', decidedOn: '2025-07-01' }],
    };
    return { books: [{ file, what: '样例工作簿', rows: { ...rows, ...chosen } }], document: {} };
  },
};
