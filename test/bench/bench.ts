import { performance } from 'node:perf_hooks';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { loadPolicies } from '../../cli/data/load-policies.js';
import { loadRegions } from '../../cli/data/load-regions.js';
import { assessBatch } from '../../core/policy/assess-batch.js';
import { awardTables } from '../../core/sheet/award-tables/index.js';
import { checkBook } from '../../core/sheet/check-book.js';
import { awardStarterPlan } from '../../workbook/books/award-starter.js';
import { readWorkbook } from '../../workbook/read/read-workbook.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { benchApplicant, measurePolicy } from './policy-speed.js';

/** Rows of the workbook, and enterprises of the batch, that are timed. */
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

const regions = loadRegions();
const rdExpenses = Array.from({ length: rows }, (_, index) => ({
  creditCode: '91350100M000100Y43',
  rdYear: String(1990 + (index % 35)),
  rdWan: String(1000 + index / 100),
  basis: '统计',
  firstTime: '否',
  subsidised: '是',
}));
const book = await writeBook(
  awardStarterPlan({ tables: awardTables, regions, date: '2025-08-19', rows: { rdExpenses } }),
);

const bare = await time(() => unzipSync(book));
const exceljs = await time(() => new ExcelJS.Workbook().xlsx.load(book.slice().buffer));
const read = await time(() => readWorkbook(book));
const checked = await time(() => checkBook(read.result, awardTables, regions));
say(
  `读取 ${rows} 行：exceljs ＝ 1.00，readWorkbook ${ratio(read.median, exceljs.median)}，只解压 ${ratio(bare.median, exceljs.median)}`,
);
say(`读取并体检：${ratio(read.median + checked.median, exceljs.median)}`);

const policy = loadPolicies().policies[0]?.policy;
if (policy === undefined) throw new Error('No policy');
const applicants = Array.from({ length: rows }, (_, index) => benchApplicant(index));
const basis = { policy, choices: new Map(), awardYear: 2025 };
const some = await time(() => assessBatch(applicants.slice(0, rows / 10), basis, []));
const all = await time(() => assessBatch(applicants, basis, []));
say(`测算 ${rows} 家（含各口径的另一结果）：是 ${rows / 10} 家的 ${ratio(all.median, some.median)} 倍`);
await measurePolicy(policy, say);
