import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './data/package-root.js';
import { exitCodes } from './failure.js';
import { runProgram } from './program.js';

/**
 * The main job on the sample workbook, into `out/` of the checkout, which is replaced: starter and sample,
 * check, marked copy, awards with their record, two official documents. Ends with 0 when every step ended as
 * expected; the sample with planted faults is expected to have findings.
 */
const folder = join(packageRoot, 'out');
const date = ['--date', '2025-08-19'];
const inOut = (name: string) => join(folder, name);
const book = inOut('企业奖补工作簿.xlsx');
const faulty = inOut('企业奖补工作簿-待整改.xlsx');
const result = inOut('测算结果.xlsx');

const steps: readonly {
  readonly what: string;
  readonly args: readonly string[];
  readonly expected: number;
}[] = [
  { what: '建立样例工作簿', args: ['init', folder, '--sample', ...date], expected: exitCodes.clean },
  { what: '体检样例', args: ['check', book, ...date], expected: exitCodes.clean },
  {
    what: '体检待整改的样例，另写标注副本',
    args: ['check', faulty, '--annotate', inOut('待整改-标注.xlsx'), ...date],
    expected: exitCodes.findings,
  },
  { what: '测算奖补', args: ['award', book, '--out', result, ...date], expected: exitCodes.clean },
  {
    what: '出文：拟奖补公示',
    args: ['draft', '拟奖补公示', '--book', result, '--out', inOut('拟奖补公示.docx'), ...date],
    expected: exitCodes.clean,
  },
  {
    what: '出文：资金拨付通知',
    args: ['draft', '资金拨付通知', '--book', result, '--out', inOut('资金拨付通知.docx'), ...date],
    expected: exitCodes.clean,
  },
];

rmSync(folder, { recursive: true, force: true });
for (const { what, args, expected } of steps) {
  process.stdout.write(`\n── ${what}\n`);
  const code = await runProgram(args, {
    out: (text) => process.stdout.write(text),
    talk: (text) => process.stdout.write(text),
  });
  if (code !== expected) {
    process.stderr.write(`这一步以 ${code} 结束，应为 ${expected}。\n`);
    process.exit(1);
  }
}
process.stdout.write(`\n结果都在 ${folder}\n`);
