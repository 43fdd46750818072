import type { Cell } from '../cell.js';
import { foldName } from '../fold-text.js';
import { textBecameDate } from '../rules/dates/text-became-date.js';
import { clauseForm } from '../rules/words/clause-form.js';
import { type Reading, readAs, unreadable } from './reading.js';

/** Hyphens, dashes and the minus sign, all typed for the hyphen of a clause. */
const dashes = /[‐‑‒–—―−一]/gu;

/** Words about clauses as they are compared: `foldName` with every dash a hyphen. */
export function foldClause(words: string): string {
  return foldName(words).replace(dashes, '-');
}

/**
 * A clause id: 「4-1」, also with another dash or full-width. Anything else has no one meaning and is
 * reported: an award under a clause nobody recognises would be paid again.
 */
export function parseClause(cell: Cell): Reading {
  if (typeof cell.value === 'number') {
    // Excel turns 4-2 into 4 April; what was typed is gone.
    if (cell.isDate === true) return unreadable(textBecameDate);
    return unreadable(clauseForm);
  }
  const text = foldClause(String(cell.value));
  return /^(?:[1-9]|10)-[1-9]\d?[a-z]?$/.test(text) ? readAs(text) : unreadable(clauseForm);
}
