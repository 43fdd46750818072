import { compare, type DecimalText } from '../../../decimal.js';
import type { ClauseOutcome } from '../../award.js';
import type { ProjectRow } from '../../book/applicants/entered-rows.js';
import type { Fact } from '../../reasoning/fact.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import { requireUnpaid } from '../begin-claim.js';
import type { ClauseContext } from '../clause-context.js';
import { beginProject, byProjectName, findSameNamed, requireOneRow } from './project-claim.js';

/** The categories that are matched; other provincial projects are not. */
const matchedCategories: readonly string[] = ['国家级科技项目', '省级重大科技专项'];

/**
 * 3-2 项目配套 (第3条第2款): an enterprise with a national project or a major provincial one is matched by the
 * money received in the year; the text sets no cap.
 */
export function assessMatching(project: ProjectRow, context: ClauseContext): ClauseOutcome {
  const reasoning = beginProject('3-2', project, context);
  reasoning.require(`项目类别为${matchedCategories.join('或')}`, project.category, (category) =>
    matchedCategories.includes(category),
  );
  requireUnpaid(
    reasoning,
    { clause: '3-2', awardYear: context.awardYear, by: byProjectName(project, context) },
    context,
  );
  requireOneRow(
    reasoning,
    findSameNamed(project, context).filter(
      ({ year }) => year.value === undefined || year.value === project.year.value,
    ),
  );
  reasoning.require('实际到位资金清楚', project.amountWan, () => true);
  if (!reasoning.holds) return reasoning.conclude();
  const [label, received] = findReceived(reasoning, project);
  reasoning.require(`${label}清楚`, received, () => true);
  if (!reasoning.holds) return reasoning.conclude();
  const rate = reasoning.parameter('', 'rate');
  return reasoning.conclude(reasoning.applyRate('应补', reasoning.quantity(label, received), rate));
}

/** The money that counts as received: all of it, unless the part from higher levels is given and the reading says so. */
function findReceived(
  reasoning: Reasoning,
  { amountWan, fiscalWan }: ProjectRow,
): readonly [string, Fact<DecimalText>] {
  const all = ['实际到位资金', amountWan] as const;
  if (fiscalWan.value === undefined && fiscalWan.doubt === undefined) return all;
  if (fiscalWan.value !== undefined && amountWan.value !== undefined) {
    const order = compare(fiscalWan.value, amountWan.value);
    if (order === 0) return all;
    if (order > 0) {
      reasoning.leaveOpen(
        `其中上级财政资金${fiscalWan.value}万元（${fiscalWan.source ?? ''}）大于实际到位资金${amountWan.value}万元`,
      );
      return all;
    }
  }
  return reasoning.reading('art3.received') === 'fiscal' ? ['其中上级财政资金', fiscalWan] : all;
}
