import type { Finding } from '../../core/finding.js';
import { findNewLines } from '../../core/policy/ledger/find-new-lines.js';
import type { AwardRun } from '../../core/report/run-award.js';
import { nextLedgerPlan } from '../../workbook/books/next-ledger.js';
import { writeBook } from '../../workbook/write/write-book.js';
import type { PendingFile } from '../output/pending-file.js';

/** The new ledger of a run, or why there is none: it is refused when the ledger has an award of the batch already. */
export async function nextLedger(
  run: AwardRun,
  path: string,
): Promise<{
  readonly file?: PendingFile;
  readonly findings: readonly Finding[];
  readonly lines: readonly string[];
}> {
  const { lines, findings } = findNewLines(run.assessment.awards, run.awardYear, run.tables);
  if (findings.length > 0) return { findings, lines: ['没有写新台账：台账中已有本批的奖补。'] };
  const bytes = await writeBook(nextLedgerPlan(run, lines));
  return {
    file: { path, bytes, what: '新台账' },
    findings: [],
    lines: [`新台账：登记${run.awardYear}年度奖补 ${lines.length} 行`],
  };
}
