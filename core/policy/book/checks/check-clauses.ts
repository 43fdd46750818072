import type { Finding } from '../../../finding.js';
import { findingOf } from '../../../rules/problem.js';
import { type Row, sheetPlaceOf, textOf } from '../../../sheet/read-table.js';
import type { Policy } from '../../law/policy.js';
import { clauseUnknown } from '../../rules/entries/clause-unknown.js';
import { rowsOf, type Tables } from '../tables.js';

/**
 * `clause-unknown`: a line of 台账 or 核定 under a clause that the policy has not, though it has others of that
 * article. Articles that this policy's data do not cover are let through: they are not computed here.
 */
export function checkClauses(tables: Tables, policy: Policy): readonly Finding[] {
  const rows = [...rowsOf(tables, 'ledger'), ...rowsOf(tables, 'approvals')];
  return rows.flatMap((row) => checkClause(row, policy));
}

function checkClause(row: Row, policy: Policy): readonly Finding[] {
  const clause = textOf(row, 'clause');
  const article = clause?.split('-')[0] ?? '';
  const known = policy.clauses.map(({ id }) => id).filter((id) => id.startsWith(`${article}-`));
  if (clause === undefined || known.length === 0 || known.includes(clause)) return [];
  const facts = { policy: policy.number, article, known: known.join('、') };
  const place = sheetPlaceOf(row, 'clause');
  return [findingOf(clauseUnknown, place, { actual: clause, facts })];
}
