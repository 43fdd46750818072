import { mustBeMended } from '../../core/finding.js';
import { awardTables } from '../../core/sheet/award-tables/index.js';
import { annotateWorkbook } from '../../workbook/patch/annotate-workbook.js';
import { checkDocument, detectionLines } from '../check/check-document.js';
import { annotationOf } from '../check/result-sheet.js';
import type { CommandOutcome, CommonOptions } from '../command-outcome.js';
import { loadRegions } from '../data/load-regions.js';
import { checkInput } from '../input/check-input.js';
import { readBook } from '../input/read-input.js';
import { findingLines } from '../output/finding-lines.js';
import { refuseExisting } from '../output/write-files.js';
import { today } from '../today.js';

export interface CheckOptions extends CommonOptions {
  readonly annotate?: string;
}

/** `wenbiao check BOOK`: every problem with its place, facts and remedy; on request in a marked copy. */
export function check(book: string, options: CheckOptions): CommandOutcome {
  const { annotate } = options;
  if (annotate !== undefined) refuseExisting([annotate], options.force === true || options.dryRun === true);
  const input = readBook(book);
  const checked = checkInput(input, awardTables, loadRegions());
  const { findings, tables } = checked;
  const date = today(options.date);
  const bytes = () => annotateWorkbook(input.bytes, annotationOf(findings, input, date));
  return {
    mustBeMended: findings.some((finding) => options.strict === true || mustBeMended(finding)),
    files: annotate === undefined ? [] : [{ path: annotate, bytes: bytes(), what: '标注副本' }],
    lines: [...detectionLines(tables.values()), ...findingLines(findings)],
    document: checkDocument(checked, input, date),
  };
}
