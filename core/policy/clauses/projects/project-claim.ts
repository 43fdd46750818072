import type { ProjectRow } from '../../book/applicants/entered-rows.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import { beginClaim, yearEnd } from '../begin-claim.js';
import type { ClauseContext } from '../clause-context.js';

/** A project of the batch and the text of its claim. */
export interface ProjectClaim {
  readonly project: ProjectRow;
  readonly claim: string;
}

/** Begins the reasoning of a clause on a project: parameters as of the last day of its year. */
export function beginProject(clause: string, { project }: ProjectClaim, context: ClauseContext): Reasoning {
  const reasoning = beginClaim(clause, yearEnd(project.year.value ?? context.awardYear - 1), context);
  reasoning.require('项目年度清楚', project.year, () => true);
  return reasoning;
}

/** A project entered a second time under the same name is open until one row is left. */
export function requireOneRow(reasoning: Reasoning, others: readonly ProjectRow[]): void {
  for (const { source } of others) {
    reasoning.leaveOpen(
      `同名的项目另有一行（${source}）：是同一项目的并为一行，不是的在「备注」写明各自的编号`,
    );
  }
}

/** Other rows of the same category and name; none for a project without a name. */
export function findSameNamed(project: ProjectRow, { applicant }: ClauseContext): readonly ProjectRow[] {
  if (project.name === '') return [];
  return applicant.projects.filter(
    (other) =>
      other !== project && other.name === project.name && other.category.value === project.category.value,
  );
}
