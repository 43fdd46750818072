import { placeMarks } from '../../../../workbook/patch/clear/place-marks.js';
import type { ChangeOutcome } from '../../host.js';
import { brokenOff } from '../change/write-blocks.js';
import { inSteps } from '../in-steps.js';
import { runStep, type Wait } from '../run-step.js';
import { deleteSheet } from '../write/delete-sheet.js';
import { type BookComment, keyOf, readComments } from './comments.js';
import { type BookCell, type Fill, isMarkFill, readFills, writeFills } from './fills.js';
import { type MarkRecord, readMarkRecords } from './mark-record.js';

/** Comments that are asked about or deleted at a time. */
const commentsPerStep = 500;

/** A marked cell where it stands now. */
interface MarkNow extends BookCell {
  readonly formerFill: Fill;
  /** Our comment; absent where it is gone or others wrote in it. */
  readonly comment?: BookComment;
}

/**
 * Takes away exactly what `markCells` put, by its record: our comments, our fills, the sheet of findings, last the
 * record, so that one that breaks off can be done again. Without a record nothing is done.
 */
export async function clearMarks(
  context: Excel.RequestContext,
  wait: Wait,
  hasComments: boolean,
): Promise<ChangeOutcome> {
  const { records, isMarkedCopy } = await readMarkRecords(context, wait);
  const marks = await marksNow(context, wait, hasComments, records);
  const plannedCells = marks.length;
  try {
    await deleteComments(
      context,
      wait,
      marks.flatMap(({ comment }) => comment ?? []),
    );
    await restoreFills(context, wait, marks);
    for (const record of records) {
      for (const name of [record.resultSheet, record.sheet]) await deleteSheet(context, wait, name);
    }
  } catch (error) {
    return brokenOff(error, plannedCells, async () => {
      const marked = new Set((await markFilled(context, wait, marks)).map(keyOf));
      return marks.map(keyOf).filter((key) => !marked.has(key));
    });
  }
  const outcome = { cells: plannedCells, plannedCells };
  return isMarkedCopy ? { ...outcome, problem: markedCopy } : outcome;
}

const markedCopy = {
  fact: '本工作簿里还有做标注副本时加的标注，Excel 窗格清不干净',
  fix: '关闭工作簿，在离线页面打开这个文件后清除',
};

/** The marks where they stand now: a comment moves with its cell. */
async function marksNow(
  context: Excel.RequestContext,
  wait: Wait,
  hasComments: boolean,
  records: readonly MarkRecord[],
): Promise<readonly MarkNow[]> {
  const marks = records.flatMap((record) => record.marks);
  if (marks.length === 0) return [];
  const texts = new Set(marks.map(({ comment }) => comment));
  const all = hasComments ? await readComments(context, wait) : [];
  const ours = await unanswered(
    context,
    wait,
    all.filter(({ text }) => texts.has(text)),
  );
  const byCell = new Map(ours.map((comment) => [keyOf(comment), comment]));
  const bySheet = new Map<string, BookComment[]>();
  for (const comment of ours) {
    bySheet.set(comment.sheet, [...(bySheet.get(comment.sheet) ?? []), comment]);
  }
  const formerFills = new Map(marks.map((mark) => [keyOf(mark), mark.formerFill]));
  const placed = placeMarks(
    marks.map((mark) => ({ ...mark, formerFill: keyOf(mark) })),
    bySheet,
  );
  return placed.flatMap(({ sheet, cell, mark, hasComment }) => {
    const formerFill = formerFills.get(mark.formerFill);
    const comment = hasComment ? byCell.get(keyOf({ sheet, cell })) : undefined;
    return formerFill === undefined ? [] : [{ sheet, cell, formerFill, ...(comment && { comment }) }];
  });
}

/** The comments to which nobody replied. */
async function unanswered(
  context: Excel.RequestContext,
  wait: Wait,
  comments: readonly BookComment[],
): Promise<readonly BookComment[]> {
  const found: BookComment[] = [];
  for (const step of inSteps(comments, commentsPerStep)) {
    const counts = await runStep(context, wait, () =>
      step.map(({ id }) => context.workbook.comments.getItem(id).replies.getCount()),
    );
    found.push(...step.filter((_, index) => counts[index]?.value === 0));
  }
  return found;
}

async function deleteComments(
  context: Excel.RequestContext,
  wait: Wait,
  comments: readonly BookComment[],
): Promise<void> {
  for (const step of inSteps(comments, commentsPerStep)) {
    await runStep(context, wait, () => {
      for (const { id } of step) context.workbook.comments.getItemOrNullObject(id).delete();
    });
  }
}

/** Cells that somebody has filled anew keep that fill. */
async function restoreFills(
  context: Excel.RequestContext,
  wait: Wait,
  marks: readonly MarkNow[],
): Promise<void> {
  const filled = await markFilled(context, wait, marks);
  await writeFills(
    context,
    wait,
    filled.map(({ sheet, cell, formerFill }) => ({ sheet, cell, fill: formerFill })),
  );
}

/** Those that still have a fill of ours, on sheets that are still there. */
async function markFilled(
  context: Excel.RequestContext,
  wait: Wait,
  marks: readonly MarkNow[],
): Promise<readonly MarkNow[]> {
  const names = [...new Set(marks.map(({ sheet }) => sheet))];
  const sheets = await runStep(context, wait, () =>
    names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name')),
  );
  const there = new Set(names.filter((_, index) => sheets[index]?.isNullObject === false));
  const standing = marks.filter(({ sheet }) => there.has(sheet));
  const fills = await readFills(context, wait, standing);
  return standing.filter((_, index) => {
    const fill = fills[index];
    return fill !== undefined && isMarkFill(fill);
  });
}
