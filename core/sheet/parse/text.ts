import { type Problem, problemOf } from '../../rules/problem.js';
import type { Cell } from '../cell.js';
import { cleanText } from '../fold-text.js';
import { textBecameDate } from '../rules/dates/text-became-date.js';
import { textInvisible } from '../rules/words/text-invisible.js';
import { shownDecimal } from './number.js';
import { type Reading, readAs, unreadable } from './reading.js';

/**
 * A text, cleaned. Marks nobody sees (zero-width, non-breaking and doubled spaces, spaces at the ends,
 * control characters) and full-width letters and digits are reported.
 *
 * @param oneLine whether a line break counts as such a mark: in names and numbers it does, in remarks not
 */
export function parseText(cell: Cell, oneLine: boolean): Reading {
  if (typeof cell.value === 'number') {
    // Excel turns 4-2 into 4 April; what was typed is gone.
    return cell.isDate === true ? unreadable(textBecameDate) : readAs(shownDecimal(cell.value) ?? cell.text);
  }
  const typed = String(cell.value);
  const cleaned = cleanText(typed);
  return readAs(cleaned, ...invisibleProblems(oneLine ? typed : typed.replace(/ ?\r?\n ?/g, ' '), cleaned));
}

/** The problem that `typed` differs from its cleaned form, or none. */
export function invisibleProblems(typed: string, cleaned: string): readonly Problem[] {
  return typed === cleaned ? [] : [problemOf(textInvisible, { cleaned })];
}
