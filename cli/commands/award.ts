import { type AwardRecord, awardRecord } from '../../core/report/award-record.js';
import { awardDocument, awardLines, reconciliationLines } from '../../core/report/award-report.js';
import { settingLines } from '../../core/report/check-report.js';
import { compareRecords, otherVersion } from '../../core/report/compare-records.js';
import { findingLines } from '../../core/report/finding-lines.js';
import { isComputed, openFindings, runAward, toldFindings } from '../../core/report/run-award.js';
import { awardResultPlan } from '../../workbook/books/award-result/award-result.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { nextLedger } from '../award/next-ledger.js';
import { readRecord } from '../award/read-record.js';
import { parseReadings } from '../award/readings-set.js';
import { type CommandOutcome, type CommonOptions, stopped } from '../command-outcome.js';
import { loadRegions } from '../data/load-regions.js';
import { requirePolicies } from '../data/require-policies.js';
import { CommandFailure } from '../failure.js';
import { readBook } from '../input/read-input.js';
import { readProject } from '../input/read-project.js';
import { checkOutputs } from '../output/check-outputs.js';
import { expectEnding } from '../output/expect-ending.js';
import { jsonBytes } from '../output/json-bytes.js';
import type { PendingFile } from '../output/pending-file.js';
import { showProgress } from '../output/progress.js';
import { recordPath } from '../output/record-path.js';
import { today } from '../today.js';
import { tool } from '../tool.js';

/** What may be written behind `wenbiao award`. */
export interface AwardOptions extends CommonOptions {
  /** Print every finding, not three of each rule. */
  readonly all?: boolean;
  /** The bureau's project file. */
  readonly project?: string;
  readonly out?: string;
  /** Where to write a new ledger with this year's lines. */
  readonly ledger?: string;
  readonly year?: string;
  readonly reading?: readonly string[];
  /** A 核算记录 to compute again and compare with. */
  readonly replay?: string;
}

/** `wenbiao award BOOK`: computes the batch and makes the result book with its record. */
export async function award(book: string, options: AwardOptions): Promise<CommandOutcome> {
  const { out, replay } = options;
  if (replay !== undefined) refuseBesideReplay(options);
  if (out !== undefined) {
    expectEnding('--out', out, '.xlsx');
    checkOutputs([out, recordPath(out)], [book, replay], options);
  }
  if (options.ledger !== undefined) {
    expectEnding('--ledger', options.ledger, '.xlsx');
    if (options.ledger === out)
      throw new CommandFailure('usage', '--out 和 --ledger 写的是同一个文件；换个名字');
    checkOutputs([options.ledger], [book, replay], options);
  }
  const year = parseYear(options.year);
  const date = today(options.date);
  const policies = requirePolicies('没有测算');
  const { project } = readProject(options.project, '没有测算');
  showProgress(options, '正在读取工作簿');
  const input = readBook(book);
  const earlier = replay === undefined ? undefined : readRecord(replay, input.sha256);
  if (earlier !== undefined) expectSameProject(earlier.project, project?.file);
  const readings = earlier?.settings ?? options.reading ?? [];
  const awardYear = earlier?.awardYear ?? year;
  showProgress(options, '正在体检和测算');
  const run = runAward(input, {
    policies,
    regions: loadRegions(),
    date: earlier?.date ?? date,
    readings: ({ policy }) => parseReadings(readings, policy),
    ...(awardYear !== undefined && { year: awardYear }),
    ...(project !== undefined && { project }),
  });
  if (!isComputed(run)) return stopped(run.findings, '没有测算：改正以上问题后再试。');

  const record = awardRecord(run, readings, tool, project);
  const differences = earlier === undefined ? [] : compareRecords(earlier.whole, record, tool);
  const files: PendingFile[] = [];
  if (out !== undefined) {
    showProgress(options, '正在生成结果工作簿');
    files.push({ path: out, bytes: await writeBook(awardResultPlan(run, record)), what: '测算结果' });
    files.push({ path: recordPath(out), bytes: jsonBytes(record), what: '核算记录' });
  }
  const next = options.ledger === undefined ? undefined : await nextLedger(run, record, options.ledger);
  if (next?.file !== undefined) files.push(next.file);
  const refused = next?.findings ?? [];
  const told = [...toldFindings(run), ...refused];
  const strictly =
    options.strict === true && (run.assessment.totals.undecidedCount > 0 || run.findings.length > 0);
  return {
    mustBeMended: openFindings(run).length > 0 || refused.length > 0 || differences.length > 0 || strictly,
    files,
    lines: [
      ...(told.length > 0 ? findingLines(told, options.all === true ? 'all' : 'samples') : []),
      ...awardLines(run),
      ...reconciliationLines(run),
      ...settingLines(run.settings),
      ...(next?.lines ?? []),
      ...(earlier === undefined ? [] : replayLines(differences, otherVersion(earlier.whole, record))),
    ],
    document: { ...awardDocument(run, record), ...(earlier !== undefined && { differences }) },
  };
}

/** A record says by which year and readings it was computed: to say so again could only contradict it. */
function refuseBesideReplay({ year, reading }: AwardOptions): void {
  const again = [...(year === undefined ? [] : ['--year']), ...(reading === undefined ? [] : ['--reading'])];
  if (again.length > 0) {
    throw new CommandFailure('usage', `--replay 按记录测算，不能再指定 ${again.join('、')}`);
  }
}

/** A run with a project file can only be computed again with that very file, and one without it only without. */
function expectSameProject(recorded: AwardRecord['project'], given: AwardRecord['project']): void {
  if (recorded?.sha256 === given?.sha256) return;
  const wanted =
    recorded === undefined
      ? '不用项目设置测算的，去掉 --project'
      : `用项目设置「${recorded.name}」（SHA-256 ${recorded.sha256.slice(0, 12)}…）测算的，用 --project 给出这个文件`;
  throw new CommandFailure('usage', `--replay 的记录是${wanted}`);
}

function parseYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^(?:19|20)\d\d$/.test(text)) {
    throw new CommandFailure('usage', `--year 是「${text}」，应为四位年份，如 --year 2025`);
  }
  return Number(text);
}

function replayLines(differences: readonly string[], otherVersion: string | undefined): readonly string[] {
  const version =
    otherVersion === undefined ? [] : [`记录由文表 ${otherVersion} 写出，现在是 ${tool.version}。`];
  if (differences.length === 0) return ['与核算记录一致。', ...version];
  return ['与核算记录不一致：', ...differences.map((difference) => `  ${difference}`), ...version];
}
