import type { ChangeOutcome } from '../../host.js';
import { HostProblem } from '../../host.js';
import { cellCount, rangeIn, slicesOf } from '../area.js';
import { inSteps } from '../in-steps.js';
import { asHostProblem } from '../office-error.js';
import { isTooMuch } from '../run-blocks.js';
import { runStep, type Wait } from '../run-step.js';
import { withPlainBreaks } from '../write/read-back.js';
import { type CellInput, cellsIn, cellsWhere, halvesOf, type PlannedBlock, rowsOf } from './planned-block.js';

/** Cells written at a time: well under Excel's 5 MB for one request. */
const cellsPerStep = 5_000;

/** A rectangle costs a request as much as so many cells. */
const cellsOfABlock = 10;

/** Writes blocks in their order, a few thousand cells at a time, fewer where Excel finds that too much. */
export async function writeBlocks(
  context: Excel.RequestContext,
  wait: Wait,
  blocks: readonly PlannedBlock[],
): Promise<void> {
  for (const step of stepsOf(blocks)) await writeStep(context, wait, step);
}

/**
 * Writes blocks as one batch. When it breaks off, the blocks are read back and the cells that hold what was planned
 * are named.
 *
 * @param around writes the blocks, with what belongs before and after them
 */
export async function changeBlocks(
  context: Excel.RequestContext,
  wait: Wait,
  blocks: readonly PlannedBlock[],
  around: (write: () => Promise<void>) => Promise<void> = (write) => write(),
): Promise<ChangeOutcome> {
  const plannedCells = cellsIn(blocks);
  try {
    await around(() => writeBlocks(context, wait, blocks));
  } catch (error) {
    return brokenOff(error, plannedCells, () => standingCells(context, wait, blocks));
  }
  return { cells: plannedCells, plannedCells };
}

/**
 * The outcome of a batch that broke off. When the book cannot be read either, nothing is said of the cells.
 *
 * @param readBack the addresses of the cells that hold what was planned
 */
export async function brokenOff(
  error: unknown,
  plannedCells: number,
  readBack: () => Promise<readonly string[]>,
): Promise<ChangeOutcome> {
  const problem = asHostProblem(error);
  if (!(problem instanceof HostProblem)) throw error;
  try {
    const changed = await readBack();
    return { cells: changed.length, plannedCells, changed, problem: problem.sentence };
  } catch (readError) {
    if (asHostProblem(readError) === readError) throw readError;
    return { cells: 0, plannedCells, problem: problem.sentence };
  }
}

function stepsOf(blocks: readonly PlannedBlock[]): readonly (readonly PlannedBlock[])[] {
  const pieces = blocks.flatMap((block) =>
    slicesOf(block.range, cellsPerStep).map(({ top, bottom }) => rowsOf(block, top, bottom)),
  );
  return inSteps(pieces, cellsPerStep, ({ range }) => Math.max(cellsOfABlock, cellCount(range)));
}

async function writeStep(
  context: Excel.RequestContext,
  wait: Wait,
  blocks: readonly PlannedBlock[],
): Promise<void> {
  try {
    await runStep(context, wait, () => {
      for (const { sheet, range, contents, formats } of blocks) {
        const cells = rangeIn(context.workbook.worksheets.getItem(sheet), range);
        if (formats !== undefined) cells.numberFormat = mutable(formats);
        cells.values = mutable(contents);
      }
    });
  } catch (error) {
    const halves = isTooMuch(error) ? halve(blocks) : undefined;
    if (halves === undefined) throw error;
    for (const half of halves) await writeStep(context, wait, half);
  }
}

function halve(blocks: readonly PlannedBlock[]): readonly (readonly PlannedBlock[])[] | undefined {
  const [block] = blocks;
  if (block === undefined) return undefined;
  if (blocks.length === 1) return halvesOf(block)?.map((half) => [half]);
  const middle = Math.floor(blocks.length / 2);
  return [blocks.slice(0, middle), blocks.slice(middle)];
}

/** The addresses of the cells that hold what was planned for them, looked up in the book. */
export async function standingCells(
  context: Excel.RequestContext,
  wait: Wait,
  blocks: readonly PlannedBlock[],
): Promise<readonly string[]> {
  const standing: string[] = [];
  for (const step of stepsOf(blocks)) {
    const found = await runStep(context, wait, () =>
      step.map(({ sheet, range }) =>
        rangeIn(context.workbook.worksheets.getItem(sheet), range).load('formulas'),
      ),
    );
    for (const [index, block] of step.entries()) {
      const formulas = found[index]?.formulas ?? [];
      standing.push(...cellsWhere(block, (planned, row, column) => isSame(planned, formulas[row]?.[column])));
    }
  }
  return standing;
}

/** Excel gives a cell without formula its value for the formula. */
function isSame(planned: CellInput, found: unknown): boolean {
  if (typeof planned !== 'string') return found === planned;
  return withPlainBreaks(String(found ?? '')) === withPlainBreaks(planned);
}

/** The typings ask for arrays that may be changed; none is. */
function mutable<Value>(rows: readonly (readonly Value[])[]): Value[][] {
  return rows.map((row) => [...row]);
}
