import type { Finding } from '../../finding.js';
import type { SheetSnapshot, WorkbookSnapshot } from '../cell.js';
import { foldName, isBlankText } from '../fold-text.js';
import type { TableDefinition } from '../table.js';
import { type FoundHeader, findHeader } from './find-header.js';

/** Sheets that this program adds to a book: they explain, and never hold a table. */
const ownSheets = new Set(['填表说明', '口径说明', '校验结果']);

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
        findings.push(sheetMissing(definition, fitting));
      }
      continue;
    }
    const header = findHeader(named, definition);
    if (header !== undefined) tables.push({ definition, sheet: named, header });
    else if (definition.required || named.cells.some((cell) => !isBlankText(cell.text))) {
      const missing = headerMissing(definition, named.name, new Set());
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
    if (taken.has(sheet) || sheet.visibility !== 'visible' || ownSheets.has(sheet.name)) return [];
    const header = findHeader(sheet, definition);
    if (header === undefined) return [];
    const found = required.filter((column) => header.columns.has(column.id)).length;
    return found < least ? [] : [{ definition, sheet, header }];
  });
  const most = Math.max(...candidates.map(({ header }) => header.columns.size));
  return candidates.filter(({ header }) => header.columns.size === most);
}

function sheetMissing(definition: TableDefinition, candidates: readonly FoundTable[]): Finding {
  const names = candidates.map(({ sheet }) => `「${sheet.name}」`).join('、');
  return {
    rule: 'sheet-missing',
    severity: 'mandatory',
    place: { kind: 'sheet' },
    facts: { sheet: definition.sheet, candidates: names },
  };
}

/** One finding that names every required column the header lacks; absent when it lacks none. */
export function headerMissing(
  definition: TableDefinition,
  sheet: string,
  present: ReadonlySet<string>,
): Finding | undefined {
  const missing = definition.columns.filter(
    (column) =>
      !present.has(column.id) &&
      (column.required || (column.requiredWith !== undefined && present.has(column.requiredWith))),
  );
  if (missing.length === 0) return undefined;
  return {
    rule: 'header-missing',
    severity: 'mandatory',
    place: { kind: 'sheet', sheet },
    facts: { columns: missing.map((column) => `「${column.title}」`).join('') },
  };
}
