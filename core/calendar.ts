/** Calendar dates as ISO text `2025-08-19`: no time of day, no time zone, no clock. */
export type IsoDate = string;

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayMilliseconds = 86_400_000;

/** The date, or absent when no such day exists (2023-02-30). */
export function isoDateOf(year: number, month: number, day: number): IsoDate | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}

/** Whether the text is an existing date in the form `2025-08-19`. */
export function isIsoDate(text: string): text is IsoDate {
  const match = isoDate.exec(text);
  return match !== null && isoDateOf(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** The date `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10);
}

/** 0 for Sunday … 6 for Saturday. */
export function dayOfWeek(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** The year of a day. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** 「2025年8月19日」: no leading zeros (GB/T 9704-2012, 7.3.5.4). */
export function chineseDate(date: IsoDate): string {
  return `${yearOf(date)}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMilliseconds;
}

/**
 * The last day of a period of whole months that begins the day after `date`: the day of that number in the last month,
 * or that month's last day where it has none (民法典第二百零一条、第二百零二条); no later than 9999-12-31. Throws for a
 * negative or broken count.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  if (!Number.isInteger(months) || months < 0) throw new RangeError(`Cannot add ${months} months`);
  const total = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  if (year > 9999) return '9999-12-31';
  for (let day = Number(date.slice(8, 10)); ; day -= 1) {
    const found = isoDateOf(year, month, day);
    if (found !== undefined) return found;
    if (day < 28) throw new RangeError(`No month ${months} after ${date}`);
  }
}
