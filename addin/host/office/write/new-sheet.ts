import type { BookPlan, SheetPlan } from '../../../../workbook/write/plan.js';
import { HostProblem, type ProblemText } from '../../host.js';
import { runStep, type Wait } from '../run-step.js';
import { type CellEntry, cellEntry } from './cell-entry.js';
import { newSheetNames, renameSheets } from './new-names.js';

/** A sheet as it shall stand in the book. */
export interface NewSheet {
  readonly plan: SheetPlan;
  /** Free in the book when it was planned. */
  readonly name: string;
  readonly columns: number;
  /** Every row has an entry for each column. */
  readonly rows: readonly (readonly CellEntry[])[];
}

/** The plan's sheets under names that are free. Throws a `HostProblem` when the book takes no new sheet. */
export async function planNewSheets(
  context: Excel.RequestContext,
  wait: Wait,
  plan: BookPlan,
): Promise<readonly NewSheet[]> {
  const names = newSheetNames(
    plan.sheets.map(({ name }) => name),
    await takenNames(context, wait),
  );
  return plan.sheets.map((sheet) => newSheet(sheet, names));
}

/** The names of all sheets. Throws a `HostProblem` when the book takes no new sheet, so ask before anything is written. */
export async function takenNames(context: Excel.RequestContext, wait: Wait): Promise<readonly string[]> {
  const { protection, sheets } = await runStep(context, wait, () => ({
    protection: context.workbook.protection.load('protected'),
    sheets: context.workbook.worksheets.load('items/name'),
  }));
  if (protection.protected) throw new HostProblem(structureProtected);
  return sheets.items.map(({ name }) => name);
}

const structureProtected: ProblemText = {
  fact: '工作簿的结构受保护，不能添加工作表，没有写入任何内容',
  fix: '在「审阅」中撤销「保护工作簿」后再试',
};

/**
 * A sheet of a plan, row by row as Excel takes it.
 *
 * @param names planned name → name in the book
 */
export function newSheet(plan: SheetPlan, names: ReadonlyMap<string, string>): NewSheet {
  const columns = Math.max(1, ...plan.rows.map((row) => row.length));
  const rename = (formula: string) => renameSheets(formula, names);
  const rows = plan.rows.map((row) =>
    Array.from({ length: columns }, (_, column) =>
      cellEntry(row[column] ?? { kind: 'empty' }, plan.columnFormats?.[column], rename),
    ),
  );
  return { plan, name: names.get(plan.name) ?? plan.name, columns, rows };
}
