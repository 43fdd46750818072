import type { Finding } from '../../finding.js';
import { findingOf } from '../../rules/problem.js';
import type { SheetSnapshot, WorkbookSnapshot } from '../cell.js';
import { foldName, isBlankText } from '../fold-text.js';
import { isOwnSheet } from '../own-sheets.js';
import { headerMissing } from '../rules/structure/header-missing.js';
import { sheetMissing } from '../rules/structure/sheet-missing.js';
import type { TableDefinition } from '../table.js';
import { type FoundHeader, findHeader } from './find-header.js';

/** A table of the book where it stands. */
export interface FoundTable {
  readonly definition: TableDefinition;
  readonly sheet: SheetSnapshot;
  readonly header: FoundHeader;
}

/**
 * Finds each table: on the sheet of its name (width and spaces aside), else on the one other visible sheet
 * whose headers fit best. A required table that is nowhere, a sheet without header and a choice between
 * equals are findings.
 */
export function findTables(
  snapshot: WorkbookSnapshot,
  definitions: readonly TableDefinition[],
): { readonly tables: readonly FoundTable[]; readonly findings: readonly Finding[] } {
  const byName = new Map<string, SheetSnapshot>();
  for (const definition of definitions) {
    const sheet = sheetNamed(snapshot, definition.sheet);
    if (sheet !== undefined) byName.set(definition.id, sheet);
  }
  const taken = new Set(byName.values());
  const tables: FoundTable[] = [];
  const findings: Finding[] = [];
  for (const definition of definitions) {
    const named = byName.get(definition.id);
    if (named === undefined) {
      const fitting = fittingTables(snapshot, definition, taken);
      const [table, ...others] = fitting;
      if (table !== undefined && others.length === 0) {
        taken.add(table.sheet);
        tables.push(table);
      } else if (definition.required || others.length > 0) {
        findings.push(missingSheet(definition, fitting));
      }
      continue;
    }
    const header = findHeader(named, definition);
    if (header !== undefined) tables.push({ definition, sheet: named, header });
    else if (definition.required || named.cells.some((cell) => !isBlankText(cell.text))) {
      const missing = findMissingColumns(definition, named.name, new Set());
      if (missing !== undefined) findings.push(missing);
    }
  }
  return { tables, findings };
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
  const required = definition.columns.filter((column) => column.required);
  const least = definition.required ? required.length / 2 : required.length;
  const candidates = sheets.flatMap((sheet) => {
    if (taken.has(sheet) || sheet.visibility !== 'visible' || isOwnSheet(sheet.name)) return [];
    const header = findHeader(sheet, definition);
    if (header === undefined) return [];
    const found = required.filter((column) => header.columns.has(column.id)).length;
    return found < least ? [] : [{ definition, sheet, header }];
  });
  const most = Math.max(...candidates.map(({ header }) => header.columns.size));
  return candidates.filter(({ header }) => header.columns.size === most);
}

function missingSheet(definition: TableDefinition, candidates: readonly FoundTable[]): Finding {
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
