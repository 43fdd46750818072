import { incubationTable } from '../../../../core/sheet/award-tables/incubation.js';
import { recognitionsTable } from '../../../../core/sheet/award-tables/recognitions.js';
import type { AwardFamily } from '../award-family.js';
import { type AwardParameter, creditCode, tableOf } from '../award-parameters.js';

const parameters: readonly AwardParameter[] = [
  { ...creditCode, text: '机构的18位代码；一家一行', optional: false },
  tableOf(
    incubationTable,
    '「孵化与中介」表的表头和各行',
    ['services', 'Header and rows of the sheet of services'],
    false,
  ),
  tableOf(recognitionsTable, '「高企」表的表头和各行：是不是首次、有没有保留资格由此核对', [
    'recognitions',
    'Header and rows of the sheet of accreditations',
  ]),
];

const body = '914105021000000243';
const served = '91410502100000032X';
const matters = (...rows: readonly (readonly (string | number)[])[]) => [
  ['机构信用代码', '企业信用代码', '事项', '年度', '规上', '平台级别', '归集额(万元)'],
  ...rows,
];
const recognised = [
  ['信用代码', '认定年度', '方式'],
  [served, 2024, '认定'],
];

/** 第7条末项和第10条: what a body did for enterprises. */
export const serviceAwards: readonly AwardFamily[] = [
  {
    id: 'INCUBATION_AWARD',
    chineseName: '孵化企业奖励',
    text: '孵化载体孵化企业的奖励（第7条），万元：首次认定的高企、首次备案的科技型中小企业按家计。',
    english: 'Award for incubated enterprises (article 7), 10,000 yuan; #N/A with the reason when open.',
    clauses: ['7-4'],
    parameters,
    rows: () => [],
    nothingClaimed: (year) => `「孵化与中介」没有它在${year - 1}年孵化的企业`,
    examples: [
      {
        given: [2025, body, matters([body, served, '孵化首次高企', 2024, '', '', '']), recognised],
        shows: [[5]],
      },
    ],
  },
  {
    id: 'SERVICE_AWARD',
    chineseName: '中介机构奖励',
    text: '科技服务中介机构奖励（第10条），万元：辅导高企、建成平台、归集研发费用各项合计，已过累计上限。',
    english:
      'Awards for service intermediaries (article 10) under their ceiling, 10,000 yuan; #N/A when open.',
    clauses: ['10-'],
    parameters,
    rows: () => [],
    nothingClaimed: (year) => `「孵化与中介」没有它在${year - 1}年辅导的企业`,
    examples: [
      {
        given: [
          2025,
          body,
          matters(
            [body, served, '辅导首次高企', 2024, '', '', ''],
            [body, served, '研发费用归集', 2024, '', '', 2000],
          ),
          recognised,
        ],
        shows: [[5]],
      },
    ],
  },
];
