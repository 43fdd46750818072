import type { LoadedPolicy } from '../../core/policy/law/loaded-policy.js';
import { clausesSheet } from '../../workbook/books/clauses-sheet.js';
import { readingsSheet } from '../../workbook/books/readings-sheet.js';
import type { SheetPlan } from '../../workbook/write/plan.js';

/** The sheets of a starter book that are made of the policies: those who fill it in look things up there. */
export function referenceSheets(policies: readonly LoadedPolicy[]): readonly SheetPlan[] {
  const law = policies.map(({ policy }) => policy);
  return [clausesSheet(law), readingsSheet(law)];
}
