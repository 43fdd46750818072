import { explanationsTable } from './award-tables/explanations.js';
import { awardTables } from './award-tables/index.js';
import { ruleSettingsTable } from './award-tables/rule-settings.js';
import type { WorkbookSnapshot } from './cell.js';
import { findTables } from './find/find-table.js';
import { indicatorTables } from './indicator-tables/index.js';
import { indicatorWeightsTable } from './indicator-tables/weights.js';
import { proposalTables } from './proposal-tables/index.js';
import type { TableDefinition } from './table.js';

/** A kind of workbook that is checked. */
export interface BookKind {
  readonly name: '奖补' | '提案' | '指标';
  /** Every table that a check of such a book knows, in the order of its tabs. */
  readonly tables: readonly TableDefinition[];
  /** Those of them by which a book is taken for one of this kind. */
  readonly ownTables: readonly TableDefinition[];
}

/** Sheets in which a book of any kind explains its findings and sets its rules. */
const sharedTables = [explanationsTable, ruleSettingsTable];

const isOwn = (table: TableDefinition) => !sharedTables.includes(table);

/** 企业奖补工作簿, in which 指标体系 may stand too. */
export const awardBook: BookKind = {
  name: '奖补',
  tables: [...awardTables, indicatorWeightsTable],
  ownTables: awardTables.filter(isOwn),
};

/** 建议提案台账. */
export const proposalBook: BookKind = {
  name: '提案',
  tables: [...proposalTables, ...sharedTables],
  ownTables: proposalTables,
};

/** 指标考核工作簿, or 指标体系 alone. */
export const indicatorBook: BookKind = {
  name: '指标',
  tables: [...indicatorTables, ...sharedTables],
  ownTables: indicatorTables,
};

/** In the order in which a book is asked whether it is of the kind. */
export const bookKinds: readonly BookKind[] = [awardBook, proposalBook, indicatorBook];

/** Every table of every kind, each once. */
export const bookTables: readonly TableDefinition[] = [...new Set(bookKinds.flatMap(({ tables }) => tables))];

/** The first kind of which the book has a table of its own; an award book where it has none, to say what is missing. */
export function kindOf(snapshot: WorkbookSnapshot): BookKind {
  return (
    bookKinds.find(({ ownTables }) => {
      const { tables, findings } = findTables(snapshot, ownTables);
      return tables.length + findings.length > 0;
    }) ?? awardBook
  );
}
