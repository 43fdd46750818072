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

/** What a workbook to be filled in is made of, whatever its kind. */
export interface StarterBook {
  readonly title: string;
  readonly tables: readonly TableDefinition[];
  /** The city's regions for the drop-downs; absent where no table asks for one. */
  readonly regions?: RegionList;
  /** The date in the file's properties. */
  readonly date: IsoDate;
  readonly rows?: EntryRows;
  /** Lines under the title of 填表说明, such as that all data are invented. */
  readonly notes?: readonly string[];
  /** Sheets behind the entry sheets, such as 口径说明. */
  readonly extraSheets?: readonly SheetPlan[];
  /** Columns that formulas in the bureau's own sheets may refer to by name. */
  readonly namedColumns?: readonly NamedColumn[];
  /** The one of them with the codes to which every other table refers. */
  readonly codes?: NamedColumn;
}

/** A column with the name of its range in the workbook. */
export interface NamedColumn {
  readonly name: string;
  /** The id of its table. */
  readonly table: string;
  /** Its own id. */
  readonly column: string;
}

/** The sheet with the lists that drop-downs take their options from. */
const optionSheetName = '选项';

/**
 * A workbook to be filled in: 填表说明 with the version of the form, one entry sheet per table with drop-downs, prompts
 * and checks, further sheets, and the region list on a hidden sheet. Nothing is protected.
 */
export function starterPlan(book: StarterBook): BookPlan {
  const { title, tables, regions, date, rows = {}, notes = [], extraSheets = [], namedColumns = [] } = book;
  const codes = tables.some(({ id }) => id === book.codes?.table) ? book.codes?.name : undefined;
  return {
    title,
    date,
    sheets: [
      entryGuide(title, notes, tables),
      ...tables.map((table) => entrySheet(table, rows[table.id] ?? [], codes)),
      ...extraSheets,
      ...(regions === undefined ? [] : [optionSheet(regions)]),
    ],
    names: [
      { name: formName, refersTo: placeInBook(guideSheet, formCell) },
      ...(regions === undefined ? [] : [regionNames(regions)]),
      ...columnNames(namedColumns, tables, rows),
    ],
  };
}

function optionSheet({ regions }: RegionList): SheetPlan {
  return {
    name: optionSheetName,
    widths: [28],
    rows: regions.map((region) => [{ kind: 'text', text: region.name }]),
    gridlines: true,
    print: { orientation: 'portrait' },
    hidden: true,
  };
}

function regionNames({ regions }: RegionList) {
  return { name: regionListName, refersTo: placeInBook(optionSheetName, `$A$1:$A$${regions.length}`) };
}

/** The named ranges of the tables at hand, over all rows prepared for entries. */
function columnNames(
  named: readonly NamedColumn[],
  tables: readonly TableDefinition[],
  rows: EntryRows,
): { name: string; refersTo: string }[] {
  return named.flatMap(({ name, table: id, column }) => {
    const table = tables.find((candidate) => candidate.id === id);
    const index = table?.columns.findIndex((candidate) => candidate.id === column) ?? -1;
    if (table === undefined || index < 0) return [];
    const letters = columnLetters(index + 1);
    const range = `$${letters}$2:$${letters}$${lastEntryRow(rows[id] ?? [])}`;
    return [{ name, refersTo: placeInBook(table.sheet, range) }];
  });
}
