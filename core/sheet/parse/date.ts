import { type IsoDate, isoDateOf, yearOf } from '../../calendar.js';
import { problemOf } from '../../rules/problem.js';
import type { Cell } from '../cell.js';
import { cleanText, foldWidth } from '../fold-text.js';
import { dateForm } from '../rules/dates/date-form.js';
import { dateText } from '../rules/dates/date-text.js';
import { serialToIsoDate } from '../serial-date.js';
import { type Reading, readAs, unreadable } from './reading.js';

const fullDate =
  /^(\d{4})(?:-(\d{1,2})-|\/(\d{1,2})\/|\.(\d{1,2})\.|年(\d{1,2})月)(\d{1,2})日?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;
const compactDate = /^(\d{4})(\d{2})(\d{2})$/;
const monthOnly = /^\d{4}(?:[-/.]\d{1,2}|年\d{1,2}月?|\d{2})$/;
const earliestYear = 1990;

/**
 * A full calendar date as ISO text. A real date cell is read as it is; text and numbers that can be read in
 * one way only (2021.8.19, 20210819, 2021年8月19日) are read and reported. A month alone is no date: a
 * missing day is not day 1.
 */
export function parseDate(cell: Cell, date1904: boolean): Reading {
  if (typeof cell.value !== 'number') return fromText(String(cell.value));
  if (cell.isDate === true) return existing(serialToIsoDate(cell.value, date1904));
  // Five digits are a date that lost its format; 20210819 and 2021.8 read as the text they show.
  return cell.value >= 10_000 && cell.value < 100_000
    ? asTyped(serialToIsoDate(cell.value, date1904))
    : fromText(String(cell.value));
}

function fromText(typed: string): Reading {
  const text = cleanText(foldWidth(typed)).replace(/ ?([-/.年月]) ?| (日)/g, '$1$2');
  const parts = (fullDate.exec(text) ?? compactDate.exec(text))
    ?.slice(1)
    .filter((part) => part !== undefined);
  if (parts === undefined) {
    return unreadable(dateForm, { reason: monthOnly.test(text) ? 'day-missing' : 'unreadable' });
  }
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  return asTyped(isoDateOf(year, month, day));
}

function asTyped(date: IsoDate | undefined): Reading {
  const reading = existing(date);
  return date === undefined || reading.value === undefined
    ? reading
    : readAs(date, problemOf(dateText, { date }));
}

function existing(date: IsoDate | undefined): Reading {
  if (date === undefined) return unreadable(dateForm, { reason: 'no-such-day' });
  return yearOf(date) < earliestYear ? unreadable(dateForm, { reason: 'too-early', date }) : readAs(date);
}
