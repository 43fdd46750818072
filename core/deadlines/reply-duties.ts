import { addMonths } from '../calendar.js';
import { chineseNumber } from '../chinese-number.js';
import type { ReadTable, Row } from '../sheet/read-table.js';
import { booleanOf, dateOf, decimalOf, isFilled, sheetPlaceOf, textOf } from '../sheet/read-table.js';
import type { HolidayYear } from '../working-days.js';
import type { DeadlineRules } from './deadline-rules.js';
import type { Duty } from './duty.js';
import { dutyDays } from './duty-days.js';

/** A reply for each row of 建议提案 that is handed over and not answered; rows whose 类别, 编号 or day is unreadable give none. */
export function replyDuties(
  table: ReadTable | undefined,
  rules: DeadlineRules,
  years: readonly HolidayYear[],
): readonly Duty[] {
  // A day that cannot be read says that it was done, and has a finding of its own.
  const open = (table?.rows ?? []).filter((row) => !isFilled(row, 'answeredOn'));
  return open.flatMap((row) => replyDuty(row, rules, years) ?? []);
}

/** The reply to the proposal of a row, answered or not; absent where its 类别, 编号 or day is unreadable. */
export function replyDuty(
  row: Row,
  { replies }: DeadlineRules,
  years: readonly HolidayYear[],
): Duty | undefined {
  const [category, number] = [textOf(row, 'category'), textOf(row, 'number')];
  const assigned = dateOf(row, 'assignedOn');
  if (category !== '建议' && category !== '提案') return undefined;
  if (number === undefined || assigned === undefined) return undefined;
  const { months, extendedMonths, source } = replies[category];
  const given = booleanOf(row, 'extended') === true ? extendedMonths : months;
  const session = `${ordinalOf(row, 'term')}届${ordinalOf(row, 'session')}次`;
  const host = textOf(row, 'host');
  return {
    kind: 'reply',
    id: `reply ${category} ${session} ${number}`,
    subject: `${category}第${number}号（${session}）`,
    task: '答复',
    ...(host !== undefined && { host }),
    place: sheetPlaceOf(row, 'assignedOn'),
    ...dutyDays(addMonths(assigned, given), 'forward', years),
    period: `${assigned} 交办，${given} 个月`,
    source,
  };
}

/** 「八」; 「？」 for what cannot be read. */
function ordinalOf(row: Row, column: string): string {
  const number = Number(decimalOf(row, column) ?? '0');
  return number < 1 ? '？' : chineseNumber(number);
}
