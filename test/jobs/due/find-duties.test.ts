import { describe, expect, test } from 'vitest';
import { tool } from '../../../cli/tool.js';
import { areFound, type FoundDuties, findDuties } from '../../../jobs/due/find-duties.js';
import { dueSettings, inputOf } from '../../core/report/due/due-run.js';

const sound = { proposals: [{ assignedOn: { date: '2025-03-10' }, answeredOn: null }] };

function found(rows: Parameters<typeof inputOf>[0], date: string): FoundDuties {
  const duties = findDuties(inputOf(rows), { ...dueSettings, date }, tool);
  if (!areFound(duties)) throw new Error(duties.findings.map(({ rule }) => rule).join());
  return duties;
}

describe('somebody has to act', () => {
  test.each([
    ['2025-06-09', false],
    ['2025-06-10', false],
    ['2025-06-11', true],
  ])('on a reply due by 2025-06-10, on %s: %s', (date, expected) => {
    expect(found(sound, date).needsAction).toBe(expected);
  });

  test('on a day that cannot be read, though nothing is overdue', () => {
    const unread = { proposals: [{ assignedOn: '三月上旬' }] };
    expect(found(unread, '2025-04-01').needsAction).toBe(true);
  });
});

test('the list, the calendar and the report tell the same duties', () => {
  const { run, plan, calendar, document } = found(sound, '2025-04-01');
  expect(run.duties.length).toBe(1);
  const calendarText = new TextDecoder().decode(calendar);
  expect(calendarText.split('BEGIN:VEVENT').length - 1).toBe(1);
  expect(calendarText).toContain('DTSTART;VALUE=DATE:20250610');
  expect(plan.sheets[0]?.rows.at(-1)?.[0]).toMatchObject({ kind: 'date', value: '2025-06-10' });
  expect(document).toMatchObject({ format: 'wenbiao-due/1', duties: [{ by: '2025-06-10' }] });
});

test('of a book that is no ledger only the findings come back', () => {
  const input = { ...inputOf(sound), snapshot: { ...inputOf(sound).snapshot, sheets: [] } };
  const stopped = findDuties(input, { ...dueSettings, date: '2025-04-01' }, tool);
  expect(areFound(stopped)).toBe(false);
  expect(stopped).toMatchObject({ findings: [{ rule: 'sheet-missing' }] });
});
