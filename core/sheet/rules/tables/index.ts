import type { Rule } from '../../../rules/rule.js';
import { sheetHidden } from './sheet-hidden.js';
import { tableUnclear } from './table-unclear.js';

/** Where tables stand on their sheets. */
export const tableRules: readonly Rule[] = [tableUnclear, sheetHidden];
