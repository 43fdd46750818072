import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { loadPolicies } from '../../cli/data/load-policies.js';
import { packageRoot } from '../../cli/data/package-root.js';
import { assessBatch } from '../../core/policy/assess-batch.js';
import { measureBatches } from './documents/batch-speed.js';
import { measureDocuments } from './documents/document-speed.js';
import { benchApplicant, measurePolicy } from './policy-speed.js';
import { measureReading } from './reading/reading-speed.js';
import { measureScoring } from './score-speed.js';

/** Enterprises of the batch that is timed. */
const rows = 10_000;
const rounds = 3;

/** The median time of some work, and what it gave, in one process: only ratios mean anything. */
async function time<Result>(
  work: () => Result | Promise<Result>,
): Promise<{ readonly median: number; readonly result: Result }> {
  const times: number[] = [];
  let result = await work();
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    result = await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(rounds / 2)] ?? 0, result };
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const ratio = (a: number, b: number) => (a / b).toFixed(2);

measureReading(say);
measureScoring(say);
await measureDocuments(say);
measureBatches(say);

const policy = loadPolicies().policies[0]?.policy;
if (policy === undefined) throw new Error('No policy');
const applicants = Array.from({ length: rows }, (_, index) => benchApplicant(index));
const basis = { policy, choices: new Map(), awardYear: 2025 };
const some = await time(() => assessBatch(applicants.slice(0, rows / 10), basis, []));
const all = await time(() => assessBatch(applicants, basis, []));
say(`测算 ${rows} 家（含各口径的另一结果）：是 ${rows / 10} 家的 ${ratio(all.median, some.median)} 倍`);
await measurePolicy(policy, say);

/** The dirtied books of `test/twins`, five times as many as in the tests. */
const twins = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'test/twins'], {
  cwd: packageRoot,
  env: { ...process.env, TWIN_RUNS: '1000' },
  stdio: 'ignore',
});
say(
  `弄脏的工作簿 1000 份，与干净的同值：${twins.status === 0 ? '是' : '否，运行 npx vitest run test/twins 查看'}`,
);
process.exitCode = twins.status ?? 1;
