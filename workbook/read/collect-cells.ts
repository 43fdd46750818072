import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rules/problem.js';
import { formatAddress, lastColumn, lastRow, parseAddress } from '../../core/sheet/address.js';
import type { CellAddress } from '../../core/sheet/cell.js';
import { cellsOutside } from '../../core/sheet/rules/reading/cells-outside.js';
import type { ReadLimits } from '../package/read-limits.js';
import { UnreadableWorkbook } from '../package/unreadable-workbook.js';
import type { Attributes, XmlHandlers } from '../package/xml-handlers.js';
import { PackedCells } from './packed-cells.js';
import { type CellFormat, datedFormat, generalFormat } from './read-styles.js';
import { type CellContext, readValue } from './read-value.js';
import { translateFormula } from './translate-formula.js';

/** What takes part of a worksheet's events and has something to show at the end. */
export interface Collector<Result> extends Required<XmlHandlers> {
  finish(): Result;
}

/**
 * Collects the cells from what stands in `sheetData`, top to bottom and left to right. A row or cell without address follows
 * the one before it. Members of a shared formula get its text moved to their place. Content beyond the rows
 * and columns that are read is left out and told once. Throws `UnreadableWorkbook` above the limits on rows
 * and cells.
 *
 * @param cellsLeft how many cells the book may still have
 */
export function collectCells(
  context: CellContext,
  limits: ReadLimits,
  cellsLeft: number,
): Collector<{ cells: PackedCells; findings: Finding[] }> {
  const cells = new PackedCells();
  const findings: Finding[] = [];
  const sharedFormulas = new Map<string, CellAddress & { readonly formula: string }>();
  const outside = { count: 0, first: '' };
  const datedFormats = new Map<CellFormat, CellFormat>();
  let usedRows = 0;
  let last: CellAddress = { row: 0, column: 0 };
  let lastUsedRow = 0;
  let ascending = true;

  let row = 0;
  let column = 0;
  let attributes: Attributes = {};
  let formulaAttributes: Attributes = {};
  let rawValue: string | undefined;
  let rawFormula: string | undefined;
  let inPhonetic = false;
  let text = '';

  const notice = (finding: Finding): void => void findings.push(finding);
  const finishCell = (): void => {
    const type = attributes['t'] ?? 'n';
    const formula = readFormula();
    const value = readValue(type, rawValue, { row, column }, context, notice);
    if ((value === undefined || value === '') && formula === undefined) return;
    if (row !== lastUsedRow) usedRows += 1;
    lastUsedRow = row;
    if (usedRows > limits.rows) {
      throw new UnreadableWorkbook('row-count', { sheet: context.sheet, limit: String(limits.rows) });
    }
    if (row > limits.rows || column > limits.columns) {
      outside.count += 1;
      outside.first ||=
        row <= lastRow && column <= lastColumn ? formatAddress({ row, column }) : (attributes['r'] ?? '');
      return;
    }
    if (row < last.row || (row === last.row && column < last.column)) ascending = false;
    last = { row, column };
    const style = context.styles[Number(attributes['s'] ?? 0)] ?? generalFormat;
    cells.push({ row, column, value, formula, format: type === 'd' ? dated(style) : style });
    if (cells.length > cellsLeft) throw new UnreadableWorkbook('cell-count', { limit: String(limits.cells) });
  };

  const dated = (style: CellFormat): CellFormat => {
    const format = datedFormats.get(style) ?? datedFormat(style, context.date1904);
    datedFormats.set(style, format);
    return format;
  };
  const readFormula = (): string | undefined => {
    const shared = formulaAttributes['t'] === 'shared' ? formulaAttributes['si'] : undefined;
    if (rawFormula !== undefined && rawFormula !== '') {
      if (shared !== undefined) sharedFormulas.set(shared, { row, column, formula: rawFormula });
      return rawFormula;
    }
    const master = shared === undefined ? undefined : sharedFormulas.get(shared);
    return master && translateFormula(master.formula, row - master.row, column - master.column);
  };

  return {
    open(name, given) {
      if (name === 'row') {
        row = Number(given['r'] ?? row + 1) || Number.POSITIVE_INFINITY;
        column = 0;
      } else if (name === 'c') {
        const address = parseAddress(given['r'] ?? '');
        row = address?.row ?? row;
        column = address?.column ?? (given['r'] === undefined ? column + 1 : Number.POSITIVE_INFINITY);
        attributes = given;
        formulaAttributes = {};
        rawValue = undefined;
        rawFormula = undefined;
      } else if (name === 'f') formulaAttributes = given;
      else if (name === 'is') rawValue = '';
      else if (name === 'rPh') inPhonetic = true;
      text = '';
    },
    text(piece) {
      text += piece;
    },
    close(name) {
      if (name === 'c') finishCell();
      else if (name === 'v') rawValue = text;
      else if (name === 'f') rawFormula = text;
      else if (name === 't' && !inPhonetic) rawValue = (rawValue ?? '') + text;
      else if (name === 'rPh') inPhonetic = false;
    },
    finish() {
      if (!ascending) cells.sort();
      if (outside.count > 0) {
        findings.push(
          findingOf(
            cellsOutside,
            { kind: 'sheet', sheet: context.sheet, cell: outside.first },
            {
              facts: {
                count: String(outside.count),
                first: outside.first,
                rows: String(limits.rows),
                columns: String(limits.columns),
              },
            },
          ),
        );
      }
      return { cells, findings };
    },
  };
}
