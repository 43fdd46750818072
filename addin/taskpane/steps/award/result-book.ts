import { rankSheet, scoreRecordSheet } from '../../../../core/indicator/result-book/score-sheets.js';
import { assessmentTable, recordTable } from '../../../../core/policy/book/result-tables.js';
import { bookKinds } from '../../../../core/sheet/book-kinds.js';
import type { WorkbookSnapshot } from '../../../../core/sheet/cell.js';
import { findTables } from '../../../../core/sheet/find/find-table.js';
import { element } from '../../view/element.js';
import type { ResultPlace } from '../result-place.js';

/** A kind of workbook that step ③ itself writes. */
export interface ResultBook {
  /** 「企业奖补的测算结果」 */
  readonly title: string;
  /** The workbook from which it was computed: 「企业奖补工作簿」. */
  readonly source: string;
  /** The sheets by which it is known. */
  readonly sheets: readonly string[];
}

const resultBooks: readonly ResultBook[] = [
  {
    title: '企业奖补的测算结果',
    source: '企业奖补工作簿',
    sheets: [assessmentTable.sheet, recordTable.sheet],
  },
  {
    title: '指标考核的评分结果',
    source: '指标考核工作簿',
    sheets: [rankSheet.name, scoreRecordSheet.name],
  },
];

/** Which result book this is; absent for any other, also for one in which the tables to compute from still stand. */
export function resultBookOf(snapshot: WorkbookSnapshot): ResultBook | undefined {
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  const result = resultBooks.find(({ sheets }) => sheets.every((name) => names.has(name)));
  if (result === undefined) return undefined;
  const entered = bookKinds.flatMap(({ ownTables }) => findTables(snapshot, ownTables).tables);
  return entered.every(({ sheet }) => result.sheets.includes(sheet.name)) ? result : undefined;
}

/** Says what the book is and what it is for. */
export function showResultBook({ title, source }: ResultBook, { step, result, settings }: ResultPlace): void {
  step.setState('done', '已是结果');
  settings.speaker.say(`这一份已是${title}`);
  result.replaceChildren(
    element(
      'p',
      { class: 'notice' },
      `这一份已是${title}，不再测算；④出文按它起草公文。要重新测算，打开原来的${source}。`,
    ),
  );
}
