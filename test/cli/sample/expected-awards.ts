import { readTextTable } from '../../../cli/init/sample/data/text-table.js';

/**
 * Every award of the sample under the default readings before approvals and objections, in 万元, worked out by
 * hand from the text; why, in brief. Blank: no amount.
 */
export const expectedAwards = readTextTable(
  ['serial', 'clause', 'status', 'amountWan', 'why'],
  `
  # 第1条
  01 | 1-1   | computed       | 35       | sales 0.01 short of 5000
  02 | 1-1   | needs-decision |          | sales of exactly 5000 are in both tiers
  03 | 1-1   | computed       | 50       | sales 0.01 above 5000
  04 | 1-1   | computed       | 50       | sales far above 5000
  05 | 1-1   | computed       | 35       | the text of the first paragraph does not say 首次
  22 | 1-1   | computed       | 50       | a third recognition is still 重点
  34 | 1-1   | computed       | 50       | first recognition, sales 150000
  48 | 1-1   | computed       | 50       | second recognition, sales 38000
  06 | 1-2   | computed       | 15       | in a strategic industry but small: 其他企业, first
  07 | 1-2   | computed       | 15       | large but in no strategic industry: 其他企业, first
  08 | 1-2   | computed       | 15       | first
  09 | 1-2   | computed       | 15       | first, in the award year
  58 | 1-2   | computed       | 15       | first
  10 | 1-2   | computed       | 5        | second in a row
  11 | 1-2   | computed       | 5        | second in a row
  12 | 1-2   | computed       | 10       | third in a row
  13 | 1-2   | computed       | 10       | third in a row; no 规上, so that the zero does not bar it
  14 | 1-2   | computed       | 5        | fourth: the count began again after the third
  15 | 1-2   | computed       | 5        | again after five years, the row is broken
  16 | 1-2   | computed       | 5        | again after eight years
  17 | 1-2   | computed       | 5        | four years since the last: no third in a row
  23 | 1-2   | not-eligible   | 0        | the ledger has it
  49 | 1-2   | barred         | 0        | R&D statistics of zero
  18 | 1-3   | computed       | 50       | moved in whole, 战新规上 with sales of 12000
  19 | 1-3   | computed       | 15       | moved in whole, other enterprise
  20 | 1-3   | not-eligible   | 0        | the change is not registered
  21 | 1-3   | not-eligible   | 0        | only a part moved

  # 第2条
  03 | 2-1   | computed       | 30       | approved at the most of 30
  06 | 2-1   | computed       | 8        | approved below the most of 10
  09 | 2-1   | upper-bound    | 10       | nothing approved yet
  34 | 2-1   | computed       | 50       | approved at the most of 50
  04 | 2-1   | upper-bound    | 1000     | nothing approved yet
  31 | 2-1   | not-eligible   | 0        | the ledger has this title of this level
  53 | 2-1   | not-eligible   | 0        | not its first
  33 | 2-2   | computed       | 100      | on the list
  33 | 2-3   | needs-decision |          | no amount in the text
  38 | 2-3   | needs-decision |          | no amount in the text

  # 第3条
  33 | 3-1   | computed       | 600      | 1200 × 50% reaches the cap
  35 | 3-1   | computed       | 599.99   | 1199.98 × 50%
  52 | 3-1   | computed       | 600      | 1300 × 50% = 650, above the cap
  53 | 3-1   | not-eligible   | 0        | fixed once, in the ledger
  31 | 3-2   | computed       | 180      | one to one
  35 | 3-2   | computed       | 500      | one to one
  37 | 3-2   | computed       | 860      | one to one, no cap
  34 | 3-2   | computed       | 300      | of 400 only 300 are fiscal
  08 | 3-2   | not-eligible   | 0        | another provincial project
  93 | 3-2   | not-eligible   | 0        | no enterprise
  49 | 3-2   | barred         | 0        | R&D statistics of zero

  # 第4条
  04 | 4-1   | computed       | 160      | 3200 × 5%
  12 | 4-1   | computed       | 50       | 1000 × 5%
  30 | 4-1   | computed       | 200      | 4999.99 × 5% = 249.9995, ceiling below 5000
  31 | 4-1   | computed       | 250      | 5000 × 5%, ceiling 400
  32 | 4-1   | computed       | 400      | 9999.99 × 5% = 499.9995, ceiling 400
  33 | 4-1   | computed       | 500      | 10000 × 5%, ceiling 600
  34 | 4-1   | computed       | 600      | 12000 × 5% reaches the cap
  35 | 4-1   | computed       | 600      | 49999.99: cap and ceiling are 600
  36 | 4-1   | computed       | 600      | 50000: cap 600 under the ceiling of 800
  37 | 4-1   | computed       | 600      | 99999.99: cap 600 under the ceiling of 800
  38 | 4-1   | computed       | 550      | cap 600; ceiling 1000 less 450 of other levels
  47 | 4-1   | computed       | 250      | 5200 × 5% = 260; ceiling 400 less 150
  48 | 4-1   | computed       | 0        | other levels gave the whole ceiling of 200
  49 | 4-1   | barred         | 0        | R&D statistics of zero
  50 | 4-1   | computed       | 15       | 300 × 5%; no 规上, not barred
  51 | 4-1   | computed       | 6.34     | 126.8 × 5%; not in statistics, the floor is for the others
  55 | 4-1   | computed       | 105      | 2100 × 5%: the deduction figure, not the 2000 of the statistics
  39 | 4-2   | computed       | 220      | (5200 − 4100) × 20%
  40 | 4-2   | computed       | 0        | below its base
  41 | 4-2   | computed       | 0        | at its base
  42 | 4-2   | computed       | 200      | (7000 − 6000) × 20%: the 9000 was not subsidised
  43 | 4-2   | needs-decision |          | no subsidised year among the three
  44 | 4-2   | not-eligible   | 0        | 49.99 outside statistics
  45 | 4-2   | computed       | 6        | (50 − 20) × 20%
  46 | 4-2   | computed       | 6.002    | (50.01 − 20) × 20%
  52 | 4-2   | computed       | 800      | 10000 × 20% = 2000, cap and ceiling 800
  53 | 4-2   | computed       | 700      | 5000 × 20% = 1000, cap 800, ceiling 1000 less 300
  54 | 4-2   | computed       | 200      | 1500 × 20% = 300, ceiling 200
  56 | 4-2   | computed       | 42       | (1260 − 1050) × 20%
  57 | 4-2   | computed       | 67.12    | (835.6 − 500) × 20%
  58 | 4-2   | computed       | 21.23    | (318.45 − 212.3) × 20%
  59 | 4-2   | computed       | 40       | (1700 − 1500) × 20%
  49 | 4-4   | barred         | 0        | 规上, in statistics, zero there

  # 第5条
  94 | 5-1   | computed       | 2000     | the fifth year, 8000 before: 10000 reached
  95 | 5-1   | upper-bound    | 2000     | nothing approved yet
  96 | 5-1   | not-eligible   | 0        | the agreement ended the year before
  90 | 5-2a  | computed       | 50       | newly recognised
  89 | 5-2b  | computed       | 149.99   | 749.95 × 20%
  93 | 5-2b  | computed       | 150      | 750 × 20% reaches the cap
  94 | 5-2b  | computed       | 150      | 800 × 20% = 160, above the cap
  96 | 5-2b  | not-eligible   | 0        | 不合格
  89 | 5-2c  | computed       | 100      | 100 reaches the cap
  94 | 5-2c  | computed       | 100      | 120 is above the cap
  35 | 5-3   | computed       | 20       | newly recognised
  39 | 5-3   | computed       | 10       | 优秀
  42 | 5-3   | not-eligible   | 0        | 良好 is not 优秀

  # 第6条
  37 | 6-1   | computed       | 5000     | 国家重点实验室
  33 | 6-1   | computed       | 100      | 省技术创新中心
  38 | 6-2   | needs-decision |          | no amount in the text
  31 | 6-3   | computed       | 80       | one to one
  32 | 6-3   | not-eligible   | 0        | passed without a grant
  14 | 6-3   | not-eligible   | 0        | 不合格

  # 第7条
  91 | 7-1   | computed       | 50       | a step up from 市: the whole amount of 省
  86 | 7-1   | computed       | 30       | 市
  87 | 7-1   | computed       | 100      | 国家, 大学科技园
  86 | 7-2   | computed       | 10       | 市
  13 | 7-2   | computed       | 20       | 省, 星创天地
  87 | 7-2   | computed       | 50       | 国家
  85 | 7-3   | computed       | 200      | 孵化器
  87 | 7-3   | computed       | 100      | 众创空间
  91 | 7-4   | computed       | 11       | two first recognitions, one of them also claimed by an intermediary, and one listing: 2 × 5 + 1
  86 | 7-4   | computed       | 0        | its enterprise was recognised before
  85 | 7-5   | needs-decision |          | no amount in the text

  # 第8条
  92 | 8-1   | computed       | 20       | 市
  83 | 8-1   | computed       | 100      | 国家
  83 | 8-2   | computed       | 100      | 3333.34 × 3% = 100.0002, above the cap
  84 | 8-2   | computed       | 99.9999  | 3333.33 × 3%; the contract of 2023 counted then
  92 | 8-2   | not-eligible   | 0        | not yet 示范机构 in 2024
  59 | 8-3   | computed       | 150      | approved below the most of 200
  36 | 8-3   | upper-bound    | 200      | nothing approved yet
  30 | 8-4a  | computed       | 7.5      | 150 × 5%: only what came in 2024
  34 | 8-4a  | computed       | 16       | 320 × 5%
  37 | 8-4a  | computed       | 50       | 1000 × 5% reaches the cap
  52 | 8-4a  | computed       | 49.9995  | 999.99 × 5%
  53 | 8-4a  | computed       | 50       | 1230.02 × 5% = 61.501, above the cap
  93 | 8-4a  | needs-decision |          | a licence among the contracts
  06 | 8-4b  | computed       | 0.425    | 42.5 × 1%
  08 | 8-4b  | computed       | 0.6      | 60 × 1%
  30 | 8-4b  | computed       | 0.3      | 30 × 1%
  34 | 8-4b  | computed       | 20       | 2001 × 1% = 20.01, above the cap
  93 | 8-4b  | computed       | 20       | 2000 × 1% reaches the cap
  94 | 8-4b  | computed       | 19.9999  | 1999.99 × 1%
  80 | 8-5   | not-eligible   | 0        | the yearly review is not done
  82 | 8-5   | computed       | 20       | 200000 × 0.1‰ reaches the cap
  92 | 8-5   | computed       | 1.490417 | 14904.17 × 0.1‰

  # 第9条
  94 | 9-1   | computed       | 500      | one person
  37 | 9-2   | computed       | 300      | 特等
  53 | 9-2   | computed       | 200      | 一等
  94 | 9-2   | computed       | 100      | 二等
  53 | 9-3   | not-eligible   | 0        | its own project
  89 | 9-3   | computed       | 30       | 一等, three persons
  90 | 9-3   | needs-decision |          | 特等 has no amount for persons
  93 | 9-3   | computed       | 10       | 二等, two persons
  31 | 9-4   | computed       | 100      | one person
  93 | 9-5   | computed       | 30       | 一等
  35 | 9-5   | computed       | 20       | 二等
  34 | 9-5   | computed       | 10       | 三等
  37 | 9-5   | not-eligible   | 0        | not the first unit

  # 第10条
  92 | 10-1a | computed       | 3        | one of two: the other goes to the incubator
  92 | 10-1b | computed       | 2        | one of two: the other is not served any more
  92 | 10-2  | computed       | 4        | 规上, 省
  92 | 10-3  | computed       | 1.31845  | 1318.45 × 1‰ on the whole
  77 | 10-2  | computed       | 62       | 非规上: 60 + 2
  77 | 10-3  | not-eligible   | 0        | 499.99
  78 | 10-1a | computed       | 0        | 3, cut first: 150 less 36 leaves 114 of 123.5
  78 | 10-2  | computed       | 113.5    | 120, cut by the other 6.5
  78 | 10-3  | computed       | 0.5      | 500 × 1‰
`,
);
