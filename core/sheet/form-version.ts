import type { Finding, SheetPlace } from '../finding.js';
import { findingOf } from '../rules/problem.js';
import { formatAddress, parseReference } from './address.js';
import type { Cell, WorkbookSnapshot } from './cell.js';
import { foldName } from './fold-text.js';
import { formNewer } from './rules/structure/form-newer.js';
import { formOlder } from './rules/structure/form-older.js';
import { formUnreadable } from './rules/structure/form-unreadable.js';

/** The name that stands for the cell with the form's version in a workbook of ours. */
export const formName = '表样版本';

/** The sheet that explains the workbook, on which the version is printed. */
export const guideSheet = '填表说明';

/**
 * The form of the workbooks that this program makes and knows, one number for all kinds. 1 had no version on it
 * (program 0.1.0); 2 added 台账.事项, 核定.事项, 称号与平台.考评年度, 项目.其中上级财政资金, 科技奖励.项目名称, 授奖日期,
 * 核定金额 and 文号, 核定.年度, and the sheets 公示异议, 分担比例 and 政策考题. 建议提案台账 began with 2.
 */
export const currentForm = 2;

/** What is printed on the workbook: 「表样版本 2」. */
export function formText(version: number): string {
  return `${formName} ${version}`;
}

/**
 * Whether the book is of a form that this program can read. A newer form, or a version that cannot be read, is
 * 强制性: nothing may be read from the book then. An older book of ours is read by its headers, with a hint; a
 * book that is none of ours is read by its headers and nothing is said.
 */
export function checkForm(snapshot: WorkbookSnapshot): readonly Finding[] {
  const mark = findMark(snapshot);
  if (mark === undefined) {
    const isOurs = snapshot.sheets.some(({ name }) => foldName(name) === guideSheet);
    return isOurs ? [older({ kind: 'sheet', sheet: guideSheet }, '1')] : [];
  }
  const { place, text } = mark;
  const [, digits] = /^(?:表样版本:?)?([1-9]\d{0,3})$/.exec(foldName(text)) ?? [];
  const current = String(currentForm);
  if (digits === undefined) {
    const actual = text === '' ? {} : { actual: text };
    return [findingOf(formUnreadable, place, { ...actual, facts: { current } })];
  }
  if (Number(digits) > currentForm) {
    return [findingOf(formNewer, place, { actual: text, facts: { form: digits, current } })];
  }
  return Number(digits) < currentForm ? [older(place, digits)] : [];
}

function older(place: SheetPlace, form: string): Finding {
  return findingOf(formOlder, place, { facts: { form, current: String(currentForm) } });
}

/**
 * The cell that carries the version: the one that the name stands for, or, where the reader of the book gives
 * no names, the one on 填表说明 that begins with 表样版本. Absent in a book that has neither.
 */
function findMark({
  definedNames,
  sheets,
}: WorkbookSnapshot): { place: SheetPlace; text: string } | undefined {
  const name = definedNames.find((each) => each.name === formName);
  const reference = name === undefined ? undefined : parseReference(name.refersTo);
  if (reference !== undefined) {
    const cells = sheets.find((sheet) => sheet.name === reference.sheet)?.cells ?? [];
    const { row, column } = reference.address;
    const cell = cells.find((each) => each.row === row && each.column === column);
    return { place: placeOf(reference.sheet, reference.address), text: cell?.text ?? '' };
  }
  const guide = sheets.find((sheet) => foldName(sheet.name) === guideSheet);
  const printed = guide?.cells.find((cell) => foldName(cell.text).startsWith(formName));
  if (guide !== undefined && printed !== undefined) {
    return { place: placeOf(guide.name, printed), text: printed.text };
  }
  return name === undefined ? undefined : { place: { kind: 'sheet' }, text: '' };
}

function placeOf(sheet: string, address: Pick<Cell, 'row' | 'column'>): SheetPlace {
  return { kind: 'sheet', sheet, cell: formatAddress(address) };
}
