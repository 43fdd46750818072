import type { AwardTotals } from '../../core/policy/assess-batch.js';
import { statusText } from '../../core/policy/award.js';
import { alternativesText, arithmeticText, readingsText, reasonText } from '../../core/policy/award-text.js';
import { awardResultPlan } from '../../workbook/books/award-result/award-result.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { type AwardRecord, awardRecord, recordItems } from '../award/award-record.js';
import { compareRecords, readRecord } from '../award/replay.js';
import { type AwardRun, isComputed, openFindings, parseYear, runAward } from '../award/run-award.js';
import type { CommandOutcome, CommonOptions } from '../command-outcome.js';
import { loadPolicies } from '../data/load-policies.js';
import { loadRegions } from '../data/load-regions.js';
import { readBook } from '../input/read-input.js';
import { findingDocument, findingLines } from '../output/finding-lines.js';
import { jsonBytes } from '../output/json-bytes.js';
import { recordPath } from '../output/record-path.js';
import { refuseExisting } from '../output/write-files.js';
import { today } from '../today.js';

export interface AwardOptions extends CommonOptions {
  readonly out?: string;
  readonly year?: string;
  readonly reading?: readonly string[];
  /** A 核算记录 to compute again and compare with. */
  readonly replay?: string;
}

/** `wenbiao award BOOK`: computes the batch and makes the result book with its record. */
export async function award(book: string, options: AwardOptions): Promise<CommandOutcome> {
  const paths = options.out === undefined ? [] : [options.out, recordPath(options.out)];
  refuseExisting(paths, options.force === true || options.dryRun === true);
  const { policies, findings: policyFindings } = loadPolicies();
  if (policyFindings.length > 0) return findingsOnly(policyFindings);
  const input = readBook(book);
  const earlier = options.replay === undefined ? undefined : readRecord(options.replay, input.sha256);
  const settings = earlier?.settings ?? options.reading ?? [];
  const year = options.year === undefined ? undefined : parseYear(options.year);
  const run = runAward(input, policies, loadRegions(), {
    date: earlier?.date ?? today(options.date),
    readings: settings,
    ...withYear(earlier?.awardYear ?? year),
  });
  if (!isComputed(run)) return findingsOnly(run.findings);

  const record = awardRecord(run, settings);
  const differences = earlier === undefined ? [] : compareRecords(earlier, record);
  const files =
    options.out === undefined
      ? []
      : [
          { path: options.out, bytes: await resultBook(run, record), what: '测算结果' },
          { path: recordPath(options.out), bytes: jsonBytes(record), what: '核算记录' },
        ];
  const { totals } = run.assessment;
  const open = openFindings(run);
  const undecided = options.strict === true && (totals.undecidedCount > 0 || run.findings.length > 0);
  return {
    mustBeMended: open.length > 0 || differences.length > 0 || undecided,
    files,
    lines: [
      ...(open.length > 0 ? findingLines(open) : []),
      ...summaryLines(run),
      ...(earlier === undefined ? [] : replayLines(differences)),
    ],
    document: { ...awardDocument(run, record), ...(earlier === undefined ? {} : { differences }) },
  };
}

function withYear(year: number | undefined) {
  return year === undefined ? {} : { year };
}

function resultBook(run: AwardRun, record: AwardRecord): Promise<Uint8Array> {
  return writeBook(
    awardResultPlan({
      policy: run.loaded.policy,
      awardYear: run.awardYear,
      date: run.date,
      regions: run.regions,
      assessment: run.assessment,
      stakes: run.stakes,
      findings: openFindings(run),
      record: recordItems(record),
    }),
  );
}

function findingsOnly(findings: Parameters<typeof findingLines>[0]): CommandOutcome {
  return {
    mustBeMended: true,
    files: [],
    lines: [...findingLines(findings), '表没有认全，没有测算。'],
    document: { findings: findings.map(findingDocument) },
  };
}

function summaryLines({ awardYear, loaded, assessment, stakes }: AwardRun): readonly string[] {
  const { totals, awards } = assessment;
  const refused = awards.filter(({ status }) => status === 'not-eligible' || status === 'barred').length;
  const [dearest] = stakes;
  return [
    `${awardYear}年度，依据${loaded.policy.number}：`,
    ...totalLines(totals),
    `  不符合和受限：${refused} 项`,
    ...(dearest === undefined || dearest.atStakeWan === '0'
      ? []
      : [
          `  影响最大的口径：${dearest.reading.register} ${dearest.reading.title}，两种读法最多相差 ${dearest.atStakeWan} 万元`,
        ]),
  ];
}

function totalLines(totals: AwardTotals): readonly string[] {
  return [
    `  可算：${totals.certainWan} 万元，${totals.awardedCount} 家企业`,
    `  上限（未核定）：${totals.upperBoundWan} 万元`,
    `  待裁定：${totals.undecidedCount} 项，不计入合计`,
  ];
}

function replayLines(differences: readonly string[]): readonly string[] {
  if (differences.length === 0) return ['与核算记录一致。'];
  return ['与核算记录不一致：', ...differences.map((difference) => `  ${difference}`)];
}

function awardDocument(run: AwardRun, record: AwardRecord): Readonly<Record<string, unknown>> {
  const { policy } = run.loaded;
  const { awards: _lines, ...head } = record;
  return {
    ...head,
    awards: run.assessment.awards.map((line) => ({
      ...line,
      text: {
        status: statusText[line.status],
        arithmetic: arithmeticText(line),
        reason: reasonText(line),
        readings: readingsText(line, policy),
        alternatives: alternativesText(line, policy),
      },
    })),
    stakes: run.stakes.map(({ reading, use, lines, options, atStakeWan }) => ({
      id: reading.id,
      register: reading.register,
      title: reading.title,
      use,
      lines,
      options,
      atStakeWan,
    })),
    findings: run.findings.map(findingDocument),
  };
}
