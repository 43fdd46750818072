import type { Finding } from '../../core/finding.js';
import { formatAddress, lastColumn, lastRow, parseAddress } from '../../core/sheet/address.js';
import type { Cell, CellAddress } from '../../core/sheet/cell.js';
import type { Attributes, XmlHandlers } from '../package/parse-xml.js';
import type { ReadLimits } from '../package/read-limits.js';
import { UnreadableWorkbook } from '../package/unreadable-workbook.js';
import { type CellContext, makeCell } from './make-cell.js';
import { translateFormula } from './translate-formula.js';

/** What takes part of a worksheet's events and has something to show at the end. */
export interface Collector<Result> extends Required<XmlHandlers> {
  finish(): Result;
}

/**
 * Collects the cells of `sheetData`, top to bottom and left to right. A row or cell without address follows
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
): Collector<{ cells: Cell[]; findings: Finding[] }> {
  const cells: Cell[] = [];
  const findings: Finding[] = [];
  const sharedFormulas = new Map<string, CellAddress & { readonly formula: string }>();
  const outside = { count: 0, first: '' };
  let usedRows = 0;
  let lastUsedRow = 0;
  let ascending = true;

  let inData = false;
  let row = 0;
  let column = 0;
  let attributes: Attributes = {};
  let formulaAttributes: Attributes = {};
  let value: string | undefined;
  let formula: string | undefined;
  let inPhonetic = false;
  let text = '';

  const notice = (finding: Finding): void => void findings.push(finding);
  const finishCell = (): void => {
    const style = Number(attributes['s'] ?? 0);
    const raw = { row, column, type: attributes['t'] ?? 'n', style, value, formula: readFormula() };
    const cell = makeCell(raw, context, notice);
    if (cell === undefined) return;
    if (row !== lastUsedRow) usedRows += 1;
    lastUsedRow = row;
    if (usedRows > limits.rows) {
      throw new UnreadableWorkbook('row-count', { sheet: context.sheet, limit: String(limits.rows) });
    }
    if (row > limits.rows || column > limits.columns) {
      outside.count += 1;
      outside.first ||= row <= lastRow && column <= lastColumn ? formatAddress(raw) : (attributes['r'] ?? '');
      return;
    }
    const before = cells.at(-1);
    if (before !== undefined && compareAddresses(before, cell) > 0) ascending = false;
    cells.push(cell);
    if (cells.length > cellsLeft) throw new UnreadableWorkbook('cell-count', { limit: String(limits.cells) });
  };

  const readFormula = (): string | undefined => {
    const shared = formulaAttributes['t'] === 'shared' ? formulaAttributes['si'] : undefined;
    if (formula !== undefined && formula !== '') {
      if (shared !== undefined) sharedFormulas.set(shared, { row, column, formula });
      return formula;
    }
    const master = shared === undefined ? undefined : sharedFormulas.get(shared);
    return master && translateFormula(master.formula, row - master.row, column - master.column);
  };

  return {
    open(name, given) {
      if (name === 'sheetData') inData = true;
      if (!inData) return;
      if (name === 'row') {
        row = Number(given['r'] ?? row + 1) || Number.POSITIVE_INFINITY;
        column = 0;
      } else if (name === 'c') {
        const address = parseAddress(given['r'] ?? '');
        row = address?.row ?? row;
        column = address?.column ?? (given['r'] === undefined ? column + 1 : Number.POSITIVE_INFINITY);
        attributes = given;
        formulaAttributes = {};
        value = undefined;
        formula = undefined;
      } else if (name === 'f') formulaAttributes = given;
      else if (name === 'is') value = '';
      else if (name === 'rPh') inPhonetic = true;
      text = '';
    },
    text(piece) {
      if (inData) text += piece;
    },
    close(name) {
      if (!inData) return;
      if (name === 'c') finishCell();
      else if (name === 'v') value = text;
      else if (name === 'f') formula = text;
      else if (name === 't' && !inPhonetic) value = (value ?? '') + text;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'sheetData') inData = false;
    },
    finish() {
      if (!ascending) cells.sort(compareAddresses);
      if (outside.count > 0) {
        findings.push({
          rule: 'cells-outside',
          severity: 'hint',
          place: { kind: 'sheet', sheet: context.sheet, cell: outside.first },
          facts: {
            count: String(outside.count),
            first: outside.first,
            rows: String(limits.rows),
            columns: String(limits.columns),
          },
        });
      }
      return { cells, findings };
    },
  };
}

function compareAddresses(a: CellAddress, b: CellAddress): number {
  return a.row - b.row || a.column - b.column;
}
