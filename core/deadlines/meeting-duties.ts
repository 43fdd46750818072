import { addDays, type IsoDate } from '../calendar.js';
import { dateOf, type ReadTable, sheetPlaceOf, textOf } from '../sheet/read-table.js';
import type { HolidayYear } from '../working-days.js';
import type { DeadlineRules } from './deadline-rules.js';
import type { Duty } from './duty.js';
import { dutyDays } from './duty-days.js';

/** What is to be done before each meeting that is not over on `date` and has not been done. */
export function meetingDuties(
  table: ReadTable | undefined,
  { meetings }: DeadlineRules,
  years: readonly HolidayYear[],
  date: IsoDate,
): readonly Duty[] {
  return (table?.rows ?? []).flatMap((row) => {
    const [name, held] = [textOf(row, 'name'), dateOf(row, 'heldOn')];
    if (name === undefined || held === undefined || held < date) return [];
    const topic = textOf(row, 'topic');
    const subject = topic === undefined ? name : `${name}（${topic}）`;
    return meetings.flatMap(({ column, task, daysBefore, source }): readonly Duty[] => {
      if ((row.cells.get(column)?.raw ?? '') !== '') return [];
      return [
        {
          kind: 'meeting',
          id: `meeting ${subject} ${column}`,
          subject,
          task,
          place: sheetPlaceOf(row, 'heldOn'),
          ...dutyDays(addDays(held, -daysBefore), 'back', years),
          period: `${held} 开会，${daysBefore} 日之前`,
          source,
        },
      ];
    });
  });
}
