import { scienceAwardsTable } from '../../../../core/sheet/award-tables/science-awards.js';
import { yesNoColumn } from '../../../../core/sheet/award-tables/shared.js';
import type { TableDefinition } from '../../../../core/sheet/table.js';
import { noResult } from '../../function-error.js';
import type { AwardFamily, NewRow, RowFacts } from '../award-family.js';
import { type FactParameter, factOf } from '../award-parameters.js';

const optional = { optional: true };
const facts = scienceAwardsTable;
/** Whether the project was led by a unit of the city: in the workbook the sheet tells it. */
const ledTable: TableDefinition = {
  ...scienceAwardsTable,
  id: 'ledPrizes',
  columns: [yesNoColumn('ledHere', '本市单位牵头', '', false)],
};
const led: FactParameter = factOf(
  ledTable,
  'ledHere',
  '该项目的第一完成单位是不是本市的：是或否；角色为主要完成人的须给',
  ['ledHere', 'Whether the first unit of the project is of this city: 是 or 否'],
  optional,
);

/** 第9条. */
export const prizeAward: AwardFamily = {
  id: 'PRIZE_AWARD',
  chineseName: '科技奖励配套',
  text: '国家和省科学技术奖的配套奖励（第9条），万元，一个奖项一行。',
  english: 'Award beside a national or provincial science prize (article 9), 10,000 yuan; #N/A when open.',
  clauses: ['9-'],
  parameters: [
    factOf(facts, 'year', '获奖年度', ['year', 'Year of the prize']),
    factOf(facts, 'award', '奖种的全称', ['prize', 'Full name of the prize']),
    factOf(facts, 'grade', '特等、一等、二等、三等或不分等', ['grade', '特等, 一等, 二等, 三等 or 不分等']),
    factOf(facts, 'role', '第一完成单位、其他完成单位、主要完成人或获奖人', [
      'role',
      '第一完成单位, 其他完成单位, 主要完成人 or 获奖人',
    ]),
    factOf(
      facts,
      'persons',
      '获奖人或主要完成人的人数；按单位奖励的不填',
      ['persons', 'How many persons are rewarded'],
      optional,
    ),
    factOf(
      facts,
      'grantedOn',
      '授奖决定的日期；政策施行那一年的须给',
      ['grantedOn', 'Day of the decision; needed for the year in which the policy came into force'],
      optional,
    ),
    factOf(facts, 'project', '获奖项目的名称或编号', ['project', 'The project that won it'], optional),
    factOf(
      facts,
      'approvedWan',
      '条文没有写金额的，主管部门核定的数，万元',
      ['approved', 'Approved sum where the text names none, 10,000 yuan'],
      optional,
    ),
    factOf(
      facts,
      'documentNumber',
      '核定文件的文号',
      ['documentNumber', 'Number of the document that approved it'],
      optional,
    ),
    led,
  ],
  rows: (given) => prizeRows(given),
  nothingClaimed: (year) => `没有${year - 1}年、${year}年的国家、省科学技术奖`,
  examples: [{ given: [2025, 2024, '河南省科学技术进步奖', '二等', '第一完成单位'], shows: [[20]] }],
};

/** The prize; and where the project was led here, the row of the unit that led it. */
function prizeRows({ rowOf }: RowFacts): readonly NewRow[] {
  const prize = rowOf(facts);
  const { ledHere } = rowOf(ledTable)?.cells ?? {};
  if (prize === undefined) return [];
  const { year, award, grade, role, project = '同一项目' } = prize.cells;
  if (role === '主要完成人' && ledHere === undefined) {
    throw noResult(`没有给出「${led.name}」，主要完成人能不能奖定不下来`);
  }
  if (ledHere !== true || role === '第一完成单位') return [prize];
  const leader = { creditCode: led.name, year, award, grade, role: '第一完成单位', project };
  return [
    { ...prize, cells: { ...prize.cells, project } },
    { table: facts, cells: leader },
  ];
}
