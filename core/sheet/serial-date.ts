import { addDays, type IsoDate } from '../calendar.js';

/** Serial 60 of the 1900 system stands for 1900-02-29, a day that never was (ECMA-376 Part 1, 18.17.4.1). */
const phantomLeapDay = 60;

/** The serial of 9999-12-31 in the 1900 system; the 1904 system lies 1462 days behind it. */
const lastSerial = 2_958_465;
const daysBetweenSystems = 1462;

/**
 * The calendar day of an Excel serial date; the fraction (time of day) is ignored. Absent when the serial
 * names no day: negative, 0 in the 1900 system, 60 in the 1900 system, after the year 9999, not finite.
 *
 * @param date1904 whether serials count from 1904-01-01 (0) instead of 1900-01-01 (1)
 */
export function serialToIsoDate(serial: number, date1904: boolean): IsoDate | undefined {
  const day = Math.floor(serial);
  if (date1904) {
    return day >= 0 && day <= lastSerial - daysBetweenSystems ? addDays('1904-01-01', day) : undefined;
  }
  if (!(day >= 1 && day <= lastSerial) || day === phantomLeapDay) return undefined;
  return addDays(day < phantomLeapDay ? '1899-12-31' : '1899-12-30', day);
}

/**
 * The Excel serial of a calendar day: what a cell with that date holds. Absent before the first day of the
 * date system (1900-01-01 or 1904-01-01).
 */
export function isoDateToSerial(date: IsoDate, date1904: boolean): number | undefined {
  const firstDay = date1904 ? '1904-01-01' : '1899-12-30';
  const days = (Date.parse(`${date}T00:00:00Z`) - Date.parse(`${firstDay}T00:00:00Z`)) / 86_400_000;
  if (date1904) return days >= 0 ? days : undefined;
  const serial = days > phantomLeapDay ? days : days - 1;
  return serial >= 1 ? serial : undefined;
}
