import type { ClaimOutcome } from '../../award.js';
import type { ClauseContext } from '../clause-context.js';
import { dueRows } from './begin-service.js';
import { servicesOf } from './services.js';

/**
 * What the applicant claims by 孵化与中介 for the award year, one outcome a clause; none for no rows of the year
 * before it. A row whose year cannot be read leaves its clause open; one whose matter cannot be read leaves open
 * every clause that the applicant claims, or the first one when it claims no other.
 */
export function assessServices(context: ClauseContext): readonly ClaimOutcome[] {
  const due = dueRows(context);
  const claims = servicesOf(context.policy).map((service) => ({
    service,
    rows: due.filter(({ matter }) => matter.value !== undefined && service.matters.includes(matter.value)),
  }));
  const made = claims.filter(({ rows }) => rows.length > 0);
  const isUnclear = made.length === 0 && due.some(({ matter }) => matter.value === undefined);
  return (isUnclear ? claims.slice(0, 1) : made).map(({ service, rows }) => ({
    ...service.assess(rows, context),
    claim: `${service.claim}${context.awardYear - 1}`,
  }));
}
