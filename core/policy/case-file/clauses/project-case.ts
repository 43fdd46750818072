import type { ClaimOutcome } from '../../award.js';
import type { ProjectRow } from '../../book/applicants/entered-rows.js';
import type { ClauseContext } from '../../clauses/clause-context.js';
import { assessOpenCompetition } from '../../clauses/projects/clause-3-1.js';
import { assessMatching } from '../../clauses/projects/clause-3-2.js';
import { isComputedClause } from '../../law/policy.js';
import type { ClaimInput } from '../case-file.js';
import { given } from '../facts/given.js';

const categories: Readonly<Record<string, string>> = {
  national: '国家级科技项目',
  provincialMajor: '省级重大科技专项',
  provincialOther: '省级其他项目',
};

/** The outcomes of a case of clause 3, one a project; absent when its clause is of another kind. */
export function assessProjectCase(
  input: ClaimInput,
  context: ClauseContext,
): readonly ClaimOutcome[] | undefined {
  const { clause } = input;
  if ((clause !== '3-1' && clause !== '3-2') || !isComputedClause(context.policy, clause)) return undefined;
  const assess = clause === '3-1' ? assessOpenCompetition : assessMatching;
  const projects = clause === '3-1' ? competitionRows(input, context) : [matchedRow(input, context)];
  const { applicant } = context;
  const kind = input.applicant === undefined ? applicant.kind : unitKind(input.applicant);
  const own: ClauseContext = { ...context, applicant: { ...applicant, kind, projects } };
  return projects.map((project) => ({ ...assess(project, own), claim: clause }));
}

/** `projects` has the value of each contract; a single one, or a missing one, may stand in `contractValueWan`. */
function competitionRows(input: ClaimInput, { awardYear }: ClauseContext): readonly ProjectRow[] {
  const values = input.projects ?? [input.contractValueWan];
  return values.map((value, index) => ({
    source: `projects.${index + 1}`,
    category: { value: '揭榜挂帅' },
    amountWan: given('projects', value),
    fiscalWan: {},
    year: { value: awardYear - 1 },
    name: `项目${index + 1}`,
  }));
}

function matchedRow(input: ClaimInput, { awardYear }: ClauseContext): ProjectRow {
  const { projectKind, receivedWan, fiscalWan } = input;
  return {
    source: 'projectKind',
    category: given('projectKind', projectKind === undefined ? undefined : categories[projectKind]),
    amountWan: given('receivedWan', receivedWan),
    fiscalWan: given('fiscalWan', fiscalWan),
    year: { value: awardYear - 1 },
    name: '',
  };
}

/** Only whether it is an enterprise matters here. */
function unitKind(applicant: string) {
  return given('applicant', applicant === 'enterprise' ? '企业' : applicant);
}
