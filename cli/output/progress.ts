import type { CommonOptions } from '../command-outcome.js';

const clearLine = '\r\u001b[K';

/**
 * Says on the terminal what is being done, each stage in the place of the last; the last call, without a stage,
 * leaves the line empty. Says nothing where stderr is no terminal, or with --json or --quiet.
 */
export function showProgress(options: CommonOptions, stage?: string): void {
  if (!process.stderr.isTTY || options.json === true || options.quiet === true) return;
  process.stderr.write(stage === undefined ? clearLine : `${clearLine}${stage}……`);
}
