import type { RegionList } from '../../core/region.js';
import type { BookPlan } from '../write/plan.js';
import { type StarterBook, starterPlan } from './starter-book.js';

/** The codes of 企业库, to which every other table refers. */
const codes = { name: '企业代码', table: 'enterprises', column: 'creditCode' };

const namedColumns = [
  { name: '奖补年度', table: 'batch', column: 'awardYear' },
  codes,
  { name: '企业名称', table: 'enterprises', column: 'name' },
  { name: '企业县区', table: 'enterprises', column: 'region' },
  { name: '台账年度', table: 'ledger', column: 'year' },
  { name: '台账代码', table: 'ledger', column: 'creditCode' },
  { name: '台账核定', table: 'ledger', column: 'approvedWan' },
];

/** What 企业奖补工作簿 is made of. */
export interface AwardStarter extends Omit<StarterBook, 'title' | 'namedColumns' | 'codes'> {
  readonly regions: RegionList;
}

/** 企业奖补工作簿, as `starterPlan` makes it, with names for the columns that formulas refer to. */
export function awardStarterPlan(starter: AwardStarter): BookPlan {
  return starterPlan({ title: '企业奖补工作簿', namedColumns, codes, ...starter });
}
