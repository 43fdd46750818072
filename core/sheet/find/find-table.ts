import type { Finding } from '../../finding.js';
import { findingOf } from '../../rules/problem.js';
import type { SheetSnapshot, WorkbookSnapshot } from '../cell.js';
import { foldName, isBlankText } from '../fold-text.js';
import { isOwnSheet } from '../own-sheets.js';
import { headerMissing } from '../rules/structure/header-missing.js';
import { sheetMissing } from '../rules/structure/sheet-missing.js';
import type { TableDefinition } from '../table.js';
import { type FoundHeader, findHeader } from './find-header.js';
import { isFitting } from './fit-header.js';

/** A table of the book where it stands. */
export interface FoundTable {
  readonly definition: TableDefinition;
  /** The sheet; where it holds several tables, under the sheet's name the part in which this one lies. */
  readonly sheet: SheetSnapshot;
  readonly header: FoundHeader;
}

/** What was found, and what was not. */
interface FoundTables {
  readonly tables: readonly FoundTable[];
  /** Tables that have no sheet of their name and fit no other. */
  readonly missing: readonly TableDefinition[];
  readonly findings: readonly Finding[];
}

/**
 * Finds each table: on the sheet of its name (width and spaces aside), else on the one other visible sheet
 * whose headers fit best. A sheet without header and a choice between equals are findings.
 */
export function findTables(snapshot: WorkbookSnapshot, definitions: readonly TableDefinition[]): FoundTables {
  const byName = new Map<string, SheetSnapshot>();
  for (const definition of definitions) {
    const sheet = sheetNamed(snapshot, definition.sheet);
    if (sheet !== undefined) byName.set(definition.id, sheet);
  }
  const taken = new Set(byName.values());
  const tables: FoundTable[] = [];
  const findings: Finding[] = [];
  const missing: TableDefinition[] = [];
  for (const definition of definitions) {
    const named = byName.get(definition.id);
    if (named === undefined) {
      const fitting = fittingTables(snapshot, definition, taken);
      const [table, ...others] = fitting;
      if (table === undefined) missing.push(definition);
      else if (others.length > 0) findings.push(missingSheet(definition, fitting));
      else {
        taken.add(table.sheet);
        tables.push(table);
      }
      continue;
    }
    const header = findHeader(named, definition);
    if (header !== undefined) tables.push({ definition, sheet: named, header });
    else if (definition.required || named.cells.some((cell) => !isBlankText(cell.text))) {
      const absent = findMissingColumns(definition, named.name, new Set());
      if (absent !== undefined) findings.push(absent);
    }
  }
  return { tables, missing, findings };
}

function sheetNamed({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return (
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => foldName(sheet.name) === foldName(name))
  );
}

/**
 * The tables on free sheets that fit best, all of them when they are equal. An optional table must have all
 * its required columns to be taken for one, a required table half of them.
 */
function fittingTables(
  { sheets }: WorkbookSnapshot,
  definition: TableDefinition,
  taken: ReadonlySet<SheetSnapshot>,
): readonly FoundTable[] {
  const candidates = sheets.flatMap((sheet) => {
    if (taken.has(sheet) || sheet.visibility !== 'visible' || isOwnSheet(sheet.name)) return [];
    const header = findHeader(sheet, definition);
    return header === undefined || !isFitting(definition, header) ? [] : [{ definition, sheet, header }];
  });
  const most = Math.max(...candidates.map(({ header }) => header.columns.size));
  return candidates.filter(({ header }) => header.columns.size === most);
}

/** A table that is on no sheet, or on one of several. */
export function missingSheet(definition: TableDefinition, candidates: readonly FoundTable[]): Finding {
  const names = candidates.map(({ sheet }) => `「${sheet.name}」`).join('、');
  return findingOf(
    sheetMissing,
    { kind: 'sheet' },
    { facts: { sheet: definition.sheet, candidates: names } },
  );
}

/** One finding that names every required column the header lacks; absent when it lacks none. */
export function findMissingColumns(
  definition: TableDefinition,
  sheet: string,
  present: ReadonlySet<string>,
): Finding | undefined {
  const missing = definition.columns.filter(
    ({ id, required, requiredWith, sinceForm }) =>
      !present.has(id) &&
      sinceForm === undefined &&
      (required || (requiredWith !== undefined && present.has(requiredWith))),
  );
  if (missing.length === 0) return undefined;
  return findingOf(
    headerMissing,
    { kind: 'sheet', sheet },
    { facts: { columns: missing.map((column) => `「${column.title}」`).join('') } },
  );
}
