import { readFileSync } from 'node:fs';
import type { FunctionEntry } from '../../../addin/build/functions/function-metadata.js';
import { readFunctions } from '../../../addin/build/functions/read-functions.js';
import { registerFunctions } from '../../../addin/functions/register.js';
import { loadGenuineOffice } from '../office/genuine-office.js';

/** What a cell shows: a value, a spilled grid, or an error with the reason Excel shows beside it. */
export type Shown =
  | { readonly value: number | string }
  | { readonly grid: readonly (readonly string[])[] }
  | { readonly error: string; readonly reason: string };

/** Calls a function by its id with arguments in the order of its metadata, as Excel would. */
export type CallFunction = (id: string, ...args: readonly unknown[]) => Shown;

/** Excel's side of the custom functions: the metadata made from their source, and the table they register in. */
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
  const { functions: entries } = readFunctions(readFileSync('addin/functions/functions.ts', 'utf8'));
  const call: CallFunction = (id, ...args) => {
    const entry = entries.find((candidate) => candidate.id === id);
    const run = table.get(id);
    if (entry === undefined || run === undefined) throw new Error(`No function ${id}`);
    const missing = entry.parameters[args.length];
    if (args.length > entry.parameters.length || (missing !== undefined && missing.optional !== true)) {
      throw new Error(`Excel takes no such call of ${id}`);
    }
    try {
      return show(
        run(...entry.parameters.map(({ dimensionality }, index) => handedOver(args[index], dimensionality))),
      );
    } catch (error) {
      if (!(error instanceof CustomFunctions.Error)) throw error;
      return { error: error.code, reason: error.message ?? '' };
    }
  };
  return { entries, ids: [...table.keys()], call };
}

/** An argument left out comes as null; a single cell for a range comes as a range of one. */
function handedOver(argument: unknown, dimensionality: string | undefined): unknown {
  if (argument === undefined) return null;
  return dimensionality === 'matrix' && argument !== null && !Array.isArray(argument)
    ? [[argument]]
    : argument;
}

function show(result: unknown): Shown {
  if (Array.isArray(result)) return { grid: result };
  if (typeof result === 'number' || typeof result === 'string') return { value: result };
  throw new TypeError(`Excel shows no ${typeof result}`);
}
