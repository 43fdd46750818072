import type { IsoDate } from '../../../core/calendar.js';
import { checkAgainstPolicySteps } from '../../../core/report/check-against-policy.js';
import { checkDocument, detectionLines, settingLines } from '../../../core/report/check-report.js';
import type { InputBook } from '../../../core/report/input-book.js';
import { findMendsSteps } from '../../../core/sheet/mend/find-mends.js';
import type { Steps } from '../../../core/steps.js';
import { pageData } from '../../data/embedded.js';
import { tool } from '../../data/tool.js';
import type { CheckedBook } from './checked-book.js';

/** The check that `checkOpenBook` makes. */
export function* checkSteps(input: InputBook, date: IsoDate): Steps<CheckedBook> {
  const { regions } = pageData();
  const checked = yield* checkAgainstPolicySteps(input, { ...pageData(), date });
  const { tables, findings } = checked;
  const mends = yield* findMendsSteps(input.snapshot, checked, regions);
  return {
    date,
    findings,
    tableCount: tables.size,
    detected: detectionLines(tables.values(), input.snapshot),
    settings: settingLines(checked.settings),
    mends,
    report: checkDocument(checked, input, date, tool),
  };
}
