import { parseReference } from '../../../../core/sheet/address.js';
import { type ChangeOutcome, HostProblem } from '../../host.js';
import { cellCount, rangeIn, slicesOf } from '../area.js';
import { type CellInput, cellsIn, type PlannedBlock } from '../change/planned-block.js';
import { brokenOff, standingCells, writeBlocks } from '../change/write-blocks.js';
import { inSteps } from '../in-steps.js';
import { listSheets } from '../read/read-book.js';
import { runStep, type Wait } from '../run-step.js';
import { readSelection, type Selection } from '../selection.js';
import { type CallResult, findCalls, findResults, overlaps } from './find-calls.js';

/** Cells whose values are read at a time. */
const cellsPerStep = 5_000;

/** Errors that our functions give as results. Any other says that Excel has no result yet. */
const results = new Set<unknown>(['#VALUE!', '#N/A']);

/**
 * Puts values in place of formulas with functions of the namespace: all cells over which a formula spills, its own
 * first. Values are those that were shown, texts stand as text. A formula without a result stays, and the outcome
 * says so. In a selection every formula is meant whose result lies in it, if only with one cell.
 *
 * Throws a `HostProblem` when no cells are selected.
 */
export async function freezeFormulas(
  context: Excel.RequestContext,
  wait: Wait,
  namespace: string,
  where: 'selection' | 'book',
): Promise<ChangeOutcome> {
  const found =
    where === 'book'
      ? await resultsOn(context, wait, namespace, (await listSheets(context, wait)).map(nameOf))
      : await resultsInSelection(context, wait, namespace, await readSelection(context, wait));
  const ready = found.filter(({ call: { value } }) => isResult(value));
  const waiting = found.length - ready.length;
  const outcome = await writeValues(context, wait, namespace, await valuesOf(context, wait, ready));
  if (waiting === 0 || outcome.problem !== undefined) return outcome;
  return {
    ...outcome,
    plannedCells: outcome.plannedCells + waiting,
    problem: {
      fact: `${waiting} 个公式还没有算出结果（#NAME?、#BUSY! 等），公式保留`,
      fix: '先用「修复公式」，算出结果后再固化',
    },
  };
}

/** When it breaks off, a cell over which a formula still spills is not named, though it shows the value. */
async function writeValues(
  context: Excel.RequestContext,
  wait: Wait,
  namespace: string,
  blocks: readonly PlannedBlock[],
): Promise<ChangeOutcome> {
  const plannedCells = cellsIn(blocks);
  try {
    await writeBlocks(context, wait, blocks);
  } catch (error) {
    return brokenOff(error, plannedCells, async () => {
      const sheets = [...new Set(blocks.map(({ sheet }) => sheet))];
      const left = await resultsOn(context, wait, namespace, sheets);
      return (await standingCells(context, wait, blocks)).filter((address) => !isIn(left, address));
    });
  }
  return { cells: plannedCells, plannedCells };
}

function isIn(found: readonly CallResult[], address: string): boolean {
  const place = parseReference(address);
  if (place === undefined) return false;
  const { row, column } = place.address;
  const own = { top: row, left: column, bottom: row, right: column };
  return found.some(({ call, range }) => call.sheet === place.sheet && overlaps(range, own));
}

async function resultsOn(
  context: Excel.RequestContext,
  wait: Wait,
  namespace: string,
  sheets: readonly string[],
): Promise<readonly CallResult[]> {
  return findResults(context, wait, await findCalls(context, wait, namespace, sheets));
}

async function resultsInSelection(
  context: Excel.RequestContext,
  wait: Wait,
  namespace: string,
  { sheet, ranges }: Selection,
): Promise<readonly CallResult[]> {
  if (ranges.length === 0) {
    throw new HostProblem({ fact: '现在选中的不是单元格', fix: '选中要固化的单元格后再试' });
  }
  const found = await resultsOn(context, wait, namespace, [sheet]);
  return found.filter(({ range }) => ranges.some((selected) => overlaps(selected, range)));
}

/** All values as they are shown now, before the first formula goes. */
async function valuesOf(
  context: Excel.RequestContext,
  wait: Wait,
  found: readonly CallResult[],
): Promise<readonly PlannedBlock[]> {
  const slices = found.flatMap(({ call: { sheet }, range }) =>
    slicesOf(range, cellsPerStep).map((slice) => ({ sheet, range: slice })),
  );
  const blocks: PlannedBlock[] = [];
  for (const step of inSteps(slices, cellsPerStep, ({ range }) => cellCount(range))) {
    const read = await runStep(context, wait, () =>
      step.map(({ sheet, range }) =>
        rangeIn(context.workbook.worksheets.getItem(sheet), range).load('values,valueTypes'),
      ),
    );
    for (const [index, place] of step.entries()) {
      const { values, valueTypes } = read[index] ?? { values: [], valueTypes: [] };
      const formats = valueTypes.map((row) => row.map(formatFor));
      blocks.push({ ...place, contents: values.map((row) => row.map(asInput)), formats });
    }
  }
  return blocks;
}

/** Texts get the text format, so that none becomes a number or a formula. */
function formatFor(type: Excel.RangeValueType | string): string | null {
  return type === 'String' ? '@' : null;
}

function asInput(value: unknown): CellInput {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}

function isResult(value: unknown): boolean {
  return typeof value !== 'string' || !/^#[A-Z/0!?_]+$/.test(value) || results.has(value);
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}
