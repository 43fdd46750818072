import type { Finding } from '../../core/finding.js';
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from '../../core/sheet/cell.js';
import { finish, type Steps } from '../../core/steps.js';
import { openPackage } from '../package/open-package.js';
import { defaultLimits, type ReadLimits } from '../package/read-limits.js';
import { readRelationships } from '../package/relationships.js';
import { UnreadableWorkbook } from '../package/unreadable-workbook.js';
import { findWorkbookPart } from './find-workbook-part.js';
import { readBookPart } from './read-book-part.js';
import { readSharedStrings } from './read-shared-strings.js';
import { readStyles } from './read-styles.js';
import { readWorksheet } from './read-worksheet.js';
import { TextPool } from './text-pool.js';

/** A workbook with what was noticed while reading it: contents lost, cut, cleaned or left out. */
export interface ReadWorkbook extends WorkbookSnapshot {
  /** In the order of sheets, and of cells within a sheet; empty for an ordinary workbook. */
  readonly findings: readonly Finding[];
}

/**
 * Reads an .xlsx or .xlsm file: values, formulas with their cached results, number formats, visibility,
 * merges, validations and names. Nothing is computed, no macro is run, nothing outside the file is opened;
 * chart sheets and macro sheets are passed over.
 *
 * Throws `UnreadableWorkbook` for a file that is no workbook, is damaged or encrypted, passes a limit, or
 * has no worksheet.
 */
export function readWorkbook(bytes: Uint8Array, limits: ReadLimits = defaultLimits): ReadWorkbook {
  return finish(readWorkbookSteps(bytes, limits));
}

/** The same in steps. */
export function* readWorkbookSteps(
  bytes: Uint8Array,
  limits: ReadLimits = defaultLimits,
): Steps<ReadWorkbook> {
  const book = openPackage(bytes, limits);
  const workbookPart = findWorkbookPart(book);
  const relationships = readRelationships(book, workbookPart);
  const partOf = (kind: string): string | undefined => {
    const target = relationships.find((relationship) => relationship.kind === kind)?.target;
    return target === undefined ? undefined : book.find(target);
  };
  const { date1904, sheets: listed, names } = readBookPart(book, workbookPart);
  const strings = yield* readSharedStrings(book, partOf('sharedStrings'));
  const styles = readStyles(book, partOf('styles'), date1904);

  const texts = new TextPool();
  const sheets: SheetSnapshot[] = [];
  const findings: Finding[] = [];
  let cellsLeft = limits.cells;
  for (const { name, visibility, relationshipId } of listed) {
    const relationship = relationships.find(({ id }) => id === relationshipId);
    if (relationship === undefined) throw new UnreadableWorkbook('missing-part', { part: name });
    if (relationship.kind !== 'worksheet') continue;
    const context = { sheet: name, strings, texts, styles, date1904, cellCharacters: limits.cellCharacters };
    const { findings: noticed, ...snapshot } = yield* readWorksheet(
      book,
      relationship.target,
      context,
      cellsLeft,
    );
    cellsLeft -= snapshot.cells.length;
    sheets.push({ name, visibility, ...snapshot });
    findings.push(...noticed);
  }
  if (sheets.length === 0) throw new UnreadableWorkbook('no-worksheet');

  return {
    sheets,
    definedNames: names.map(({ sheetIndex, ...name }): DefinedName => {
      const sheet = sheetIndex === undefined ? undefined : listed[sheetIndex]?.name;
      return sheet === undefined ? name : { ...name, sheet };
    }),
    date1904,
    hasMacros: relationships.some(({ kind }) => kind === 'vbaProject'),
    hasExternalLinks: relationships.some(({ kind }) => kind === 'externalLink'),
    findings,
  };
}
