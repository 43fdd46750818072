import type { CellAddress, CellRange } from '../../../../core/sheet/cell.js';
import { areaProperties, cellCount, rangeIn, rangeOf } from '../area.js';
import { inSteps } from '../in-steps.js';
import { contentAreas } from '../read/content-areas.js';
import { runBlocks } from '../run-blocks.js';
import { runStep, type Wait } from '../run-step.js';
import { callsNamespace } from './namespace-calls.js';

/** Cells read at a time: two grids of them stay well under Excel's 5 MB for one answer. */
const cellsPerStep = 20_000;

/** Cells whose spill is asked for at a time. */
const callsPerStep = 500;

/** A cell with a formula that calls a function of ours. */
export interface CallCell extends CellAddress {
  readonly sheet: string;
  /** With its `=`. */
  readonly formula: string;
  /** What the cell shows: a number, a text, `#NAME?`. */
  readonly value: unknown;
}

/** The cells of the sheets whose formulas call functions of the namespace, row by row. */
export async function findCalls(
  context: Excel.RequestContext,
  wait: Wait,
  namespace: string,
  sheets: readonly string[],
): Promise<readonly CallCell[]> {
  const areas = await contentAreas(context, wait, sheets);
  const calls: CallCell[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const area = areas[index];
    if (area === undefined) continue;
    calls.push(...(await callsIn(context, wait, namespace, sheet, rangeOf(area))));
  }
  return calls;
}

async function callsIn(
  context: Excel.RequestContext,
  wait: Wait,
  namespace: string,
  sheet: string,
  range: CellRange,
): Promise<readonly CallCell[]> {
  const calls: CallCell[] = [];
  const rows = range.bottom - range.top + 1;
  const rowsPerStep = Math.max(1, Math.floor((cellsPerStep * rows) / cellCount(range)));
  await runBlocks(rows, rowsPerStep, async (from, count) => {
    const top = range.top + from;
    const { formulas, values } = await runStep(context, wait, () =>
      rangeIn(context.workbook.worksheets.getItem(sheet), { ...range, top, bottom: top + count - 1 }).load(
        'formulas,values',
      ),
    );
    for (const [row, line] of formulas.entries()) {
      for (const [column, formula] of line.entries()) {
        if (typeof formula !== 'string' || !formula.startsWith('=')) continue;
        const value: unknown = values[row]?.[column];
        // A text that looks like a formula is its own value.
        if (formula === value || !callsNamespace(formula, namespace)) continue;
        calls.push({ sheet, row: top + row, column: range.left + column, formula, value });
      }
    }
  });
  return calls;
}

/** A call and the cells that its result fills: its own, or those it spills over. */
export interface CallResult {
  readonly call: CallCell;
  readonly range: CellRange;
}

/**
 * The calls with the cells that their results fill. A cell that another call spills over is no call of its own,
 * whatever Excel says of its formula.
 */
export async function findResults(
  context: Excel.RequestContext,
  wait: Wait,
  calls: readonly CallCell[],
): Promise<readonly CallResult[]> {
  const results: CallResult[] = [];
  const spilled: CallResult[] = [];
  for (const step of inSteps(calls, callsPerStep)) {
    const spills = await runStep(context, wait, () =>
      step.map(({ sheet, row, column }) =>
        rangeIn(context.workbook.worksheets.getItem(sheet), ownCell({ row, column }))
          .getSpillingToRangeOrNullObject()
          .load(areaProperties),
      ),
    );
    for (const [index, call] of step.entries()) {
      const spill = spills[index];
      const range = spill === undefined || spill.isNullObject ? ownCell(call) : rangeOf(spill);
      const isFilled = spilled.some(
        ({ call: { sheet }, range: other }) => sheet === call.sheet && overlaps(other, ownCell(call)),
      );
      if (isFilled) continue;
      results.push({ call, range });
      if (cellCount(range) > 1) spilled.push({ call, range });
    }
  }
  return results;
}

/** Whether two rectangles of a sheet have a cell in common. */
export function overlaps(one: CellRange, other: CellRange): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

function ownCell({ row, column }: CellAddress): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}
