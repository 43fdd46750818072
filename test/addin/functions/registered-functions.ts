import { functionFiles } from '../../../addin/build/functions/function-files.js';
import type { FunctionEntry, FunctionMetadata } from '../../../addin/build/functions/function-metadata.js';
import { registerFunctions } from '../../../addin/functions/register.js';
import { loadGenuineOffice } from '../office/genuine-office.js';

/** What a cell shows: a value, a spilled grid, or an error with the reason Excel shows beside it. */
export type Shown =
  | { readonly value: number | string }
  | { readonly grid: readonly (readonly ShownCell[])[] }
  | ShownError;
/** A cell of a spilled grid. */
export type ShownCell = number | string | ShownError;

interface ShownError {
  readonly error: string;
  readonly reason: string;
}

/** Calls a function by its id with arguments in the order of its metadata, as Excel would. */
export type CallFunction = (id: string, ...args: readonly unknown[]) => Shown;

/** Excel's side of the custom functions: their metadata as it is built, and the table they register in. */
export function registeredFunctions(): {
  readonly entries: readonly FunctionEntry[];
  readonly ids: readonly string[];
  readonly call: CallFunction;
} {
  const { CustomFunctions } = loadGenuineOffice(() => ({ Results: [] }));
  const table = new Map<string, (...args: readonly unknown[]) => unknown>();
  Object.assign(globalThis, {
    CustomFunctions: Object.assign(Object.create(CustomFunctions), {
      associate: (functions: Readonly<Record<string, () => unknown>>) => {
        for (const [id, run] of Object.entries(functions)) table.set(id, run);
      },
    }),
  });
  registerFunctions();
  const json = new TextDecoder().decode(functionFiles().get('functions.json'));
  const { functions: entries }: FunctionMetadata = JSON.parse(json);
  const errorOf = (error: unknown): ShownError => {
    if (!(error instanceof CustomFunctions.Error)) throw error;
    return { error: error.code, reason: error.message ?? '' };
  };
  const call: CallFunction = (id, ...args) => {
    const entry = entries.find((candidate) => candidate.id === id);
    const run = table.get(id);
    if (entry === undefined || run === undefined) throw new Error(`No function ${id}`);
    const isRepeating = entry.parameters.at(-1)?.repeating === true;
    const missing = entry.parameters.slice(args.length).find((parameter) => parameter.optional !== true);
    if ((args.length > entry.parameters.length && !isRepeating) || (missing !== undefined && !isRepeating)) {
      throw new Error(`Excel takes no such call of ${id}`);
    }
    const single = entry.parameters.filter(({ repeating }) => repeating !== true);
    const handed: unknown[] = single.map((_, index) => handedOver(args[index]));
    if (isRepeating) handed.push(args.slice(single.length).map(handedOver));
    try {
      return show(run(...handed, { functionName: id }), errorOf);
    } catch (error) {
      return errorOf(error);
    }
  };
  return { entries, ids: [...table.keys()], call };
}

/** An argument left out comes as null; a single cell comes as a range of one. */
function handedOver(argument: unknown): unknown {
  if (argument === undefined || argument === null) return null;
  return Array.isArray(argument) ? argument : [[argument]];
}

function show(result: unknown, errorOf: (error: unknown) => ShownError): Shown {
  if (!Array.isArray(result)) throw new TypeError(`Excel shows no ${typeof result}`);
  const grid = result.map((row: readonly unknown[]) =>
    row.map(
      (cell): ShownCell => (typeof cell === 'number' || typeof cell === 'string' ? cell : errorOf(cell)),
    ),
  );
  if (new Set(grid.map((row) => row.length)).size !== 1) throw new TypeError('Excel spills rectangles only');
  const [[only] = []] = grid;
  if (grid.length > 1 || (grid[0]?.length ?? 0) > 1 || only === undefined) return { grid };
  return typeof only === 'object' ? only : { value: only };
}
