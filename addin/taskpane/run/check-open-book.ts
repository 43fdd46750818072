import type { IsoDate } from '../../../core/calendar.js';
import { checkAgainstPolicy } from '../../../core/report/check-against-policy.js';
import { checkDocument } from '../../../core/report/check-report.js';
import type { InputBook, InputCheck } from '../../../core/report/input-book.js';
import { pageData } from '../../data/embedded.js';
import { tool } from '../../data/tool.js';

/** A check of the open book. */
export interface CheckedBook {
  readonly input: InputBook;
  readonly checked: InputCheck;
  readonly date: IsoDate;
  /** The report for programs: the same as `wenbiao check --json` gives for the same book and date. */
  readonly report: Readonly<Record<string, unknown>>;
}

/** Checks a book exactly as the command line does. */
export function checkOpenBook(input: InputBook, date: IsoDate): CheckedBook {
  const checked = checkAgainstPolicy(input, { ...pageData(), date });
  return { input, checked, date, report: checkDocument(checked, input, date, tool) };
}
