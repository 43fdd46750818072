import { mustBeMended } from '../../core/finding.js';
import { calendarFile } from '../../core/report/due/calendar-file.js';
import { dueDocument, dueLines } from '../../core/report/due/due-report.js';
import { type DueRun, hasDuties, runDue } from '../../core/report/due/run-due.js';
import { findingLines } from '../../core/report/finding-lines.js';
import { duePlan } from '../../workbook/books/due-book.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { type CommandOutcome, type CommonOptions, stopped } from '../command-outcome.js';
import { loadDeadlines } from '../data/load-deadlines.js';
import { loadHolidays } from '../data/load-holidays.js';
import { loadRegions } from '../data/load-regions.js';
import { CommandFailure } from '../failure.js';
import { readBook } from '../input/read-input.js';
import { checkOutputs } from '../output/check-outputs.js';
import { expectEnding } from '../output/expect-ending.js';
import type { PendingFile } from '../output/pending-file.js';
import { showProgress } from '../output/progress.js';
import { today } from '../today.js';
import { tool } from '../tool.js';

/** What may be written behind `wenbiao due`. */
export interface DueOptions extends CommonOptions {
  readonly within?: string;
  readonly out?: string;
}

/** `wenbiao due BOOK`: what is to be done by when, and what is overdue; as a calendar or a workbook on request. */
export async function due(book: string, options: DueOptions): Promise<CommandOutcome> {
  const { out } = options;
  if (out !== undefined) {
    expectEnding('--out', out, '.ics', '.xlsx');
    checkOutputs([out], [book], options);
  }
  const within = options.within === undefined ? undefined : daysGiven(options.within);
  const date = today(options.date);
  showProgress(options, '正在读取工作簿');
  const input = readBook(book);
  showProgress(options, '正在计算期限');
  const run = runDue(input, {
    rules: loadDeadlines(),
    holidays: loadHolidays(),
    regions: loadRegions(),
    date,
    ...(within !== undefined && { within }),
  });
  if (!hasDuties(run)) return stopped(run.findings, '没有计算期限：改正以上问题后再试。');

  const { duties, findings } = run;
  const isOverdue = duties.some(({ state }) => state === 'overdue');
  return {
    mustBeMended:
      isOverdue || findings.some(mustBeMended) || (options.strict === true && findings.length > 0),
    files: out === undefined ? [] : [await dueFile(out, run)],
    lines: [...(findings.length > 0 ? findingLines(findings, 'samples') : []), ...dueLines(run)],
    document: dueDocument(run, tool),
  };
}

async function dueFile(path: string, run: DueRun): Promise<PendingFile> {
  return path.toLowerCase().endsWith('.xlsx')
    ? { path, bytes: await writeBook(duePlan(run)), what: '期限表' }
    : { path, bytes: new TextEncoder().encode(calendarFile(run, tool)), what: '日历' };
}

function daysGiven(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new CommandFailure('usage', `--within 是「${text}」，应为天数，如 --within 7`);
}
