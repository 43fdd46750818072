import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../cli/data/package-root.js';
import type { FunctionMetadata } from './function-metadata.js';
import { inEnglish } from './in-english.js';
import { lintFunctions } from './lint-functions.js';
import { readFunctions } from './read-functions.js';

/**
 * functions.json (Chinese, the default) and functions-en-us.json, made from the comments in
 * `addin/functions/functions.ts`, by their place in `dist/`. Throws with every fault: no page is built.
 */
export function functionFiles(): ReadonlyMap<string, Uint8Array> {
  const source = readFileSync(join(packageRoot, 'addin', 'functions', 'functions.ts'), 'utf8');
  const chinese = readFunctions(source);
  const english = inEnglish(chinese);
  const faults = [...lintFunctions(chinese), ...lintFunctions(english)];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return new Map([
    ['functions.json', bytesOf(chinese)],
    ['functions-en-us.json', bytesOf(english)],
  ]);
}

function bytesOf(metadata: FunctionMetadata): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(metadata, null, 2)}\n`);
}
