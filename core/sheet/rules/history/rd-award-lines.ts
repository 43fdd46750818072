import { compare } from '../../../decimal.js';
import { decimalOf, type Row, textOf } from '../../read-table.js';

/** R&D expenses of one year are subsidised in the award year after it. */
export const yearsToAward = 1;

/** Whether a line of 台账 is about one of the clauses and approved something. */
export function isPaidRdAward(entry: Row, clause: RegExp): boolean {
  const approved = decimalOf(entry, 'approvedWan');
  return approved !== undefined && compare(approved, '0') > 0 && clause.test(textOf(entry, 'clause') ?? '');
}
