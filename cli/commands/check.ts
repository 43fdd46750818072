import { basename } from 'node:path';
import { mustBeMended } from '../../core/finding.js';
import { checkAgainstPolicy, type PolicyCheck } from '../../core/report/check-against-policy.js';
import { checkDocument, detectionLines, settingLines } from '../../core/report/check-report.js';
import { findingDocument, findingLines } from '../../core/report/finding-lines.js';
import { annotationOf } from '../../workbook/books/check-annotation.js';
import { annotateWorkbook } from '../../workbook/patch/annotate-workbook.js';
import { clearMarksOf } from '../check/clear-marks-of.js';
import { type CopyOptions, copiesAsked, macroLines } from '../check/copies-asked.js';
import { mendedCopy, mendLines } from '../check/mended-copy.js';
import type { CommandOutcome, CommonOptions } from '../command-outcome.js';
import { loadRegions } from '../data/load-regions.js';
import { requirePolicies } from '../data/require-policies.js';
import { type BookFile, readBook } from '../input/read-input.js';
import { readProject } from '../input/read-project.js';
import { checkOutputs } from '../output/check-outputs.js';
import type { PendingFile } from '../output/pending-file.js';
import { showProgress } from '../output/progress.js';
import { today } from '../today.js';
import { tool } from '../tool.js';

/** What may be written behind `wenbiao check`. */
export interface CheckOptions extends CommonOptions, CopyOptions {
  /** Print every finding, not three of each rule. */
  readonly all?: boolean;
  /** The bureau's project file. */
  readonly project?: string;
}

/**
 * `wenbiao check BOOK`: every problem with its place, facts and remedy; on request a mended copy, and a marked copy
 * of what is then left to be mended by hand.
 */
export function check(book: string, options: CheckOptions): CommandOutcome {
  const copies = copiesAsked(options);
  checkOutputs(copies, [book], options);
  if (options.clearMarks !== undefined) return clearMarksOf(book, options.clearMarks, options);
  const policies = requirePolicies('没有体检');
  const { project } = readProject(options.project, '没有体检');
  showProgress(options, '正在读取工作簿');
  const input = readBook(book);
  const macros = macroLines(input.snapshot.hasMacros, options, copies);
  showProgress(options, '正在体检');
  const date = today(options.date);
  const settings = { policies, regions: loadRegions(), date, ...(project !== undefined && { project }) };
  const checked = checkAgainstPolicy(input, settings);
  const keepMacros = options.keepMacros === true;
  const files: PendingFile[] = [];
  let [current, left, lines]: [BookFile, PolicyCheck, readonly string[]] = [input, checked, []];
  const document = { ...checkDocument(checked, input, date, tool, project) };
  if (options.fix !== undefined) {
    const { book: mended, mends } = mendedCopy(
      input,
      basename(options.fix),
      checked,
      settings.regions,
      keepMacros,
    );
    current = mended;
    left = mends.length === 0 ? checked : checkAgainstPolicy(mended, settings);
    lines = mendLines(mends, left.findings.length, options);
    document['mends'] = mends;
    document['left'] = left.findings.map(findingDocument);
    files.push({ path: options.fix, bytes: mended.bytes, what: '改好的副本' });
  }
  if (options.annotate !== undefined) {
    const annotation = annotationOf(left.findings, current, date);
    const bytes = annotateWorkbook(current.bytes, annotation, { keepMacros });
    files.push({ path: options.annotate, bytes, what: '标注副本' });
  }
  return {
    mustBeMended: left.findings.some((finding) => options.strict === true || mustBeMended(finding)),
    files,
    lines: [
      ...detectionLines(checked.tables.values(), input.snapshot),
      ...settingLines(checked.settings),
      ...lines,
      ...findingLines(left.findings, options.all === true ? 'all' : 'samples'),
      ...macros,
    ],
    document,
  };
}
