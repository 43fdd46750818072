import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { letterFiles } from '../../cli/batch/letters.js';
import { newFolder } from '../../cli/run-cli.js';

const counts = [1_000, 10_000];

/** A letter each to so many enterprises in one run: how time and memory grow with them. */
export function measureBatches(say: (line: string) => void): void {
  const measured = counts.map((count) => ({ count, ...measureBatch(count) }));
  const [base] = measured;
  if (base === undefined) return;
  for (const { count, time, memory } of measured) {
    const perLetter = time / count / (base.time / base.count);
    say(
      `一次出 ${count} 份告知书：每份用时是 ${base.count} 份的 ${perLetter.toFixed(2)} 倍，内存峰值 ${(memory / base.memory).toFixed(2)} 倍`,
    );
  }
}

function measureBatch(count: number): { readonly time: number; readonly memory: number } {
  const { templates, data } = letterFiles(
    Array.from({ length: count }, (_, index) => `安阳示例企业${index}有限公司`),
  );
  const out = join(newFolder(), '告知书');
  const script = fileURLToPath(new URL('measure-batch.js', import.meta.url));
  const inputs = ['--templates', templates, '--data', data, '--date', '2025-08-19'];
  const args = [script, 'draft', '告知书', '--each', ...inputs, '--out', out, '--workers', '1'];
  const result = JSON.parse(execFileSync(process.execPath, args).toString());
  rmSync(out, { recursive: true });
  const { code, time, memory } = result as { code: number; time: number; memory: number };
  if (code !== 0) throw new Error(`The batch ended with ${code}`);
  return { time, memory };
}
