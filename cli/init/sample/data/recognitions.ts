import { readTextTable } from './text-table.js';

/** Every recognition as high-tech enterprise of an enterprise: its years. */
export const recognitions = readTextTable(
  ['serial', 'years', 'scenario'],
  `
  # 首次
  01 | 2025                | 战新规上首次
  02 | 2025                | 战新规上首次
  03 | 2025                | 战新规上首次
  04 | 2024                | 战新规上首次
  06 | 2025                | 战新而非规上
  07 | 2024                | 规上而非战新
  08 | 2024                | 首次
  09 | 2025                | 首次
  23 | 2024                | 首次，已奖励
  34 | 2025                | 战新规上首次，又申报研发补助
  49 | 2024                | 首次；规上纳统而统计数为零，受限
  58 | 2025                | 首次，又申报研发补助

  # 再次、连续三次
  05 | 2021 2024           | 战新规上再次
  10 | 2021 2024           | 第二次
  11 | 2022 2025           | 第二次
  12 | 2018 2021 2024      | 连续三次
  13 | 2019 2022 2025      | 连续三次
  14 | 2015 2018 2021 2024 | 第四次，满三次后重新计
  22 | 2018 2021 2024      | 战新规上第三次
  48 | 2022 2025           | 战新规上第二次，又申报研发补助

  # 断档
  15 | 2016 2019 2024      | 相隔五年
  16 | 2017 2025           | 相隔八年
  17 | 2017 2020 2024      | 相隔四年

  # 不在本年度奖补范围的
  31 | 2023                |
  33 | 2022                |
  39 | 2020 2023           |
  59 | 2023                |
`,
);

/** High-tech enterprises that moved in from other cities; blank where the change of registration is not done. */
export const movedIn = readTextTable(
  ['serial', 'recognitionYear', 'issuedOn', 'wholeRelocation', 'changedOn', 'scenario'],
  `
  18 | 2025 | 2023-11-22 | 是 | 2025-03-18 | 战新规上，变更已完成
  19 | 2025 | 2022-12-01 | 是 | 2025-05-06 | 其他企业，变更已完成
  20 | 2025 | 2024-11-21 | 是 |            | 变更未完成
  21 | 2025 | 2023-11-22 | 否 | 2025-04-10 | 部分迁入
`,
);
