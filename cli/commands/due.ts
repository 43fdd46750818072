import { dueLines } from '../../core/report/due/due-report.js';
import { findingLines } from '../../core/report/finding-lines.js';
import { areFound, type FoundDuties, findDuties } from '../../jobs/due/find-duties.js';
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
  const settings = {
    rules: loadDeadlines(),
    holidays: loadHolidays(),
    regions: loadRegions(),
    date,
    ...(within !== undefined && { within }),
  };
  const found = findDuties(input, settings, tool);
  if (!areFound(found)) return stopped(found.findings, '没有计算期限：改正以上问题后再试。');

  const { run, needsAction, document } = found;
  const { findings } = run;
  return {
    mustBeMended: needsAction || (options.strict === true && findings.length > 0),
    files: out === undefined ? [] : [await dueFile(out, found)],
    lines: [...(findings.length > 0 ? findingLines(findings, 'samples') : []), ...dueLines(run)],
    document,
  };
}

async function dueFile(path: string, { plan, calendar }: FoundDuties): Promise<PendingFile> {
  return path.toLowerCase().endsWith('.xlsx')
    ? { path, bytes: await writeBook(plan), what: '期限表' }
    : { path, bytes: calendar, what: '日历' };
}

function daysGiven(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new CommandFailure('usage', `--within 是「${text}」，应为天数，如 --within 7`);
}
