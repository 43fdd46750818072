import type { ClauseOutcome } from '../../award.js';
import type { ServiceMatter, ServiceRow } from '../../book/applicants/entered-rows.js';
import { isComputedClause, type Policy } from '../../law/policy.js';
import type { ClauseContext } from '../clause-context.js';
import { assessIncubation } from './clause-7-4.js';
import { assessCoachedFirsts } from './clause-10-1a.js';
import { assessRetained } from './clause-10-1b.js';
import { assessPlatforms } from './clause-10-2.js';
import { assessCollectedRd } from './clause-10-3.js';

/** A clause that awards what a body did for enterprises. */
export interface Service {
  readonly clause: string;
  /** What is claimed, before its year. */
  readonly claim: string;
  readonly matters: readonly ServiceMatter[];
  /** Whether clause 10-4 caps it. */
  readonly capped: boolean;
  readonly assess: (rows: readonly ServiceRow[], context: ClauseContext) => ClauseOutcome;
}

const services: readonly Service[] = [
  {
    clause: '7-4',
    claim: '孵化企业',
    matters: ['孵化首次高企', '孵化首次科小'],
    capped: false,
    assess: assessIncubation,
  },
  {
    clause: '10-1a',
    claim: '辅导首次高企',
    matters: ['辅导首次高企'],
    capped: true,
    assess: assessCoachedFirsts,
  },
  {
    clause: '10-1b',
    claim: '辅导保留高企',
    matters: ['三年内保留高企'],
    capped: true,
    assess: assessRetained,
  },
  {
    clause: '10-2',
    claim: '辅导建成平台',
    matters: ['辅导建成平台'],
    capped: true,
    assess: assessPlatforms,
  },
  {
    clause: '10-3',
    claim: '研发费用归集',
    matters: ['研发费用归集'],
    capped: true,
    assess: assessCollectedRd,
  },
];

/** The service clauses that the policy has, in its order. */
export function servicesOf(policy: Policy): readonly Service[] {
  return services.filter(({ clause }) => isComputedClause(policy, clause));
}
