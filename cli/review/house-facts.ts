import type { HouseFacts } from '../../jobs/review/review-job.js';
import { loadHolidays } from '../data/load-holidays.js';
import { loadRegions } from '../data/load-regions.js';

/** What a review knows besides the draft: the city's counties and the days off. */
export function loadHouseFacts(): HouseFacts {
  return { regions: loadRegions(), holidays: loadHolidays() };
}
