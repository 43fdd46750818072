import { projectsTable } from '../../../../core/sheet/award-tables/projects.js';
import type { AwardFamily } from '../award-family.js';
import { type FactParameter, factOf } from '../award-parameters.js';

const optional = { optional: true };
const year = factOf(projectsTable, 'year', '合同成交或资金到位的年度', [
  'year',
  'Year of the contract or of the money',
]);
const note = factOf(
  projectsTable,
  'note',
  '项目名称或编号；台账照此认项目',
  ['project', 'Name or number of the project, by which the ledger tells it'],
  { name: '项目名称', optional: true },
);
const amount = (name: string, english: string): FactParameter =>
  factOf(projectsTable, 'amountWan', '万元', ['amount', english], { name });

/** 第3条第1款. */
const openCompetition: AwardFamily = {
  id: 'COMPETITION_AWARD',
  chineseName: '揭榜挂帅支持',
  text: '揭榜挂帅项目支持（第3条第1款），万元，一个项目一行。',
  english: 'Support of an open competition project (article 3), 10,000 yuan; #N/A with the reason when open.',
  clauses: ['3-1'],
  parameters: [amount('技术合同交易额', 'Value of the contract, 10,000 yuan'), year, note],
  rows: ({ rowOf }) => {
    const row = rowOf(projectsTable);
    return row === undefined ? [] : [{ ...row, cells: { ...row.cells, category: '揭榜挂帅' } }];
  },
  nothingClaimed: (awardYear) => `没有${awardYear - 1}年的揭榜挂帅项目`,
  examples: [{ given: [2025, [[800], [2000]], 2024], shows: [[400], [600]] }],
};

/** 第3条第2款. */
const projectMatch: AwardFamily = {
  id: 'PROJECT_AWARD',
  chineseName: '科技项目配套',
  text: '国家级科技项目、省级重大科技专项的配套（第3条第2款），万元，一个项目一行。',
  english: 'Match of national and major provincial projects (article 3), 10,000 yuan; #N/A when open.',
  clauses: ['3-2'],
  parameters: [
    factOf(projectsTable, 'category', '国家级科技项目、省级重大科技专项或省级其他项目', [
      'category',
      '国家级科技项目, 省级重大科技专项 or 省级其他项目',
    ]),
    amount('实际到位资金', 'Money received, 10,000 yuan'),
    year,
    factOf(
      projectsTable,
      'fiscalWan',
      '其中上级财政的，万元；全部是的可不填',
      ['fiscal', 'Of that, fiscal money of higher levels; all of it when left out'],
      optional,
    ),
    note,
  ],
  rows: ({ rowOf }) => [rowOf(projectsTable) ?? []].flat(),
  nothingClaimed: (awardYear) => `没有${awardYear - 1}年的国家级、省级科技项目`,
  examples: [{ given: [2025, '国家级科技项目', 300, 2024, 300], shows: [[300]] }],
};

export const projectAwards: readonly AwardFamily[] = [openCompetition, projectMatch];
