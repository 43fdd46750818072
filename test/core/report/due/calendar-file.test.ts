import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../../cli/output/sha256.js';
import { calendarFile } from '../../../../core/report/due/calendar-file.js';
import { dueRun } from './due-run.js';

const tool = { name: 'wenbiao', version: '1.0.0', sha256 } as const;

/** A component of a calendar as read: its properties in order, and the components in it. */
interface Component {
  readonly name: string;
  readonly properties: { readonly name: string; readonly parameters: string; readonly value: string }[];
  readonly parts: Component[];
}

/** Reads a calendar by RFC 5545 alone: unfolds, splits into properties, nests BEGIN and END. Throws on any other form. */
function readCalendar(text: string): Component {
  if (!text.endsWith('\r\n') || /(?<!\r)\n|\r(?!\n)/.test(text)) throw new Error('lines end in CRLF');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (new TextEncoder().encode(line).length > 75) throw new Error(`too long: ${line}`);
  }
  const root: Component = { name: '', properties: [], parts: [] };
  const open = [root];
  for (const line of text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n')) {
    const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/.exec(line) ?? [];
    if (name === '') throw new Error(`no property: ${line}`);
    const current = open.at(-1) ?? root;
    if (name === 'BEGIN') {
      const part: Component = { name: value, properties: [], parts: [] };
      current.parts.push(part);
      open.push(part);
    } else if (name === 'END') {
      if (open.pop()?.name !== value) throw new Error(`END:${value} without BEGIN`);
    } else current.properties.push({ name, parameters, value });
  }
  if (open.length !== 1 || root.parts.length !== 1) throw new Error('one calendar, closed');
  return root.parts[0] as Component;
}

function valueIn({ properties }: Component, name: string): string {
  const found = properties.filter((property) => property.name === name);
  if (found.length !== 1) throw new Error(`${found.length} × ${name}`);
  const [{ parameters, value } = { parameters: '', value: '' }] = found;
  return `${parameters}${value}`;
}

const readText = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));

const rows = {
  proposals: [
    { number: '46', assignedOn: { date: '2025-08-31' }, category: '建议' },
    { number: '178', assignedOn: { date: '2025-08-15' } },
  ],
} as const;

describe('the calendar', () => {
  const calendar = readCalendar(calendarFile(dueRun(rows, '2025-09-01'), tool));

  test('is one of version 2.0 with an event for each duty', () => {
    expect(calendar.name).toBe('VCALENDAR');
    expect(valueIn(calendar, 'VERSION')).toBe('2.0');
    expect(valueIn(calendar, 'PRODID')).not.toBe('');
    expect(calendar.parts.map(({ name }) => name)).toEqual(['VEVENT', 'VEVENT']);
  });

  test('has whole days, stamped with the day of the run, and the first of them by the safe side', () => {
    const [first, second] = calendar.parts;
    if (first === undefined || second === undefined) throw new Error('two events');
    expect(valueIn(first, 'DTSTAMP')).toBe('20250901T000000Z');
    expect(valueIn(first, 'DTSTART')).toBe(';VALUE=DATE20251114');
    expect(valueIn(second, 'DTSTART')).toBe(';VALUE=DATE20251128');
    expect(readText(valueIn(second, 'SUMMARY'))).toBe('建议第46号（八届六次）：答复');
    expect(readText(valueIn(second, 'DESCRIPTION'))).toContain('\n建议提案台账.xlsx 建议提案!H2');
  });

  test('reminds before the day, which needs an action, a trigger and words', () => {
    for (const event of calendar.parts) {
      expect(event.parts.map(({ name }) => name)).toEqual(['VALARM', 'VALARM']);
      expect(event.parts.map((alarm) => valueIn(alarm, 'TRIGGER'))).toEqual(['-P7D', '-P1D']);
      for (const alarm of event.parts) {
        expect(valueIn(alarm, 'ACTION')).toBe('DISPLAY');
        expect(valueIn(alarm, 'DESCRIPTION')).toBe(valueIn(event, 'SUMMARY'));
      }
    }
  });

  test('has the same UID for a duty whose day moved, and another for each duty', () => {
    const moved = { proposals: rows.proposals.map((row) => ({ ...row, extended: '是' })) };
    const uidsOf = (component: Component) => component.parts.map((event) => valueIn(event, 'UID')).sort();
    const later = readCalendar(calendarFile(dueRun(moved, '2025-10-01'), tool));
    expect(uidsOf(later)).toEqual(uidsOf(calendar));
    expect(new Set(uidsOf(calendar)).size).toBe(2);
  });
});

test('any text comes back as it was, whatever its marks and length', () => {
  const names = fc
    .array(fc.constantFrom('会', '议', '😀', 'é', 'a', ',', ';', '\\', ':', '"', '、'), {
      minLength: 1,
      maxLength: 200,
    })
    .map((marks) => `会${marks.join('')}`);
  fc.assert(
    fc.property(names, (name) => {
      const meetings = [{ name, heldOn: { date: '2025-10-28' }, submittedOn: { date: '2025-10-10' } }];
      const run = dueRun({ proposals: [{ answeredOn: { date: '2025-05-20' } }], meetings }, '2025-09-01');
      const [event] = readCalendar(calendarFile(run, tool)).parts;
      if (event === undefined) throw new Error('an event');
      expect(readText(valueIn(event, 'SUMMARY'))).toBe(`${name}：报告送交征求意见`);
    }),
    { numRuns: 60 },
  );
});

test('a calendar without duties is still one', () => {
  const run = dueRun({ proposals: [{ answeredOn: { date: '2025-05-20' } }] }, '2025-09-01');
  expect(readCalendar(calendarFile(run, tool)).parts).toEqual([]);
});
