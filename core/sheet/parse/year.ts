import type { Cell } from '../cell.js';
import { yearForm } from '../rules/dates/year-form.js';
import { parseNumber } from './number.js';
import { type Reading, readAs, unreadable } from './reading.js';

/** The years a bureau's workbook may speak of, while the award year is not known. */
const earliestYear = 1990;
const latestYear = 2100;

/**
 * A calendar year with four digits, from 1990 to the year after the award year.
 *
 * @param awardYear the batch's 奖补年度, when known
 */
export function parseYear(cell: Cell, awardYear: number | undefined): Reading {
  const { value, problems } = parseNumber(cell, { factor: '1', units: new Map([['年', '1']]) });
  const latest = awardYear === undefined ? latestYear : awardYear + 1;
  if (value === undefined || !/^\d{4}$/.test(value)) return unreadable(yearForm, yearFacts(latest));
  const year = Number(value);
  if (year < earliestYear || year > latest) return unreadable(yearForm, yearFacts(latest));
  return readAs(value, ...problems);
}

function yearFacts(latest: number): Readonly<Record<string, string>> {
  return { earliest: String(earliestYear), latest: String(latest) };
}
