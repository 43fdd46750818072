import { type RuleSetting, treatments } from '../rules/rule-settings.js';
import { dateOf, type ReadTable, sheetPlaceOf, textOf } from '../sheet/read-table.js';

/** The rows of 规则设置 that are filled in whole; of the others their own findings tell. */
export function enteredSettings(table: ReadTable | undefined): readonly RuleSetting[] {
  return (table?.rows ?? []).flatMap((row) => {
    const rule = textOf(row, 'rule');
    const treatment = treatments[textOf(row, 'treatment') ?? ''];
    const reason = textOf(row, 'reason');
    const decidedBy = textOf(row, 'decidedBy');
    const decidedOn = dateOf(row, 'decidedOn');
    if (rule === undefined || treatment === undefined || reason === undefined) return [];
    if (decidedBy === undefined || decidedOn === undefined) return [];
    return [{ rule, treatment, reason, decidedBy, decidedOn, place: sheetPlaceOf(row, 'rule') }];
  });
}
