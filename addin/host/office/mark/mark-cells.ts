import type { Annotation, ResultCell, ResultSheetPlan } from '../../../../workbook/patch/annotation.js';
import { groupMarks } from '../../../../workbook/patch/group-marks.js';
import type { ChangeOutcome } from '../../host.js';
import { addOwnSheet, ownSheetName } from '../change/add-own-sheet.js';
import { brokenOff } from '../change/write-blocks.js';
import type { Wait } from '../run-step.js';
import { takenNames } from '../write/new-sheet.js';
import { withPlainBreaks } from '../write/read-back.js';
import { addComments } from './add-comments.js';
import { clearMarks } from './clear-marks.js';
import { keyOf, readComments } from './comments.js';
import { canBeSet, markFill, readFills, writeFills } from './fills.js';
import { writeMarkRecord } from './mark-record.js';

/** What comes before our comments, so that people see whose they are. */
const prefix = '【文表】';

/**
 * Marks cells of the open book with a fill and a comment, and adds the sheet that lists the findings. Marks from before
 * go first. What was there is written into a very hidden sheet before anything is marked, so that `clearMarks` can
 * bring it back, also in another session. Other people's comments and notes are left alone: their cells get the fill.
 *
 * @param hasComments whether this Excel has comments for add-ins (ExcelApi 1.10); cells get fills alone where not
 *
 * Throws a `HostProblem`, before anything is written, when the book takes no new sheet.
 */
export async function markCells(
  context: Excel.RequestContext,
  wait: Wait,
  hasComments: boolean,
  { marks, resultSheet }: Annotation,
): Promise<ChangeOutcome> {
  await takenNames(context, wait);
  const cells = [...groupMarks(marks)].flatMap(([sheet, ofSheet]) =>
    [...ofSheet].map(([cell, { severity, comment }]) => ({
      sheet,
      cell,
      severity,
      comment: withPlainBreaks(`${prefix}${comment}`),
    })),
  );
  const plannedCells = cells.length;
  const cleared = await clearMarks(context, wait, hasComments);
  if (cleared.problem !== undefined) {
    return { cells: 0, plannedCells, changed: [], problem: cleared.problem };
  }
  const taken = await takenNames(context, wait);
  const fills = await readFills(context, wait, cells);
  const commented = new Set(hasComments ? (await readComments(context, wait)).map(keyOf) : []);
  const former = cells.flatMap((cell, index) => {
    const formerFill = fills[index];
    return formerFill === undefined ? [] : [{ ...cell, formerFill }];
  });
  const filled = former.filter(({ formerFill }) => canBeSet(formerFill));
  try {
    const listName = ownSheetName(resultSheet.name, taken);
    await writeMarkRecord(context, wait, { resultSheet: listName, marks: former }, taken);
    await writeFills(
      context,
      wait,
      filled.map(({ sheet, cell, severity }) => ({ sheet, cell, fill: markFill(severity) })),
    );
    const free = hasComments ? cells.filter((cell) => !commented.has(keyOf(cell))) : [];
    const refused = new Set((await addComments(context, wait, free)).map(keyOf));
    const without = cells.filter((cell) => commented.has(keyOf(cell)) || refused.has(keyOf(cell)));
    const note = hasComments ? fillsAlone(without.map(keyOf)) : noComments;
    await addOwnSheet(context, wait, withNote(resultSheet, note), taken);
  } catch (error) {
    return brokenOff(error, plannedCells, async () => {
      const now = await readFills(context, wait, filled);
      return filled
        .filter(({ severity }, index) => now[index]?.color === markFill(severity).color)
        .map(keyOf);
    });
  }
  return { cells: plannedCells, plannedCells };
}

const noComments = '这个版本的 Excel 不能由窗格加批注：单元格只加底色，说明见本表';

/** Cells that are named one by one; a cell of Excel holds 32,767 characters. */
const mostNamed = 200;

function fillsAlone(cells: readonly string[]): string | undefined {
  if (cells.length === 0) return undefined;
  const more = cells.length > mostNamed ? '等' : '';
  return `${cells.length} 个单元格已有批注，批注没有动，只加底色：${cells.slice(0, mostNamed).join('、')}${more}`;
}

function withNote(plan: ResultSheetPlan, note: string | undefined): ResultSheetPlan {
  if (note === undefined) return plan;
  const cell: ResultCell = { kind: 'text', text: note };
  return { ...plan, rows: [...plan.rows, [cell]] };
}
