import { contractsTable } from '../../../../core/sheet/award-tables/contracts.js';
import { titlesTable } from '../../../../core/sheet/award-tables/titles.js';
import type { AwardFamily } from '../award-family.js';
import { type AwardParameter, creditCode, tableOf } from '../award-parameters.js';

const code: AwardParameter = { ...creditCode, text: '18位；一家一行', optional: false };
const contracts: AwardParameter = tableOf(
  contractsTable,
  '「技术合同」表的表头和各行',
  ['contracts', 'Header and rows of the sheet of technology contracts'],
  false,
);

const headers = [
  '合同号',
  '类型',
  '卖方信用代码',
  '交易额(万元)',
  '实际到款(万元)',
  '到款年度',
  '促成机构',
  '登记机构',
  '登记机构年度考核完成',
];
const one = '914105021000000243';
const sample = [headers, ['样-1', '开发', one, 500, 200, 2024, one, one, '是']];

/** 第8条第1款第2项和第2款: by the contracts that a unit sold, brokered or registered. */
export const contractAwards: readonly AwardFamily[] = [
  {
    id: 'BROKERAGE_AWARD',
    chineseName: '促成技术转移奖补',
    text: '技术转移示范机构促成技术转移的奖补（第8条第1款），万元；按「促成机构」一列的信用代码归集。',
    english: 'Award for brokered technology contracts (article 8), 10,000 yuan; #N/A when open.',
    clauses: ['8-2'],
    parameters: [
      code,
      contracts,
      tableOf(
        titlesTable,
        '「称号与平台」表的表头和各行：是不是技术转移示范机构由此核对',
        ['titles', 'Header and rows of the sheet of titles'],
        false,
      ),
    ],
    rows: () => [],
    nothingClaimed: (year) => `「技术合同」没有它促成的、${year - 1}年的合同；促成机构要写信用代码`,
    examples: [
      {
        given: [
          2025,
          one,
          sample,
          [
            ['信用代码', '类别', '级别', '认定日期', '首次'],
            [one, '技术转移示范机构', '省', { date: '2023-06-30' }, '是'],
          ],
        ],
        shows: [[15]],
      },
    ],
  },
  {
    id: 'CONTRACT_AWARD',
    chineseName: '技术合同奖励',
    text: '技术合同奖励（第8条第2款），万元：开发和转让、服务和咨询两项合计，各有上限；按「卖方信用代码」归集。',
    english: 'Awards for receipts of technology contracts (article 8), 10,000 yuan; #N/A when open.',
    clauses: ['8-4'],
    parameters: [code, contracts],
    rows: () => [],
    nothingClaimed: (year) => `「技术合同」没有它在${year - 1}年到款的合同`,
    examples: [{ given: [2025, one, sample], shows: [[10]] }],
  },
  {
    id: 'REGISTRATION_AWARD',
    chineseName: '合同登记机构奖励',
    text: '技术合同认定登记机构奖励（第8条第2款），万元；按「登记机构」一列的信用代码归集。',
    english: 'Award for a registrar of technology contracts (article 8), 10,000 yuan; #N/A when open.',
    clauses: ['8-5'],
    parameters: [code, contracts],
    rows: () => [],
    nothingClaimed: (year) => `「技术合同」没有它登记的、${year - 1}年的合同；登记机构要写信用代码`,
    examples: [{ given: [2025, one, sample], shows: [[0.05]] }],
  },
];
