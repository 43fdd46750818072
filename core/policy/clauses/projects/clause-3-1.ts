import type { ClauseOutcome } from '../../award.js';
import type { ProjectRow } from '../../book/applicants/entered-rows.js';
import { requireUnpaid } from '../begin-claim.js';
import type { ClauseContext } from '../clause-context.js';
import {
  beginProject,
  byProjectName,
  findSameNamed,
  requireOneRow,
  requireOneUnit,
} from './project-claim.js';

/**
 * 3-1 揭榜挂帅 (第3条第1款): a share of the technology contract's value, with a cap for each project. It is fixed
 * once and paid in instalments, so a project is awarded once for ever.
 */
export function assessOpenCompetition(project: ProjectRow, context: ClauseContext): ClauseOutcome {
  const reasoning = beginProject('3-1', project, context);
  const year = project.year.value;
  const earlier = findSameNamed(project, context).filter(
    (other) => year === undefined || other.year.value === undefined || other.year.value <= year,
  );
  requireUnpaid(reasoning, { clause: '3-1', by: byProjectName(project, context) }, context);
  requireOneRow(reasoning, earlier);
  requireOneUnit(reasoning, project);
  reasoning.require('技术合同交易额清楚', project.amountWan, () => true);
  if (!reasoning.holds) return reasoning.conclude();
  const value = reasoning.quantity('技术合同交易额', project.amountWan);
  const share = reasoning.applyRate('支持经费', value, reasoning.parameter('', 'rate'));
  return reasoning.conclude(reasoning.capItem(share, reasoning.parameter('单个项目上限', 'cap')));
}
