import { quote } from '../../core/messages/sentence.js';
import type { RegionList } from '../../core/region.js';
import type { PolicyCheck } from '../../core/report/check-against-policy.js';
import { findMends } from '../../core/sheet/mend/find-mends.js';
import type { Mend } from '../../core/sheet/mend/mend.js';
import { mendedText, mendPlanOf } from '../../workbook/books/mend-plan.js';
import { mendWorkbook } from '../../workbook/patch/mend/mend-workbook.js';
import type { CommonOptions } from '../command-outcome.js';
import { type BookFile, bookOf } from '../input/read-input.js';

/** A workbook with every mend made that can be made in one way only, and what was changed. */
export interface MendedCopy {
  readonly book: BookFile;
  readonly mends: readonly Mend[];
}

/**
 * Mends a copy of a checked workbook. Its bytes are the workbook's where there is nothing to mend and no macro to drop.
 *
 * @param name the file's name that the copy gets
 */
export function mendedCopy(
  input: BookFile,
  name: string,
  checked: PolicyCheck,
  regions: RegionList,
  keepMacros: boolean,
): MendedCopy {
  const mends = findMends(input.snapshot, checked, regions);
  const bytes = mendWorkbook(input.bytes, mendPlanOf(mends, input.snapshot), { keepMacros });
  return { book: bytes === input.bytes ? input : bookOf(bytes, name), mends };
}

/** How many cells were changed, and what is still to be done by hand; each change where nothing is written. */
export function mendLines(
  mends: readonly Mend[],
  left: number,
  { dryRun }: CommonOptions,
): readonly string[] {
  if (mends.length === 0) return ['没有可以直接改的单元格，内容照原样。'];
  const listed = mends.map(
    ({ place, before, after }) =>
      `将改 ${place.sheet}!${place.cell}：${quote(before)} 改为 ${mendedText(after)}`,
  );
  const rest = left === 0 ? '没有留下问题' : `另有 ${left} 个问题要人工处理，列在下面`;
  const changed = dryRun === true ? '将改' : '已改';
  return [...(dryRun === true ? listed : []), `${changed} ${mends.length} 格，列在「修改清单」；${rest}。`];
}
