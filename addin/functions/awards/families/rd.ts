import { enterprisesTable } from '../../../../core/sheet/award-tables/enterprises.js';
import { rdExpensesTable } from '../../../../core/sheet/award-tables/rd-expenses.js';
import { yearNumberOf } from '../../../../core/sheet/read-table.js';
import type { AwardFamily } from '../award-family.js';
import { aboveDesignatedSize, factOf, inRdStatistics, tableOf } from '../award-parameters.js';

const optional = { optional: true };

/** 第4条. */
export const rdAward: AwardFamily = {
  id: 'RD_AWARD',
  chineseName: '研发补助',
  text: '研发费用补助（第4条），万元，已过年度累计上限。只算这一项；不符合条件的为 0；定不下来的为 #N/A，写明原因。',
  english: 'Subsidy for R&D expenses (article 4) under its yearly ceiling, 10,000 yuan; #N/A when open.',
  clauses: ['4-'],
  parameters: [
    factOf(rdExpensesTable, 'rdWan', '万元', ['rdExpenses', "Last year's R&D expenses, 10,000 yuan"], {
      name: '上年度研发费用',
    }),
    factOf(rdExpensesTable, 'firstTime', '是或否', ['firstTime', 'Subsidised for the first time: 是 or 否']),
    inRdStatistics,
    tableOf(rdExpensesTable, '「研发」表的表头和各行；只用以前年度的，首次享受的可不给', [
      'history',
      'Header and rows of the sheet of R&D expenses, of which earlier years count',
    ]),
    factOf(
      rdExpensesTable,
      'otherSubsidyWan',
      '同一年度从国家、省等得到的，万元；没有填 0',
      ['otherSubsidies', 'R&D subsidies of other levels, 10,000 yuan'],
      optional,
    ),
    { ...aboveDesignatedSize, optional: true },
    factOf(
      enterprisesTable,
      'rdStatisticsWan',
      '万元；没有数据留空，空和 0 不同',
      ['rdStatistics', "Last year's R&D figure in the statistics, 10,000 yuan; blank is not 0"],
      optional,
    ),
  ],
  // Blank expenses are a claim without its figure, and not no claim.
  rows: ({ awardYear, rowOf }) => [
    {
      table: rdExpensesTable,
      cells: { ...rowOf(rdExpensesTable)?.cells, rdYear: String(awardYear - 1) },
    },
  ],
  repeats: (table, row, awardYear) =>
    table === rdExpensesTable && (yearNumberOf(row, 'rdYear') ?? 0) >= awardYear - 1,
  nothingClaimed: (year) => `没有${year - 1}年的研发费用`,
  examples: [
    { given: [2025, 3000, '是', '是', null, 0, '是', 300], shows: [[150]] },
    {
      given: [
        2025,
        5200,
        '否',
        '否',
        [
          ['研发年度', '研发费用(万元)', '费用来源', '首次享受补助', '当年已享受补助'],
          [2023, 4100, '加计扣除', '是', '是'],
        ],
        0,
        '是',
      ],
      shows: [[220]],
    },
  ],
};
