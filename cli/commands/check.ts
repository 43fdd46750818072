import { mustBeMended } from '../../core/finding.js';
import { checkAgainstPolicy } from '../../core/report/check-against-policy.js';
import { checkDocument, detectionLines } from '../../core/report/check-report.js';
import { findingLines } from '../../core/report/finding-lines.js';
import { annotationOf } from '../../workbook/books/check-annotation.js';
import { annotateWorkbook } from '../../workbook/patch/annotate-workbook.js';
import { type CommandOutcome, type CommonOptions, stopped } from '../command-outcome.js';
import { loadPolicies } from '../data/load-policies.js';
import { loadRegions } from '../data/load-regions.js';
import { readBook } from '../input/read-input.js';
import { checkOutputs } from '../output/check-outputs.js';
import { expectEnding } from '../output/expect-ending.js';
import { showProgress } from '../output/progress.js';
import { today } from '../today.js';
import { tool } from '../tool.js';

/** What may be written behind `wenbiao check`. */
export interface CheckOptions extends CommonOptions {
  readonly annotate?: string;
}

/** `wenbiao check BOOK`: every problem with its place, facts and remedy; on request in a marked copy. */
export function check(book: string, options: CheckOptions): CommandOutcome {
  const { annotate } = options;
  if (annotate !== undefined) {
    expectEnding('--annotate', annotate, '.xlsx');
    checkOutputs([annotate], [book], options);
  }
  const { policies, findings: policyFindings } = loadPolicies();
  if (policyFindings.length > 0) return stopped(policyFindings, '政策数据有问题，没有体检。');
  showProgress(options, '正在读取工作簿');
  const input = readBook(book);
  showProgress(options, '正在体检');
  const checked = checkAgainstPolicy(input, { policies, regions: loadRegions() });
  const { findings, tables } = checked;
  const date = today(options.date);
  const bytes = () => annotateWorkbook(input.bytes, annotationOf(findings, input, date));
  return {
    mustBeMended: findings.some((finding) => options.strict === true || mustBeMended(finding)),
    files: annotate === undefined ? [] : [{ path: annotate, bytes: bytes(), what: '标注副本' }],
    lines: [...detectionLines(tables.values()), ...findingLines(findings)],
    document: checkDocument(checked, input, date, tool),
  };
}
