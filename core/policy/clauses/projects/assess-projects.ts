import type { ClaimOutcome } from '../../award.js';
import type { ProjectRow } from '../../book/applicants/entered-rows.js';
import { isComputedClause } from '../../law/policy.js';
import type { ClauseContext } from '../clause-context.js';
import { nameClaims } from '../name-claims.js';
import { assessOpenCompetition } from './clause-3-1.js';
import { assessMatching } from './clause-3-2.js';

/**
 * Clause 3: every project of the year before the award year, and every project whose year cannot be read, is a
 * claim of its own; none gives none.
 */
export function assessProjects(context: ClauseContext): readonly ClaimOutcome[] {
  const { applicant, awardYear, policy } = context;
  const due = applicant.projects.filter(
    ({ year }) => year.value === undefined || year.value === awardYear - 1,
  );
  return nameClaims(due, nameOf).flatMap(({ row: project, claim }) => {
    const isOpenCompetition = project.category.value === '揭榜挂帅';
    if (!isComputedClause(policy, isOpenCompetition ? '3-1' : '3-2')) return [];
    const assess = isOpenCompetition ? assessOpenCompetition : assessMatching;
    return [{ ...assess(project, context), claim }];
  });
}

/** The project's name, or else its category and row: 「揭榜挂帅 第7行」. */
function nameOf({ name, category, source }: ProjectRow): string {
  if (name !== '') return name;
  const row = /\d+$/u.exec(source)?.[0] ?? '';
  return `${category.value ?? '类别不明的项目'} 第${row}行`;
}
