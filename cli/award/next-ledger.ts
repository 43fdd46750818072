import type { Finding } from '../../core/finding.js';
import { checkReady } from '../../core/policy/book/result-record.js';
import { findNewLines } from '../../core/policy/ledger/find-new-lines.js';
import { type AwardRecord, recordItems } from '../../core/report/award-record.js';
import type { AwardRun } from '../../core/report/run-award.js';
import { nextLedgerPlan } from '../../workbook/books/next-ledger.js';
import { writeBook } from '../../workbook/write/write-book.js';
import type { PendingFile } from '../output/pending-file.js';

/**
 * The new ledger of a run, or why there is none: it is refused where `draft` would refuse a document, and when the
 * ledger has an award of the batch already.
 */
export async function nextLedger(
  run: AwardRun,
  record: AwardRecord,
  path: string,
): Promise<{
  readonly file?: PendingFile;
  readonly findings: readonly Finding[];
  readonly lines: readonly string[];
}> {
  const notReady = checkReady(new Map(recordItems(record, run.loaded.policy)));
  const { lines, findings } = findNewLines(run.assessment.awards, run.awardYear, run.tables);
  if (notReady.length > 0) {
    return {
      findings: [...notReady, ...findings],
      lines: ['没有写新台账：测算还不能据以出文，也不能登记。'],
    };
  }
  if (findings.length > 0) return { findings, lines: ['没有写新台账：台账中已有本批的奖补。'] };
  const bytes = await writeBook(nextLedgerPlan(run, lines));
  return {
    file: { path, bytes, what: '新台账' },
    findings: [],
    lines: [`新台账：登记${run.awardYear}年度奖补 ${lines.length} 行`],
  };
}
