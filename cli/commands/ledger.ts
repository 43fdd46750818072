import { mustBeMended } from '../../core/finding.js';
import { arrearsDocument, arrearsLines } from '../../core/report/arrears/arrears-report.js';
import { hasArrears, runArrears } from '../../core/report/arrears/run-arrears.js';
import { findingLines } from '../../core/report/finding-lines.js';
import { arrearsPlan } from '../../workbook/books/arrears/arrears-book.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { type CommandOutcome, type CommonOptions, stopped } from '../command-outcome.js';
import { loadRegions } from '../data/load-regions.js';
import { requirePolicies } from '../data/require-policies.js';
import { readBook } from '../input/read-input.js';
import { checkOutputs } from '../output/check-outputs.js';
import { expectEnding } from '../output/expect-ending.js';
import { showProgress } from '../output/progress.js';
import { today } from '../today.js';
import { tool } from '../tool.js';

/** What may be written behind `wenbiao ledger`. */
export interface LedgerOptions extends CommonOptions {
  readonly out?: string;
}

/** `wenbiao ledger BOOK`: what is approved in 台账 and not recorded as paid, by region, age and clause. */
export async function ledger(book: string, options: LedgerOptions): Promise<CommandOutcome> {
  const { out } = options;
  if (out !== undefined) {
    expectEnding('--out', out, '.xlsx');
    checkOutputs([out], [book], options);
  }
  const date = today(options.date);
  const policies = requirePolicies('没有汇总');
  showProgress(options, '正在读取工作簿');
  const input = readBook(book);
  showProgress(options, '正在汇总台账');
  const run = runArrears(input, { policies, regions: loadRegions(), date });
  if (!hasArrears(run)) return stopped(run.findings, '没有汇总：改正以上问题后再试。');

  const open = run.findings.filter(mustBeMended);
  return {
    mustBeMended: open.length > 0 || (options.strict === true && run.findings.length > 0),
    files:
      out === undefined ? [] : [{ path: out, bytes: await writeBook(arrearsPlan(run)), what: '欠拨情况' }],
    lines: [...(open.length > 0 ? findingLines(open) : []), ...arrearsLines(run)],
    document: arrearsDocument(run, tool),
  };
}
