import type { Row } from '../../../core/sheet/read-table.js';
import type { TableDefinition } from '../../../core/sheet/table.js';
import type { FunctionExample } from '../function-definition.js';
import { type AwardParameter, awardYear, commonParameters, type FactParameter } from './award-parameters.js';

/** What a cell of the workbook is read as. */
export type Value = string | boolean | undefined;

/** A row of a sheet of the workbook, by the ids of its columns. */
export interface NewRow {
  readonly table: TableDefinition;
  readonly cells: Readonly<Record<string, Value>>;
}

/** The facts of one row. */
export interface RowFacts {
  readonly awardYear: number;
  /** The cells that the row's parameters give of that sheet, lists left out; absent when all are blank. */
  readonly rowOf: (table: TableDefinition) => NewRow | undefined;
  /** The filled cells of a list. */
  readonly listOf: (parameter: FactParameter) => readonly Value[];
}

/** What sets the function of one family of clauses apart. */
export interface AwardFamily {
  readonly id: string;
  readonly chineseName: string;
  readonly text: string;
  readonly english: string;
  /** How the ids of its clauses begin. */
  readonly clauses: readonly string[];
  /** Besides the award year, which is first, and those that every function has. */
  readonly parameters: readonly AwardParameter[];
  /** The rows of the workbook that the facts of a row make; those of 企业库 are made of their own. */
  readonly rows: (facts: RowFacts) => readonly NewRow[];
  /** Rows of the sheets given that say the same as the facts do, and are left out. */
  readonly repeats?: (table: TableDefinition, row: Row, awardYear: number) => boolean;
  /** Why there is no amount when nothing is claimed. */
  readonly nothingClaimed: (awardYear: number) => string;
  readonly examples: readonly [FunctionExample, ...FunctionExample[]];
}

/** A family with all parameters of its function, in their order. */
export interface AwardFunction extends AwardFamily {
  readonly all: readonly AwardParameter[];
}

/** The family with the parameters that every function has. */
export function withCommonParameters(family: AwardFamily): AwardFunction {
  const own = [awardYear, ...family.parameters];
  const has = (common: AwardParameter) => own.some(({ name }) => name === common.name);
  return { ...family, all: [...own, ...commonParameters.filter((common) => !has(common))] };
}
