import type { IsoDate } from '../../core/calendar.js';
import type { RegionList } from '../../core/region.js';
import { columnLetters } from '../../core/sheet/address.js';
import { formName, guideSheet } from '../../core/sheet/form-version.js';
import type { TableDefinition } from '../../core/sheet/table.js';
import { placeInBook } from '../write/place-in-book.js';
import type { BookPlan, SheetPlan } from '../write/plan.js';
import { entryGuide, formCell } from './entry-guide.js';
import type { EntryRows } from './entry-row.js';
import { entrySheet, lastEntryRow } from './entry-sheet.js';
import { regionListName } from './entry-validation.js';

/** The codes of 企业库, to which every other table refers. */
const codesColumn = { name: '企业代码', table: 'enterprises', column: 'creditCode' };

/** Columns that formulas in the bureau's own sheets may refer to by name. */
const namedColumns = [
  { name: '奖补年度', table: 'batch', column: 'awardYear' },
  codesColumn,
  { name: '企业名称', table: 'enterprises', column: 'name' },
  { name: '企业县区', table: 'enterprises', column: 'region' },
  { name: '台账年度', table: 'ledger', column: 'year' },
  { name: '台账代码', table: 'ledger', column: 'creditCode' },
  { name: '台账核定', table: 'ledger', column: 'approvedWan' },
];

/** What 企业奖补工作簿 is made of. */
export interface AwardStarter {
  readonly tables: readonly TableDefinition[];
  readonly regions: RegionList;
  /** The date in the file's properties. */
  readonly date: IsoDate;
  readonly rows?: EntryRows;
  /** Lines under the title of 填表说明, such as that all data are invented. */
  readonly notes?: readonly string[];
  /** Sheets behind the entry sheets, such as 口径说明. */
  readonly extraSheets?: readonly SheetPlan[];
}

/** The sheet with the lists that drop-downs take their options from. */
const optionSheetName = '选项';

/**
 * 企业奖补工作簿: 填表说明 with the version of the form, one entry sheet per table with drop-downs, prompts and
 * checks, further sheets, and the region list on a hidden sheet. Nothing is protected.
 */
export function awardStarterPlan(starter: AwardStarter): BookPlan {
  const { tables, regions, date, rows = {}, notes = [], extraSheets = [] } = starter;
  const title = '企业奖补工作簿';
  const codes = tables.some(({ id }) => id === codesColumn.table) ? codesColumn.name : undefined;
  return {
    title,
    date,
    sheets: [
      entryGuide(title, notes, tables),
      ...tables.map((table) => entrySheet(table, rows[table.id] ?? [], codes)),
      ...extraSheets,
      optionSheet(regions),
    ],
    names: [
      { name: formName, refersTo: placeInBook(guideSheet, formCell) },
      { name: regionListName, refersTo: placeInBook(optionSheetName, `$A$1:$A$${regions.regions.length}`) },
      ...columnNames(tables, rows),
    ],
  };
}

function optionSheet(regions: RegionList): SheetPlan {
  return {
    name: optionSheetName,
    widths: [28],
    rows: regions.regions.map((region) => [{ kind: 'text', text: region.name }]),
    gridlines: true,
    print: { orientation: 'portrait' },
    hidden: true,
  };
}

/** The named ranges of the tables at hand, over all rows prepared for entries. */
function columnNames(
  tables: readonly TableDefinition[],
  rows: EntryRows,
): { name: string; refersTo: string }[] {
  return namedColumns.flatMap(({ name, table: id, column }) => {
    const table = tables.find((candidate) => candidate.id === id);
    const index = table?.columns.findIndex((candidate) => candidate.id === column) ?? -1;
    if (table === undefined || index < 0) return [];
    const letters = columnLetters(index + 1);
    const range = `$${letters}$2:$${letters}$${lastEntryRow(rows[id] ?? [])}`;
    return [{ name, refersTo: placeInBook(table.sheet, range) }];
  });
}
