import { basename, join } from 'node:path';
import { runScoringCases } from '../../core/indicator/cases/run-scoring-cases.js';
import { loadScoringCases } from '../../core/indicator/cases/scoring-case.js';
import { readYaml } from '../../jobs/input/read-yaml.js';
import { type CommandOutcome, type CommonOptions, stopped } from '../command-outcome.js';
import { packageRoot } from '../data/package-root.js';
import { readText } from '../input/read-text.js';

/** What may be written behind `wenbiao score test`. */
export interface ScoreTestOptions extends CommonOptions {
  readonly cases?: string;
}

/** `wenbiao score test`: computes worked examples of the methods, by default those of policies/indicators. */
export function scoreTest(options: ScoreTestOptions): CommandOutcome {
  const path = options.cases ?? join(packageRoot, 'policies', 'indicators', 'cases', 'methods.yaml');
  const { file, findings } = readYaml(basename(path), readText(path));
  const loaded = file === undefined ? { findings } : loadScoringCases(file);
  if (!('cases' in loaded) || loaded.cases === undefined) {
    return stopped(loaded.findings, '考题写法有问题，没有考。');
  }
  const results = runScoringCases(loaded.cases);
  const failed = results.filter(({ passed }) => !passed);
  return {
    mustBeMended: failed.length > 0,
    files: [],
    lines: [
      ...failed.map(({ id, expected, computed }) => `${id}｜应为 ${expected}｜算得 ${computed}`),
      `${results.length - failed.length} passed, ${failed.length} failed`,
    ],
    document: { passed: results.length - failed.length, failed: failed.length, results },
  };
}
