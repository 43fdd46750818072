import { titlesTable } from '../../../../core/sheet/award-tables/titles.js';
import type { AwardFamily } from '../award-family.js';
import { type FactParameter, factOf } from '../award-parameters.js';

const optional = { optional: true };

const granted: readonly FactParameter[] = [
  factOf(titlesTable, 'category', '不带级别的名称，如 瞪羚企业', ['category', 'Its name without the level']),
  factOf(titlesTable, 'level', '国家、省或市', ['level', '国家, 省 or 市']),
  factOf(titlesTable, 'grantedOn', '日期', ['grantedOn', 'Day on which it was granted']),
  factOf(titlesTable, 'firstTime', '该称号、该级别是否首次：是或否', [
    'firstTime',
    'Whether it is the first of this kind and level: 是 or 否',
  ]),
];
const approved: readonly FactParameter[] = [
  factOf(
    titlesTable,
    'approvedWan',
    '条文为「最高」或没有写金额的，主管部门核定的数，万元',
    ['approved', 'Approved sum where the text says at most or names none, 10,000 yuan'],
    optional,
  ),
  factOf(
    titlesTable,
    'documentNumber',
    '核定文件的文号；给了核定金额的须给',
    ['documentNumber', 'Number of the document that approved it'],
    optional,
  ),
];
const evaluated: readonly FactParameter[] = [
  factOf(titlesTable, 'grade', '优秀、良好、合格、不合格', ['grade', '优秀, 良好, 合格 or 不合格'], optional),
  factOf(titlesTable, 'reviewYear', '考评的是哪一年', ['reviewYear', 'Year that was evaluated'], optional),
  factOf(
    titlesTable,
    'grantWan',
    '考评后上级支持的金额，万元',
    ['grant', 'Support of higher levels after the evaluation, 10,000 yuan'],
    optional,
  ),
];
const institute: readonly FactParameter[] = [
  factOf(
    titlesTable,
    'nonFiscalRdWan',
    '上年度的，万元',
    ['nonFiscalRd', "Last year's R&D spending that is not fiscal, 10,000 yuan"],
    optional,
  ),
  factOf(titlesTable, 'agreementFrom', '日期', ['agreementFrom', 'First day of the agreement'], optional),
  factOf(titlesTable, 'agreementTo', '日期', ['agreementTo', 'Last day of the agreement'], optional),
];

/** A family of titles, bodies or platforms. */
function titles(
  own: Pick<AwardFamily, 'id' | 'chineseName' | 'text' | 'english' | 'clauses' | 'examples'>,
  article: string,
  parameters: readonly FactParameter[],
): AwardFamily {
  return {
    ...own,
    parameters,
    rows: ({ rowOf }) => [rowOf(titlesTable) ?? []].flat(),
    nothingClaimed: (year) =>
      `没有可申报的：「类别」「级别」不属于${article}，或者认定不在${year - 1}年、${year}年，考评的不是${year - 1}年`,
  };
}

/** 第2条、第5条、第6条、第7条 and 第8条第1款, as far as they are about titles. */
export const titleAwards: readonly AwardFamily[] = [
  titles(
    {
      id: 'TITLE_AWARD',
      chineseName: '称号奖励',
      text: '创新引领型企业称号奖励（第2条），万元。定不下来的、条文写「最高」而没有核定的为 #N/A，写明原因。',
      english: 'Award for a title of an enterprise (article 2), 10,000 yuan; #N/A with the reason when open.',
      clauses: ['2-'],
      examples: [
        { given: [2025, '独角兽培育企业', '省', { date: '2024-06-30' }, '是'], shows: [[100]] },
        {
          given: [2025, '瞪羚企业', '省', { date: '2024-06-30' }, '是'],
          shows: [['#N/A 条文写「最高」，只有上限30万元，没有应付数']],
        },
      ],
    },
    '第2条',
    [...granted, ...approved],
  ),
  titles(
    {
      id: 'INSTITUTE_AWARD',
      chineseName: '研发机构奖补',
      text: '高端研发机构和新型研发机构的奖补（第5条），万元；认定、考核、绩效配套几项合计。',
      english: 'Awards for R&D institutes (article 5), 10,000 yuan; #N/A with the reason when open.',
      clauses: ['5-'],
      examples: [{ given: [2025, '新型研发机构', '省', { date: '2024-06-30' }, '是'], shows: [[50]] }],
    },
    '第5条',
    [...granted, ...evaluated, ...institute, ...approved],
  ),
  titles(
    {
      id: 'PLATFORM_AWARD',
      chineseName: '创新平台奖励',
      text: '科技创新平台的奖励和绩效配套（第6条），万元。',
      english: 'Awards for innovation platforms (article 6), 10,000 yuan; #N/A with the reason when open.',
      clauses: ['6-'],
      examples: [{ given: [2025, '省实验室', '省', { date: '2024-06-30' }, '是'], shows: [[100]] }],
    },
    '第6条',
    [...granted, ...evaluated, ...approved],
  ),
  titles(
    {
      id: 'INCUBATOR_AWARD',
      chineseName: '孵化载体奖励',
      text: '孵化器、众创空间、专业化孵化载体和双创示范基地的奖励（第7条），万元。',
      english: 'Awards for incubators and makerspaces (article 7), 10,000 yuan; #N/A when open.',
      clauses: ['7-1', '7-2', '7-3', '7-5'],
      examples: [{ given: [2025, '众创空间', '市', { date: '2024-06-30' }, '是'], shows: [[10]] }],
    },
    '第7条',
    [...granted, ...approved],
  ),
  titles(
    {
      id: 'TRANSFER_BODY_AWARD',
      chineseName: '技术转移机构奖补',
      text: '技术转移示范机构奖补和中试基地奖励（第8条第1款），万元。',
      english:
        'Awards for technology transfer bodies and pilot bases (article 8), 10,000 yuan; #N/A when open.',
      clauses: ['8-1', '8-3'],
      examples: [{ given: [2025, '技术转移示范机构', '省', { date: '2024-06-30' }, '是'], shows: [[50]] }],
    },
    '第8条第1款',
    [...granted, ...approved],
  ),
];
