import { chineseDate } from '../../core/calendar.js';
import { quote } from '../../core/messages/sentence.js';
import type { WorkbookSnapshot } from '../../core/sheet/cell.js';
import type { Mend, MendedValue } from '../../core/sheet/mend/mend.js';
import { mendSheet } from '../../core/sheet/own-sheets.js';
import { isoDateToSerial } from '../../core/sheet/serial-date.js';
import type { ResultCell } from '../patch/annotation.js';
import type { CellChange, CellContent } from '../patch/mend/cell-change.js';
import type { MendPlan } from '../patch/mend/mend-workbook.js';

/** The mends of a book as changes of its cells, and the sheet 修改清单 that lists them. */
export function mendPlanOf(mends: readonly Mend[], { sheets, date1904 }: WorkbookSnapshot): MendPlan {
  return {
    changes: mends.map((mend) => changeOf(mend, date1904)),
    sheet: {
      name: mendSheet,
      columnWidths: [24, 24, 36, 36, 36],
      rows: [headers.map(textCell), ...mends.map(rowOf)],
    },
    hasFormulas: sheets.some(({ cells }) => cells.some(({ formula }) => formula !== undefined)),
  };
}

const headers = ['位置', '列', '原值', '改为', '规则'];

function changeOf({ place, after, numberFormat }: Mend, date1904: boolean): CellChange {
  const { sheet, cell } = place;
  const format = numberFormat === undefined ? {} : { numberFormat };
  return { sheet, cell, content: contentOf(after, date1904), ...format };
}

function contentOf(after: MendedValue, date1904: boolean): CellContent {
  if (after.kind !== 'date') return after;
  const serial = isoDateToSerial(after.date, date1904);
  if (serial === undefined) throw new RangeError(`No cell can hold the date ${after.date}`);
  return { kind: 'number', number: String(serial) };
}

function rowOf({ place, before, after, rules }: Mend): readonly ResultCell[] {
  return [
    { kind: 'link', text: `${place.sheet}!${place.cell}`, sheet: place.sheet, cell: place.cell },
    textCell(place.column ?? ''),
    textCell(quote(before)),
    after.kind === 'number' ? { kind: 'number', value: after.number } : textCell(mendedText(after)),
    textCell(rules.join('、')),
  ];
}

/** What was put into a cell, for people: 「安阳市」, 5000, 2021年8月19日. */
export function mendedText(after: MendedValue): string {
  if (after.kind === 'text') return quote(after.text);
  return after.kind === 'number' ? after.number : chineseDate(after.date);
}

function textCell(text: string): ResultCell {
  return { kind: 'text', text };
}
