import { readTextTable } from './text-table.js';

/** 称号与平台. */
export const titles = readTextTable(
  [
    'serial',
    'category',
    'level',
    'grantedOn',
    'firstTime',
    'grade',
    'grantWan',
    'nonFiscalRdWan',
    'approvedWan',
    'documentNumber',
    'scenario',
  ],
  `
  03 | 瞪羚企业           | 省   | 2025-03-10 | 是 |      |    |     | 30 | 样科〔2025〕12号   | 已核定
  09 | 雏鹰企业           | 省   | 2025-03-10 | 是 |      |    |     |    | 样科〔2025〕12号   | 未核定
  34 | 创新龙头企业       | 省   | 2025-03-10 | 是 |      |    |     | 50 | 样科〔2025〕13号   | 已核定
  33 | 专精特新小巨人企业 | 国家 | 2024-09-02 | 是 |      |    |     |    | 样工信〔2024〕41号 | 条文无金额
  93 | 新型研发机构       | 省   | 2022-12-20 | 否 | 合格 |    | 750 |    |                    | 考评
  35 | 新型研发机构       | 市   | 2024-11-15 | 是 | 优秀 |    | 320 |    | 样科〔2024〕88号   | 认定
  91 | 科技企业孵化器     | 省   | 2024-12-06 | 是 |      |    |     |    | 样科〔2024〕95号   | 认定
  92 | 技术转移示范机构   | 市   | 2025-04-18 | 是 |      |    |     |    | 样科〔2025〕20号   | 认定
  31 | 工程技术研究中心   | 省   | 2023-10-30 | 否 | 良好 | 80 |     |    |                    | 考评有支持
`,
);

/** 项目. */
export const projects = readTextTable(
  ['serial', 'category', 'amountWan', 'year', 'note'],
  `
  33 | 揭榜挂帅         | 1200 | 2024 | 样例项目：电子玻璃退火工艺
  31 | 国家级科技项目   | 180  | 2024 | 样例项目：重载装备传动
  35 | 省级重大科技专项 | 500  | 2024 | 样例项目：低碳冶金
  37 | 省级重大科技专项 | 860  | 2024 | 样例项目：高强钢轧制
  08 | 省级其他项目     | 30   | 2024 | 样例项目：检测方法
`,
);

/** 技术合同. */
export const contracts = readTextTable(
  [
    'contractNumber',
    'kind',
    'sellerSerial',
    'valueWan',
    'receivedWan',
    'receivedYear',
    'broker',
    'registrar',
    'registrarReviewed',
  ],
  `
  YL2024-0001 | 开发 | 93 | 260  | 180  | 2024 | 安阳样桥技术转移服务有限公司 | 安阳样桥技术转移服务有限公司 | 是
  YL2024-0002 | 转让 | 93 | 120  | 120  | 2024 |                              | 安阳样桥技术转移服务有限公司 | 是
  YL2024-0003 | 服务 | 08 | 85   | 60   | 2024 |                              | 安阳样桥技术转移服务有限公司 | 是
  YL2024-0004 | 咨询 | 06 | 42.5 | 42.5 | 2024 |                              | 安阳样桥技术转移服务有限公司 | 是
  YL2024-0005 | 许可 | 93 | 90   | 30   | 2024 |                              | 安阳样桥技术转移服务有限公司 | 是
  YL2024-0006 | 开发 | 34 | 640  | 320  | 2024 | 安阳样桥技术转移服务有限公司 | 安阳样桥技术转移服务有限公司 | 是
`,
);

/** 科技奖励. */
export const scienceAwards = readTextTable(
  ['serial', 'year', 'award', 'grade', 'role', 'persons'],
  `
  35 | 2024 | 河南省科学技术进步奖 | 二等 | 第一完成单位 | 0
  37 | 2024 | 河南省科学技术进步奖 | 三等 | 其他完成单位 | 0
  93 | 2024 | 国家科学技术进步奖   | 二等 | 主要完成人   | 2
  39 | 2023 | 河南省技术发明奖     | 三等 | 第一完成单位 | 0
`,
);

/** 孵化与中介: an incubator and an intermediary and the enterprises they served. */
export const incubation = readTextTable(
  [
    'bodySerial',
    'enterpriseSerial',
    'matter',
    'year',
    'aboveDesignatedSize',
    'platformLevel',
    'collectedWan',
    'stillServing',
  ],
  `
  91 | 08 | 孵化首次高企   | 2024 | 否 |    |        |
  91 | 09 | 孵化首次高企   | 2025 | 否 |    |        |
  91 | 24 | 孵化首次科小   | 2024 | 否 |    |        |
  92 | 07 | 辅导首次高企   | 2024 | 是 |    |        |
  92 | 10 | 三年内保留高企 | 2024 | 否 |    |        | 是
  92 | 33 | 辅导建成平台   | 2024 | 是 | 省 |        |
  92 | 58 | 研发费用归集   | 2024 | 否 |    | 318.45 |
  92 | 12 | 研发费用归集   | 2024 | 是 |    | 1000   |
`,
);

/** 核定: awards approved below what the clause gives. */
export const approvals = readTextTable(
  ['serial', 'clause', 'approvedWan', 'reductionReason', 'handler', 'reviewer'],
  `
  39 | 4-2 | 200 | 100万元研发材料支出没有领用记录，核减20万元 | 高新技术科 | 规划财务科
  31 | 4-1 | 240 | 200万元研发支出与生产成本混同，核减10万元   | 高新技术科 | 规划财务科
`,
);
