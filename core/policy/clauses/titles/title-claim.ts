import { yearOf } from '../../../calendar.js';
import type { TitleRow } from '../../book/applicants/entered-rows.js';
import type { TitleRole } from './title-schedules.js';

/** What one row of 称号与平台 claims under one clause. */
export interface TitleClaim {
  readonly clause: string;
  readonly role: TitleRole;
  readonly row: TitleRow;
  /** What is claimed; see `claimText`. */
  readonly claim: string;
  /** Whether another row of the batch claims the same once more. */
  readonly repeated: boolean;
  /** Whether the batch has a claim of a lower level of the same clause: what is a step up from it is then open. */
  readonly lowerInBatch: boolean;
}

const endings: Readonly<Record<TitleRole, string>> = {
  award: '',
  evaluation: '年考评',
  grantMatch: '年考评配套',
  spendingShare: '年考评补助',
  yearlySupport: '年运行支持',
};

/** 「瞪羚企业（省）2024」, 「新型研发机构（市）2024年考评」; what is not known is said to be so. */
export function claimText(role: TitleRole, row: TitleRow, awardYear: number): string {
  const { category, level, grantedOn, reviewYear } = row;
  const granted = grantedOn.value === undefined ? undefined : yearOf(grantedOn.value);
  const supported = reviewYear.doubt === undefined ? awardYear - 1 : undefined;
  const reviewed = role === 'yearlySupport' ? supported : reviewYear.value;
  const year = role === 'award' ? granted : reviewed;
  const when = year === undefined ? `（年度不明）${endings[role].slice(1)}` : `${year}${endings[role]}`;
  return `${category.value ?? ''}（${level.value ?? '级别不明'}）${when}`;
}
