import { loadDeadlines } from '../../cli/data/load-deadlines.js';
import { loadHolidays } from '../../cli/data/load-holidays.js';
import type { EmbeddedDeadlines } from '../data/due-data.js';

/** The deadlines and days off that the build puts into the page. Throws when a file is broken: no page is built. */
export function dueData(): EmbeddedDeadlines {
  return { rules: loadDeadlines(), holidays: loadHolidays() };
}
