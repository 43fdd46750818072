import fc from 'fast-check';
import { divide } from '../../../core/decimal.js';
import type { EnteredRows, ServiceMatter } from '../../../core/policy/book/applicants/entered-rows.js';
import { fact } from './policy-under-test.js';

/** Arbitrary rows of the further sheets for one applicant in the award year 2025, some facts of each unknown. */

const wan = fc.integer({ min: 0, max: 3_000_00 }).map((hundredths) => divide(String(hundredths), '100'));
const maybe = <Value>(values: fc.Arbitrary<Value>) =>
  fc.option(values, { nil: undefined, freq: 5 }).map((value) => fact(value));
const oneOf = <Value>(...values: readonly Value[]) => maybe(fc.constantFrom(...values));
const year = oneOf(2022, 2023, 2024, 2025);
const day = oneOf('2021-11-23', '2021-11-24', '2024-03-01', '2025-02-01');
const yes = maybe(fc.boolean());
const money = maybe(wan);

const title = fc.record({
  source: fc.constant('称号与平台!B2'),
  category: oneOf(
    '瞪羚企业',
    '雏鹰企业',
    '新型研发机构',
    '技术创新中心',
    '企业技术中心',
    '众创空间',
    '高端研发机构',
    '中试基地',
    '技术转移示范机构',
  ),
  level: oneOf('国家', '省', '市'),
  grantedOn: day,
  firstTime: yes,
  grade: oneOf('优秀', '良好', '合格', '不合格'),
  reviewYear: year,
  grantWan: money,
  nonFiscalRdWan: money,
  approvedWan: money,
  agreementFrom: day,
  agreementTo: oneOf('2024-12-31', '2027-12-31'),
  documentNumber: oneOf('样科〔2025〕1号'),
});

const project = fc.record({
  source: fc.constant('项目!B2'),
  category: oneOf('揭榜挂帅', '国家级科技项目', '省级重大科技专项', '省级其他项目'),
  amountWan: money,
  fiscalWan: money,
  year,
  name: fc.constantFrom('甲', '乙', '丙', ''),
});

const contract = fc.record({
  source: fc.constant('技术合同!A2'),
  number: oneOf('1', '2', '3', '4'),
  kind: oneOf('开发', '转让', '许可', '咨询', '服务'),
  valueWan: money,
  receivedWan: money,
  year,
  reviewDone: yes,
});

const prize = fc.record({
  source: fc.constant('科技奖励!C2'),
  year,
  award: oneOf('国家最高科学技术奖', '国家科学技术进步奖', '河南省科学技术杰出贡献奖', '河南省自然科学奖'),
  grade: oneOf('特等', '一等', '二等', '三等', '不分等'),
  role: oneOf('第一完成单位', '其他完成单位', '主要完成人', '获奖人'),
  persons: maybe(fc.nat(4)),
  grantedOn: day,
  project: fc.constantFrom('甲', '乙', ''),
  approvedWan: money,
  documentNumber: oneOf('样科〔2025〕2号'),
});

const matters: readonly ServiceMatter[] = [
  '孵化首次高企',
  '孵化首次科小',
  '辅导首次高企',
  '三年内保留高企',
  '辅导建成平台',
  '研发费用归集',
];

const service = fc.record({
  source: fc.constant('孵化与中介!C2'),
  enterpriseCode: oneOf('a', 'b', 'c', 'd'),
  matter: oneOf(...matters),
  year,
  aboveDesignatedSize: yes,
  platformLevel: oneOf('国家', '省'),
  collectedWan: money,
  stillServing: yes,
});

const few = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { maxLength: 3 });

export const anyRows: fc.Arbitrary<EnteredRows> = fc.record({
  titles: few(title),
  projects: few(project),
  soldContracts: few(contract),
  brokeredContracts: few(contract),
  registeredContracts: few(contract),
  scienceAwards: few(prize),
  ledPrizes: few(prize),
  services: few(service).map((rows) =>
    rows.map((row) => ({
      ...row,
      others: [],
      recognitionYears: [],
      recognitionDoubts: [],
      listedAsAbove: {},
    })),
  ),
});

/** The same rows, each sheet from its last row to its first. */
export function reversed(rows: EnteredRows): EnteredRows {
  return mapRows(rows, (list) => [...list].reverse());
}

/** The same rows with every cell empty. */
export function blanked(rows: EnteredRows): EnteredRows {
  return mapRows(rows, (list) => list.map(blank));
}

function mapRows(
  rows: EnteredRows,
  change: <Row extends object>(list: readonly Row[]) => readonly Row[],
): EnteredRows {
  return {
    titles: change(rows.titles),
    projects: change(rows.projects),
    soldContracts: change(rows.soldContracts),
    brokeredContracts: change(rows.brokeredContracts),
    registeredContracts: change(rows.registeredContracts),
    scienceAwards: change(rows.scienceAwards),
    ledPrizes: change(rows.ledPrizes),
    services: change(rows.services),
  };
}

/** A fact is an object that is no list; everything else stays. */
function blank<Row extends object>(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'object' && !Array.isArray(value) ? { source: '表!A1' } : value,
    ]),
  ) as Row;
}
