import type { DecimalText } from '../../decimal.js';
import type { Finding } from '../../finding.js';
import { problemOf } from '../../rules/problem.js';
import { columnLetters, formatAddress } from '../address.js';
import type { CellRange } from '../cell.js';
import { findingAt } from '../cell-finding.js';
import { type FoundTable, findMissingColumns } from '../find/find-table.js';
import type { MatchedColumn } from '../find/match-columns.js';
import { amountUnits } from '../parse/amount.js';
import { headerAmbiguous } from '../rules/structure/header-ambiguous.js';
import { headerUnit } from '../rules/structure/header-unit.js';
import type { ColumnDefinition } from '../table.js';

/** A column as it is read: its definition, its place, its unit. */
export interface ReadingColumn {
  readonly definition: ColumnDefinition;
  readonly column: number;
  readonly letters: string;
  readonly header: string;
  /** The unit of an amount or a percentage. */
  readonly unit?: string;
  /** What a plain 1 is worth in the column's own unit; absent for a unit not known: then nothing is read. */
  readonly factor?: DecimalText;
  /** Merged ranges that begin in this column and run over several rows, from the top. */
  readonly merges: readonly CellRange[];
}

/** The columns of a found table, and what is wrong with its header. */
export function readColumns(found: FoundTable): {
  readonly columns: readonly ReadingColumn[];
  readonly findings: readonly Finding[];
} {
  const { definition, sheet, header } = found;
  const merges = tallMergesByColumn(sheet.merges);
  const findings = header.doubtful.map((doubt) => ambiguityFinding(found, doubt));
  const present = new Set([...header.columns.keys(), ...header.doubtful.flatMap(({ ids }) => ids)]);
  const missing = findMissingColumns(definition, sheet.name, present);
  if (missing !== undefined) findings.push(missing);
  const columns = definition.columns.flatMap((column): readonly ReadingColumn[] => {
    const match = header.columns.get(column.id);
    if (match === undefined) return [];
    const unit = unitOf(column, match, found);
    const factor = unit === undefined ? '1' : unitsOf(column).get(unit);
    if (unit !== undefined && factor === undefined) findings.push(unitFinding(found, column, match, unit));
    return [
      {
        definition: column,
        column: match.column,
        letters: columnLetters(match.column),
        header: match.header,
        ...(unit === undefined ? {} : { unit }),
        ...(factor === undefined ? {} : { factor }),
        merges: merges.get(match.column) ?? [],
      },
    ];
  });
  return { columns, findings };
}

function tallMergesByColumn(merges: readonly CellRange[]): ReadonlyMap<number, readonly CellRange[]> {
  const byColumn = new Map<number, CellRange[]>();
  for (const merge of [...merges].sort((a, b) => a.top - b.top)) {
    if (merge.bottom === merge.top) continue;
    const list = byColumn.get(merge.left);
    if (list === undefined) byColumn.set(merge.left, [merge]);
    else list.push(merge);
  }
  return byColumn;
}

const percentUnits: ReadonlyMap<string, DecimalText> = new Map([['%', '1']]);

function unitsOf({ type }: ColumnDefinition): ReadonlyMap<string, DecimalText> {
  return type.kind === 'percent' ? percentUnits : amountUnits;
}

/** The unit in the header, else in the line above the table, else the column's own; absent for other columns. */
function unitOf(
  { type, unit }: ColumnDefinition,
  match: MatchedColumn,
  { header }: FoundTable,
): string | undefined {
  if (type.kind === 'amount-wan') return match.unit ?? header.unitLine?.unit ?? unit;
  return type.kind === 'percent' ? (match.unit ?? unit) : undefined;
}

function unitFinding(
  { sheet, header }: FoundTable,
  column: ColumnDefinition,
  match: MatchedColumn,
  unit: string,
): Finding {
  const line = match.unit === undefined ? header.unitLine : undefined;
  return findingAt(
    { sheet: sheet.name, cell: formatAddress(line ?? match), column: match.header },
    line?.text ?? match.header,
    problemOf(headerUnit, { unit, units: [...unitsOf(column).keys()].join('、') }),
  );
}

function ambiguityFinding(
  { definition, sheet }: FoundTable,
  { ids, headers }: FoundTable['header']['doubtful'][number],
): Finding {
  const titles = definition.columns.filter(({ id }) => ids.includes(id)).map(({ title }) => `「${title}」`);
  // Two columns of remarks change no amount; two candidates for anything else must be told apart.
  const isRemark = definition.columns
    .filter(({ id }) => ids.includes(id))
    .every(({ required, type }) => !required && type.kind === 'text');
  const last = headers.at(-1);
  if (last === undefined) throw new RangeError('A doubtful header names no cell');
  return findingAt({ sheet: sheet.name, cell: formatAddress(last), column: last.header }, last.header, {
    ...problemOf(headerAmbiguous, {
      titles: titles.join('、'),
      cells: headers.map(formatAddress).join('、'),
    }),
    ...(isRemark && { severity: 'hint' }),
  });
}
