import { enterprisesTable } from '../../../../core/sheet/award-tables/enterprises.js';
import { recognitionsTable } from '../../../../core/sheet/award-tables/recognitions.js';
import type { AwardFamily, NewRow, RowFacts } from '../award-family.js';
import { aboveDesignatedSize, factOf, inRdStatistics, strategicEmerging } from '../award-parameters.js';

const optional = { optional: true };
const years = factOf(
  recognitionsTable,
  'recognitionYear',
  '含本次；一家一行，几次横着排；迁入的可留空',
  ['recognitionYears', 'All years of accreditation, this one included, side by side in the row'],
  { name: '历次认定年度', isList: true },
);

/** 第1条. */
export const recognitionAward: AwardFamily = {
  id: 'HNTE_AWARD',
  chineseName: '高企奖励',
  text: '高新技术企业奖励（第1条），万元。不符合条件的为 0；定不下来的为 #N/A，写明原因。',
  english: 'Award for a high-tech enterprise (article 1), 10,000 yuan; #N/A with the reason when open.',
  clauses: ['1-'],
  parameters: [
    years,
    strategicEmerging,
    aboveDesignatedSize,
    factOf(enterprisesTable, 'salesWan', '万元', ['sales', 'Business revenue, 10,000 yuan'], optional),
    factOf(enterprisesTable, 'salesYear', '四位年份', ['salesYear', 'Four digits'], optional),
    { ...inRdStatistics, optional: true },
    factOf(
      enterprisesTable,
      'rdStatisticsWan',
      '万元；没有数据留空，空和 0 不同',
      ['rdStatistics', "Last year's R&D figure in the statistics, 10,000 yuan; blank is not 0"],
      optional,
    ),
    factOf(
      recognitionsTable,
      'issuedOn',
      '本次证书的日期；政策施行那一年认定的须给',
      ['issuedOn', 'Date of the certificate; needed for the year in which the policy came into force'],
      optional,
    ),
    factOf(
      recognitionsTable,
      'validUntil',
      '证书有效期至；不是迁入的留空',
      ['validUntil', 'For a move into the city: last day of the certificate'],
      optional,
    ),
    factOf(
      recognitionsTable,
      'wholeRelocation',
      '是或否；不是迁入的留空',
      ['wholeRelocation', 'For a move into the city: the whole enterprise moved, 是 or 否'],
      optional,
    ),
    factOf(
      recognitionsTable,
      'changedOn',
      '变更手续完成的日期；没有完成、不是迁入的留空',
      ['changedOn', 'For a move into the city: day on which registration was changed'],
      optional,
    ),
  ],
  rows: (facts) => [...accredited(facts), ...moved(facts)],
  nothingClaimed: (year) => `没有${year - 1}年或${year}年的认定或迁入，本年度没有可申报的`,
  examples: [
    { given: [2025, [[2021, 2024]], '否', '否'], shows: [[5]] },
    {
      given: [2025, [[2021, 2024]], '是', '是', 6000, 2023, '否'],
      shows: [
        [
          '#N/A 默认口径下为50万元，而口径没有给出：K2改为「只适用首次认定，再次按第2款」：5万元；把「口径」各行作为参数',
        ],
      ],
    },
  ],
};

/** One row for each year; the day is that of the last. */
function accredited(facts: RowFacts): readonly NewRow[] {
  const list = facts.listOf(years).map(String).sort();
  const { issuedOn } = facts.rowOf(recognitionsTable)?.cells ?? {};
  return list.map((recognitionYear, index) => ({
    table: recognitionsTable,
    cells: { manner: '认定', recognitionYear, ...(index === list.length - 1 && { issuedOn }) },
  }));
}

/** A move, when anything is said about one: of the year of its change, or the one before the award year. */
function moved({ awardYear, rowOf }: RowFacts): readonly NewRow[] {
  const { validUntil, wholeRelocation, changedOn } = rowOf(recognitionsTable)?.cells ?? {};
  if ([validUntil, wholeRelocation, changedOn].every((value) => value === undefined)) return [];
  const recognitionYear = typeof changedOn === 'string' ? changedOn.slice(0, 4) : String(awardYear - 1);
  return [
    {
      table: recognitionsTable,
      cells: { manner: '迁入', recognitionYear, validUntil, wholeRelocation, changedOn },
    },
  ];
}
