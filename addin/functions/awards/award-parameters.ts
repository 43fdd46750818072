import { batchTable } from '../../../core/sheet/award-tables/batch.js';
import { enterprisesTable } from '../../../core/sheet/award-tables/enterprises.js';
import { explanationsTable } from '../../../core/sheet/award-tables/explanations.js';
import { ledgerTable } from '../../../core/sheet/award-tables/ledger.js';
import { rulingsTable } from '../../../core/sheet/award-tables/rulings.js';
import type { ColumnDefinition, TableDefinition } from '../../../core/sheet/table.js';
import { columnOf } from '../arguments/argument.js';
import type { ParameterDefinition } from '../function-definition.js';

/** A parameter whose cells are read as those of a column of the workbook, one for each row. */
export interface FactParameter extends ParameterDefinition {
  readonly kind: 'fact';
  readonly table: TableDefinition;
  readonly column: ColumnDefinition;
  /** Whether all cells of its row count, not only one. */
  readonly isList: boolean;
}

/** A parameter that takes rows of a sheet of the workbook with their header. */
export interface TableParameter extends ParameterDefinition {
  readonly kind: 'table';
  readonly table: TableDefinition;
}

/** A parameter of an award function. */
export type AwardParameter = FactParameter | TableParameter;

type Wording = Partial<Pick<FactParameter, 'name' | 'optional' | 'isList'>>;

/** A parameter of that column, under its title unless it is named otherwise. */
export function factOf(
  table: TableDefinition,
  id: string,
  text: string,
  english: readonly [string, string],
  { name, optional = false, isList = false }: Wording = {},
): FactParameter {
  const column = columnOf(table, id);
  return {
    kind: 'fact',
    table,
    column: name === undefined ? column : { ...column, title: name },
    name: name ?? column.title,
    text,
    english,
    optional,
    isList,
  };
}

/** A parameter for rows of that sheet. */
export function tableOf(
  table: TableDefinition,
  text: string,
  english: readonly [string, string],
  optional = true,
): TableParameter {
  return { kind: 'table', table, name: table.sheet, text, english, optional };
}

const yesOrNo = '是或否';
const optional = { optional: true };

export const awardYear: FactParameter = factOf(batchTable, 'awardYear', '四位年份', [
  'awardYear',
  'Four digits',
]);

/** The code by which rows of other sheets are found; needed where a sheet holds the rows of several units. */
export const creditCode: FactParameter = factOf(
  enterprisesTable,
  'creditCode',
  '18位；给出后，各表中只取这个代码的行',
  ['creditCode', 'Takes only the rows with this code from the sheets'],
  { name: '信用代码', optional: true },
);

export const strategicEmerging: FactParameter = factOf(enterprisesTable, 'strategicEmerging', yesOrNo, [
  'strategicEmerging',
  'In a strategic emerging industry: 是 or 否',
]);
export const aboveDesignatedSize: FactParameter = factOf(enterprisesTable, 'aboveDesignatedSize', yesOrNo, [
  'aboveDesignatedSize',
  'Above designated size: 是 or 否',
]);
export const inRdStatistics: FactParameter = factOf(enterprisesTable, 'inRdStatistics', yesOrNo, [
  'inRdStatistics',
  'In the R&D statistics: 是 or 否',
]);

/** What 核实说明 is in a workbook: no function can tell which of its rows belong to an argument. */
export const confirmed: FactParameter = {
  kind: 'fact',
  table: explanationsTable,
  column: {
    id: 'confirmed',
    title: '已核实',
    type: { kind: 'yes-no' },
    required: false,
    prompt: '要核实的各项是否都已核实属实。',
    width: 10,
  },
  name: '已核实',
  text: '「体检」列为核实性的问题都已核实属实的，填「是」；不填按没有核实',
  english: ['confirmed', '是 when everything that the check asks to be confirmed was confirmed'],
  optional: true,
  isList: false,
};

/** What every award function takes behind its own parameters, unless it has them already. */
export const commonParameters: readonly AwardParameter[] = [
  { ...aboveDesignatedSize, optional: true },
  { ...inRdStatistics, optional: true },
  factOf(
    enterprisesTable,
    'rdStatisticsWan',
    '万元；没有数据留空，空和 0 不同',
    ['rdStatistics', "Last year's R&D figure in the statistics, 10,000 yuan; blank is not 0"],
    optional,
  ),
  factOf(
    enterprisesTable,
    'kind',
    '企业、事业、个人或机构；不填按企业',
    ['kind', '企业, 事业, 个人 or 机构; an enterprise when left out'],
    optional,
  ),
  tableOf(rulingsTable, '「口径」表的各行，前两列是口径编号和选项', [
    'readings',
    'Rows of the sheet of rulings: id and option in the first two columns',
  ]),
  tableOf(ledgerTable, '「台账」表的表头和各行；不给按没有奖补过', [
    'ledger',
    'Header and rows of the ledger; nothing was awarded before when left out',
  ]),
  creditCode,
  confirmed,
];
