import { functions } from '../../functions/functions.js';
import { type FunctionMetadata, type FunctionNames, functionMetadata } from './function-metadata.js';
import { lintFunctions } from './lint-functions.js';

/**
 * functions.json (Chinese, the default) and functions-en-us.json, by their place in `dist/`. Throws with every fault:
 * no page is built.
 */
export function functionFiles(names: FunctionNames = 'ascii'): ReadonlyMap<string, Uint8Array> {
  const chinese = functionMetadata(functions, 'chinese', names);
  const english = functionMetadata(functions, 'english', names);
  const faults = [...lintFunctions(chinese, names), ...lintFunctions(english, names)];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return new Map([
    ['functions.json', bytesOf(chinese)],
    ['functions-en-us.json', bytesOf(english)],
  ]);
}

function bytesOf(metadata: FunctionMetadata): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(metadata, null, 2)}\n`);
}
