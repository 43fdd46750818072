import type { HouseData } from '../../jobs/draft/house-data.js';
import { loadDeadlines } from '../data/load-deadlines.js';
import { loadHolidays } from '../data/load-holidays.js';
import { loadNameTables } from '../data/load-name-tables.js';
import { loadRegions } from '../data/load-regions.js';
import { loadReplyWording } from '../data/load-reply-wording.js';
import { requirePolicies } from '../data/require-policies.js';
import { sha256 } from '../output/sha256.js';
import { tool } from '../tool.js';

/** The data files that come with the program. Faults in a policy stop the command. */
export const houseData: HouseData = {
  policies: () => requirePolicies('没有出文'),
  regions: () => loadRegions(),
  holidays: loadHolidays,
  names: loadNameTables,
  deadlines: () => loadDeadlines(),
  wording: () => loadReplyWording(),
  tool,
  sha256,
};
