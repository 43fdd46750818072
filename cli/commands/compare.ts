import { mustBeMended } from '../../core/finding.js';
import { settingLines } from '../../core/report/check-report.js';
import { compareLines } from '../../core/review/report/compare-report.js';
import { compareBookPlan, compareJob, compareRecord } from '../../jobs/review/compare/compare-job.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { type CommandOutcome, type CommonOptions, stopped } from '../command-outcome.js';
import { CommandFailure } from '../failure.js';
import { readProject } from '../input/read-project.js';
import { checkOutputs } from '../output/check-outputs.js';
import { expectEnding } from '../output/expect-ending.js';
import { showProgress } from '../output/progress.js';
import { readReviewed } from '../review/reviewed-file.js';
import { today } from '../today.js';
import { tool } from '../tool.js';

/** What may be written behind `wenbiao compare`. */
export interface CompareOptions extends CommonOptions {
  readonly out?: string;
  /** The bureau's project file. */
  readonly project?: string;
  /** Print every finding and every number. */
  readonly all?: boolean;
}

/** `wenbiao compare LAST THIS`: the numbers of two reports beside each other, and what of the later is to be asked about. */
export async function compare(last: string, next: string, options: CompareOptions): Promise<CommandOutcome> {
  const { out } = options;
  if (last === '-' && next === '-') throw new CommandFailure('usage', '两份稿子只能有一份从标准输入读');
  if (out !== undefined) {
    expectEnding('--out', out, '.xlsx');
    checkOutputs([out], [last, next], options);
  }
  const { project } = readProject(options.project, '没有对照');
  showProgress(options, '正在读取草稿');
  const [earlier, later] = [await readReviewed(last), await readReviewed(next)];
  showProgress(options, '正在对照');
  const job = compareJob(earlier, later, project);
  if ('stops' in job) return stopped(job.stops, job.outcome);
  const { comparison, review, settings } = job;
  const book = () => writeBook(compareBookPlan(job, today(options.date)));
  return {
    mustBeMended: review.findings.some((finding) => options.strict === true || mustBeMended(finding)),
    files: out === undefined ? [] : [{ path: out, bytes: await book(), what: '两年对照' }],
    lines: [
      ...settingLines(settings),
      ...compareLines(comparison, review, options.all === true ? 'all' : 'samples'),
    ],
    document: compareRecord(job, {
      tool: { name: tool.name, version: tool.version },
      earlier: { name: earlier.name, sha256: earlier.sha256 },
      later: { name: later.name, sha256: later.sha256 },
      ...(project !== undefined && { project: project.file }),
    }),
  };
}
