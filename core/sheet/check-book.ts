import { compareSeverity, type Finding } from '../finding.js';
import type { RegionList } from '../region.js';
import { finish, type Steps } from '../steps.js';
import { parseRange } from './address.js';
import type { WorkbookSnapshot } from './cell.js';
import { readTablesSteps } from './read/read-tables.js';
import type { ReadTable } from './read-table.js';
import { sheetRules } from './rules/index.js';
import type { RuleContext } from './rules/rule.js';
import { unitSlip } from './rules/values/unit-slip.js';
import type { TableDefinition } from './table.js';

/** What a book holds and what is wrong with it. */
export interface BookCheck {
  /** The tables found, by the id of their definition, in the order of the definitions. */
  readonly tables: ReadonlyMap<string, ReadTable>;
  /** As `sortFindings` sorts them. */
  readonly findings: readonly Finding[];
}

/**
 * Finds the tables, reads them and checks them, cell by cell and against each other. Nothing is corrected:
 * what can be read in one way only is read so and said. Absent optional sheets are no fault.
 */
export function checkBook(
  snapshot: WorkbookSnapshot,
  definitions: readonly TableDefinition[],
  regions: RegionList,
): BookCheck {
  return finish(checkBookSteps(snapshot, definitions, regions));
}

/** The same in steps. */
export function* checkBookSteps(
  snapshot: WorkbookSnapshot,
  definitions: readonly TableDefinition[],
  regions: RegionList,
): Steps<BookCheck> {
  const { tables: readings, findings } = yield* readTablesSteps(snapshot, definitions, {
    date1904: snapshot.date1904,
    regions,
  });
  const tables = new Map(readings.map(({ table }) => [table.definition.id, table]));
  const ofCells = [...findings, ...readings.flatMap((reading) => reading.findings)];
  const totals = new Map(readings.map((reading) => [reading.table.definition.id, reading.totals]));
  const looked = {
    tables,
    totals,
    formulas: new Map(readings.map((reading) => [reading.table.definition.id, reading.formulas])),
    sheets: new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet])),
    regions,
    isDoubtful: doubtfulCells(ofCells),
  };
  const ofRules: Finding[] = [];
  for (const [index, { check }] of sheetRules.entries()) {
    yield { doing: '核对各表', done: index, total: sheetRules.length };
    ofRules.push(...check(looked));
  }
  return { tables, findings: sortFindings([...ofCells, ...ofRules], snapshot) };
}

function doubtfulCells(findings: readonly Finding[]): RuleContext['isDoubtful'] {
  const slips = new Set(
    findings.flatMap(({ rule, place }) =>
      rule === unitSlip.id && place.kind === 'sheet' ? [`${place.sheet}!${place.cell}`] : [],
    ),
  );
  return (row, column) => slips.has(`${row.sheet}!${row.cells.get(column)?.address}`);
}

/** By sheet in the order of the tabs, then row, column and severity; what concerns the whole book first. */
export function sortFindings(findings: readonly Finding[], { sheets }: WorkbookSnapshot): readonly Finding[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  return findings
    .map((finding) => ({ finding, place: sortPlace(finding, order) }))
    .sort(
      (a, b) =>
        a.place.sheet - b.place.sheet ||
        a.place.row - b.place.row ||
        a.place.column - b.place.column ||
        compareSeverity(a.finding.severity, b.finding.severity),
    )
    .map(({ finding }) => finding);
}

function sortPlace({ place }: Finding, order: ReadonlyMap<string, number>) {
  if (place.kind !== 'sheet' || place.sheet === undefined) return { sheet: -1, row: 0, column: 0 };
  const range = parseRange(place.cell ?? '');
  return { sheet: order.get(place.sheet) ?? -1, row: range?.top ?? 0, column: range?.left ?? 0 };
}
