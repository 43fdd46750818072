import { formatAddress } from '../../../../core/sheet/address.js';
import type { ChangeOutcome } from '../../host.js';
import { brokenOff, writeBlocks } from '../change/write-blocks.js';
import { listSheets } from '../read/read-book.js';
import type { Wait } from '../run-step.js';
import { type CallCell, findCalls } from './find-calls.js';
import { withPlainNames } from './namespace-calls.js';

/** What a cell shows whose function was not there when Excel asked, or that never got its answer. */
const stuck = new Set<unknown>(['#NAME?', '#BUSY!']);

/**
 * Enters formulas with functions of the namespace again where the cell shows `#NAME?` or `#BUSY!`; computing anew does
 * not help such a cell. Names that Excel shows raw become plain ones. Cells that show a result are left alone. When it breaks off, the cells that are no more
 * stuck are named.
 */
export async function repairFormulas(
  context: Excel.RequestContext,
  wait: Wait,
  namespace: string,
): Promise<ChangeOutcome> {
  const stuckCells = async () => {
    const sheets = (await listSheets(context, wait)).map(({ name }) => name);
    return (await findCalls(context, wait, namespace, sheets)).filter(({ value }) => stuck.has(value));
  };
  const calls = await stuckCells();
  try {
    await writeBlocks(
      context,
      wait,
      calls.map(({ sheet, row, column, formula }) => ({
        sheet,
        range: { top: row, left: column, bottom: row, right: column },
        contents: [[withPlainNames(formula, namespace)]],
      })),
    );
  } catch (error) {
    return brokenOff(error, calls.length, async () => {
      const left = new Set((await stuckCells()).map(addressOf));
      return calls.map(addressOf).filter((address) => !left.has(address));
    });
  }
  return { cells: calls.length, plannedCells: calls.length };
}

function addressOf({ sheet, ...cell }: CallCell): string {
  return `${sheet}!${formatAddress(cell)}`;
}
