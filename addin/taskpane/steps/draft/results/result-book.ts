import { rankSheet } from '../../../../../core/indicator/result-book/score-sheets.js';
import { assessmentTable, recordTable } from '../../../../../core/policy/book/result-tables.js';
import type { InputBook } from '../../../../../core/report/input-book.js';
import { kindOf, proposalBook } from '../../../../../core/sheet/book-kinds.js';
import type { WorkbookSnapshot } from '../../../../../core/sheet/cell.js';
import type { TemplateFields } from '../../../../../generator/fields/template-fields.js';
import { HostProblem } from '../../../../host/host.js';
import { readOpenBook } from '../../read-open-book.js';
import type { DraftStepSettings } from '../draft-step-settings.js';
import { readComputedBook } from './read-computed-book.js';

type DataSource = NonNullable<TemplateFields['data']>;

/** How a book is known that a template takes its figures from, and what to do where there is none. */
const known: Readonly<
  Record<DataSource, { readonly is: (snapshot: WorkbookSnapshot) => boolean; readonly fix: string }>
> = {
  奖补结果: {
    is: (snapshot) => hasSheets(snapshot, assessmentTable.sheet, recordTable.sheet),
    fix: '先做③测算，或在①打开测算的结果工作簿',
  },
  考核结果: {
    is: (snapshot) => hasSheets(snapshot, rankSheet.name),
    fix: '先对指标考核工作簿做③，或在①打开评分的结果工作簿',
  },
  提案台账: { is: (snapshot) => kindOf(snapshot) === proposalBook, fix: '在①打开建议提案台账' },
};

function hasSheets({ sheets }: WorkbookSnapshot, ...names: readonly string[]): boolean {
  return names.every((name) => sheets.some((sheet) => sheet.name === name));
}

/**
 * The book that a template takes its figures from: what ③ computed, read as it would be from the downloaded file, else
 * the open one. A `HostProblem` says what to open when neither is of the kind.
 */
export async function readResultBook(
  data: DataSource,
  { host, speaker, computed }: Pick<DraftStepSettings, 'host' | 'speaker' | 'computed'>,
  next: string,
): Promise<InputBook> {
  const result = computed();
  if (result?.data === data) return readComputedBook(result);
  const book = await readOpenBook(host, speaker, next);
  if (known[data].is(book.snapshot)) return book;
  throw new HostProblem({ fact: `打开的「${book.name}」里没有${data}`, fix: known[data].fix });
}
