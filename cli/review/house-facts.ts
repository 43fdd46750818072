import type { ReviewContext } from '../../core/review/review-rule.js';
import { loadHolidays } from '../data/load-holidays.js';
import { loadRegions } from '../data/load-regions.js';

/** What a review knows besides the draft: the city's counties and the days off. */
export function loadHouseFacts(): Omit<ReviewContext, 'claims'> {
  return { regions: loadRegions(), holidays: loadHolidays() };
}
