import type { IsoDate } from '../../calendar.js';
import type { StandingDuty } from '../../deadlines/duty-standing.js';
import type { Tool } from '../tool.js';
import { countingText, dutyPlace, dutyText } from './due-report.js';
import type { DueRun } from './run-due.js';

/** How many days before the day a calendar program reminds of it. */
const reminderDays = [7, 1];

/** An .ics calendar (RFC 5545): an event of the whole day for each duty, on the day by which it is to be done. */
export function calendarFile(run: DueRun, tool: Tool): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${tool.name}//${tool.name} ${tool.version}//ZH`,
    'CALSCALE:GREGORIAN',
    ...run.duties.flatMap((duty) => eventLines(duty, run, tool)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** An event without an end lasts its day (RFC 5545, 3.6.1). The UID stays when the day moves, so that a calendar that is read in again is brought up to date. */
function eventLines(duty: StandingDuty, { date, input }: DueRun, { name, sha256 }: Tool): readonly string[] {
  const summary = escapeText(dutyText(duty));
  const description = escapeText(
    `${countingText(duty)}\n依据：${duty.source}\n${input.name} ${dutyPlace(duty)}`,
  );
  return [
    'BEGIN:VEVENT',
    `UID:${sha256(duty.id).slice(0, 32)}@${name}`,
    `DTSTAMP:${basicDate(date)}T000000Z`,
    `DTSTART;VALUE=DATE:${basicDate(duty.by)}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${description}`,
    'TRANSP:TRANSPARENT',
    ...reminderDays.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:-P${days}D`,
      `DESCRIPTION:${summary}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

function basicDate(date: IsoDate): string {
  return date.replaceAll('-', '');
}

/** RFC 5545, 3.3.11. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** Content lines of at most 75 octets of UTF-8, no character torn apart (RFC 5545, 3.1). */
function fold(line: string): string {
  const most = 75;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > most) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
