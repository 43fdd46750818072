import { foldLetters } from '../../../sheet/fold-text.js';
import type { ProjectRow } from '../../book/applicants/entered-rows.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import { beginClaim, type LedgerComparison, yearEnd } from '../begin-claim.js';
import type { ClauseContext } from '../clause-context.js';

/** Begins the reasoning of a clause on a project: parameters as of the last day of its year. */
export function beginProject(clause: string, project: ProjectRow, context: ClauseContext): Reasoning {
  const reasoning = beginClaim(clause, yearEnd(project.year.value ?? context.awardYear - 1), context);
  reasoning.require('项目年度清楚', project.year, () => true);
  return reasoning;
}

/** A project entered a second time under the same name, or twice without one, is open until one row is left. */
export function requireOneRow(reasoning: Reasoning, others: readonly ProjectRow[]): void {
  for (const { source, name } of others) {
    const what = name === '' ? '没有写名称的同类项目' : '同名的项目';
    reasoning.leaveOpen(
      `${what}另有一行（${source}）：是同一项目的并为一行，不是的在「备注」写明各自的名称、编号`,
    );
  }
}

/** A project that another unit claims too is open until one of them is left. */
export function requireOneUnit(reasoning: Reasoning, { elsewhere = [] }: ProjectRow): void {
  if (elsewhere.length === 0) return;
  reasoning.leaveOpen(
    `同名的项目别的单位也申报（${elsewhere.join('、')}）：是同一项目的只留一家，不是的在「备注」写明各自的名称、编号`,
  );
}

/** Other rows of the same category and name; two without a name cannot be told apart and count as one. */
export function findSameNamed(project: ProjectRow, { applicant }: ClauseContext): readonly ProjectRow[] {
  return applicant.projects.filter(
    (other) =>
      other !== project && isSameName(other, project) && other.category.value === project.category.value,
  );
}

/**
 * How a project's name tells it from lines of the ledger: a line is about another project where 项目 has that one
 * too, of whatever year. Without a name of its own a project cannot be told from any.
 */
export function byProjectName(project: ProjectRow, { applicant }: ClauseContext): LedgerComparison {
  if (project.name === '') return { compare: () => 'unclear', unclear: '而本项目没有在「备注」写名称、编号' };
  const others = new Set(applicant.projects.map(({ name }) => foldLetters(name)));
  return {
    compare: (claim) => {
      if (foldLetters(claim) === foldLetters(project.name)) return 'same';
      return others.has(foldLetters(claim)) ? 'other' : 'unclear';
    },
    unclear: '「项目」没有这个名称：是本项目的改正台账，不是的在「项目」补上那个项目和年度',
  };
}

function isSameName(a: ProjectRow, b: ProjectRow): boolean {
  return foldLetters(a.name) === foldLetters(b.name);
}
