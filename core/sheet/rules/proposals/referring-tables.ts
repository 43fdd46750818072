import type { ReadTable } from '../../read-table.js';
import type { RuleContext } from '../rule.js';

/** The sheets whose rows name a proposal. */
export function referringTables(tables: RuleContext['tables']): readonly ReadTable[] {
  return ['proposalPoints', 'signatories'].flatMap((id) => tables.get(id) ?? []);
}
