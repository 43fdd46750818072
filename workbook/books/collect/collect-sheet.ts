import { chineseDate, type IsoDate } from '../../../core/calendar.js';
import type { Finding } from '../../../core/finding.js';
import { describe } from '../../../core/messages/index.js';
import { leftBehindText } from '../../../core/messages/left-behind.js';
import type { CollectedCopy, Collection } from '../../../core/report/collect/collect-copies.js';
import {
  recordsOf,
  repeatedCounts,
  severityCounts,
  tablesInUse,
} from '../../../core/report/collect/collect-counts.js';
import { columnLetters } from '../../../core/sheet/address.js';
import type { CellPlan, SheetPlan } from '../../write/plan.js';
import {
  countCell,
  countFormulaCell,
  headerRow,
  noteRow,
  textCell,
  titleRow,
} from '../award-result/cells.js';
import { countTotal } from '../award-result/total-cells.js';

/** The sheet by which a merged book is known. */
export const collectSheetName = '收表情况';

/** Title, two notes, the heading and the header stand above the first copy. */
const firstCopyRow = 6;

/** 文件, 处理 and SHA-256 stand before the counts. */
const firstCountColumn = 4;

/** 收表情况: a line a copy with its records and findings, what is in conflict, taken once or left behind. */
export function collectSheet(collection: Collection, date: IsoDate): SheetPlan {
  const { copies, findings } = collection;
  const tables = tablesInUse(collection);
  const titles = [
    ...tables.map(({ id, sheet }) => (id === 'enterprises' ? '企业数' : sheet)),
    '记录合计',
    '强制性',
    '核实性',
    '提示',
    '改写',
  ];
  return {
    name: collectSheetName,
    widths: [34, 72, 19, ...titles.map(() => 11)],
    rows: [
      titleRow(`${collectSheetName}（${chineseDate(date)}）`),
      noteRow(
        '强制性、核实性、提示是各份体检发现的问题数；「改写」是照读出的值写的格数，如全角、单位、日期。',
      ),
      noteRow('各表每行来自哪一份，见其「来源」列。'),
      noteRow('一、各份情况'),
      headerRow(['文件', '处理', 'SHA-256（前12位）', ...titles]),
      ...copies.map((copy) => copyRow(copy, countsOf(copy, collection))),
      ...totalRows(collection),
      [],
      ...section(
        '二、各份不一致之处',
        ['汇总中的位置', '情况'],
        findings.map((finding) => [linkTo(finding), longCell(describe(finding).fact)]),
      ),
      [],
      ...section(
        '三、相同而只收一次的行',
        ['文件', '情况'],
        repeatedCounts(collection).map(({ copy, first, text }) => [
          textCell(copy),
          textCell(`「${first}」已有：${text}`),
        ]),
      ),
      [],
      ...section(
        '四、没有并入的内容，仍在原工作簿里',
        ['文件', '内容'],
        copies.flatMap(({ name, leftBehind }) =>
          leftBehind.map((each) => [textCell(name), longCell(leftBehindText(each))]),
        ),
      ),
    ],
    freeze: { rows: 0, columns: 1 },
    gridlines: false,
    print: { orientation: 'landscape', paper: 'A3' },
  };
}

/** How many characters of a line are shown: a cell holds no more than 32,767, and a quoted one may be full. */
const mostShown = 400;

/** The counts of a copy under their titles. */
function countsOf(copy: CollectedCopy, collection: Collection): readonly number[] {
  const { mandatory, verify, hint } = severityCounts(copy);
  const records = tablesInUse(collection).map(({ id }) => copy.records.get(id) ?? 0);
  return [...records, recordsOf(copy), mandatory, verify, hint, copy.rewritten.length];
}

function copyRow(copy: CollectedCopy, counts: readonly number[]): readonly CellPlan[] {
  const { name, sha256, skipped, findings } = copy;
  const wasChecked = skipped === undefined || findings.length > 0;
  return [
    textCell(name),
    textCell(skipped === undefined ? '并入' : `跳过：${skipped}`),
    textCell(sha256?.slice(0, 12) ?? ''),
    ...counts.map((count) => (wasChecked ? countCell(count) : textCell(''))),
  ];
}

/** What the copies have together, what of it was taken once, and what the merged book has: live, so that it adds up. */
function totalRows(collection: Collection): readonly (readonly CellPlan[])[] {
  const { copies, repeated } = collection;
  const tables = tablesInUse(collection);
  const totalRow = firstCopyRow + copies.length;
  const sums = copies.map((copy) => countsOf(copy, collection));
  const totals = (sums[0] ?? []).map((_, index) =>
    sums.reduce((sum, counts) => sum + (counts[index] ?? 0), 0),
  );
  const again = [
    ...tables.map(({ id }) => repeated.filter(({ definition }) => definition.id === id).length),
    repeated.length,
  ];
  const letter = (index: number) => columnLetters(firstCountColumn + index);
  const head = (text: string) => [textCell(text, 'total'), textCell('', 'total'), textCell('', 'total')];
  return [
    [
      ...head('各份合计'),
      ...totals.map((total, index) => countTotal(letter(index), firstCopyRow, totalRow, total)),
    ],
    [...head('减：相同而只收一次'), ...again.map((count) => countCell(count, 'total'))],
    [
      ...head('汇总'),
      ...again.map((count, index) =>
        countFormulaCell(
          `${letter(index)}${totalRow}-${letter(index)}${totalRow + 1}`,
          (totals[index] ?? 0) - count,
          'total',
        ),
      ),
    ],
  ];
}

function section(
  title: string,
  titles: readonly string[],
  rows: readonly (readonly CellPlan[])[],
): readonly (readonly CellPlan[])[] {
  return rows.length === 0 ? [noteRow(`${title}：无`)] : [noteRow(title), headerRow(titles), ...rows];
}

/** Text that may quote a whole cell, cut where it would no longer be read. */
function longCell(text: string): CellPlan {
  const characters = [...text];
  return textCell(characters.length > mostShown ? `${characters.slice(0, mostShown).join('')}……` : text);
}

/** A link to the cell of the merged book. */
function linkTo(finding: Finding): CellPlan {
  const { place } = finding;
  const { where } = describe(finding);
  if (place.kind !== 'sheet' || place.sheet === undefined || place.cell === undefined) return textCell(where);
  return { kind: 'link', text: where, sheet: place.sheet, cell: place.cell, style: 'cell' };
}
