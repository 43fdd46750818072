import { describeUnreadable } from '../../../core/messages/workbook.js';
import type { InputBook } from '../../../core/report/input-book.js';
import type { Steps } from '../../../core/steps.js';
import { UnreadableWorkbook } from '../../../workbook/package/unreadable-workbook.js';
import { readWorkbookSteps } from '../../../workbook/read/read-workbook.js';
import { sha256Steps } from '../../sha256.js';
import { HostProblem } from '../host.js';

/** Reads a file. Throws a `HostProblem` that says what the file is when it is no readable workbook. */
export function* readSteps(name: string, bytes: Uint8Array): Steps<InputBook> {
  try {
    const snapshot = yield* readWorkbookSteps(bytes);
    return { name, sha256: yield* sha256Steps(bytes), snapshot, findings: snapshot.findings };
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    const { fact, fix = '换一个文件再试' } = describeUnreadable(error.reason, error.facts);
    throw new HostProblem({ fact: `「${name}」读不了：${fact}`, fix });
  }
}
