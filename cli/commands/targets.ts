import { isIsoDate } from '../../core/calendar.js';
import { type Finding, mustBeMended } from '../../core/finding.js';
import { isTableOf, joinTargets } from '../../core/indicator/targets/join-targets.js';
import { type ReadTargets, readTargetRows } from '../../core/indicator/targets/read-target-rows.js';
import type { TargetTable } from '../../core/indicator/targets/target-table.js';
import { quote } from '../../core/messages/sentence.js';
import { findingDocument, findingLines } from '../../core/report/finding-lines.js';
import { runTargets } from '../../core/report/targets/run-targets.js';
import { targetsDocument, targetsLines } from '../../core/report/targets/targets-report.js';
import { targetsBookPlan } from '../../workbook/books/targets/targets-book.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { type CommandOutcome, type CommonOptions, stopped } from '../command-outcome.js';
import { shippedFiles, targetTableNamed } from '../data/load-framework.js';
import { CommandFailure } from '../failure.js';
import { readBook } from '../input/read-input.js';
import { checkOutputs } from '../output/check-outputs.js';
import { expectEnding } from '../output/expect-ending.js';
import { today } from '../today.js';
import { tool } from '../tool.js';

/** What may be written behind `wenbiao targets`. */
export interface TargetsOptions extends CommonOptions {
  /** Id, title or path of the target table. */
  readonly framework?: string;
  /** The year or day of the actual values. */
  readonly asOf?: string;
  readonly out?: string;
}

/** `wenbiao targets BOOK`: every target with its attainment, its progress against time, and contradictions shown. */
export async function targets(path: string, options: TargetsOptions): Promise<CommandOutcome> {
  const { out } = options;
  if (out !== undefined) {
    expectEnding('--out', out, '.xlsx');
    checkOutputs([out], [path, options.framework], options);
  }
  const asked = asOfDay(options.asOf);
  const date = today(options.date);
  const book = readBook(path);
  const read = book.snapshot.sheets
    .filter(({ visibility }) => visibility === 'visible')
    .map(readTargetRows)
    .find((each) => each !== undefined);
  if (read === undefined) {
    return stopped([{ rule: 'targets-no-table', severity: 'mandatory', place: { kind: 'sheet' } }], undone);
  }
  const known =
    options.framework === undefined
      ? recognised(read)
      : targetTableNamed(options.framework, '没有跟踪').content;
  const joined = known === undefined ? fromBookAlone(read, book.name) : joinTargets(known, read);
  if (joined.table === undefined) return stopped(joined.findings, undone);
  const ofHeader = read.asOfYear === undefined ? undefined : `${read.asOfYear}-12-31`;
  const asOf = asked ?? ofHeader ?? date;
  const run = runTargets(joined.table, asOf, { kind: 'sheet', sheet: read.sheet });
  const findings = [...read.findings, ...joined.findings, ...run.findings];
  return {
    mustBeMended: findings.some((finding) => options.strict === true || mustBeMended(finding)),
    files:
      out === undefined
        ? []
        : [{ path: out, bytes: await writeBook(targetsBookPlan(run, findings, date)), what: '目标完成情况' }],
    lines: [...(findings.length > 0 ? findingLines(findings) : []), ...targetsLines(run)],
    document: {
      format: 'wenbiao-targets/1',
      tool: { name: tool.name, version: tool.version },
      date,
      input: { name: book.name, sha256: book.sha256 },
      ...targetsDocument(run),
      findings: findings.map(findingDocument),
    },
  };
}

const undone = '没有跟踪：改正以上问题后再试。';

/** A year stands for its last day. */
function asOfDay(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const day = /^(?:19|20)\d\d$/.test(text) ? `${text}-12-31` : text;
  if (isIsoDate(day)) return day;
  throw new CommandFailure('usage', `--as-of 是${quote(text)}，应为年份或日期，如 2022 或 2022-06-30`);
}

/** The shipped table whose lines the sheet has; absent when there is none. */
function recognised({ rows }: ReadTargets): TargetTable | undefined {
  return shippedFiles('rows')
    .map(({ id }) => targetTableNamed(id, '没有跟踪').content)
    .find((table) => isTableOf(rows, table));
}

function fromBookAlone(
  { rows, baselineYear, targetYear, sheet }: ReadTargets,
  name: string,
): { readonly table?: TargetTable; readonly findings: readonly Finding[] } {
  if (baselineYear === undefined || targetYear === undefined || baselineYear >= targetYear) {
    return {
      findings: [{ rule: 'targets-year-unknown', severity: 'mandatory', place: { kind: 'sheet', sheet } }],
    };
  }
  const table = { id: name, title: sheet, source: name, baselineYear, targetYear, rows, ties: [] };
  return { table, findings: [] };
}
