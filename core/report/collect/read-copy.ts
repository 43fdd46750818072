import type { Finding } from '../../finding.js';
import { awardTables } from '../../sheet/award-tables/index.js';
import { type CarriedTables, carryTables } from '../../sheet/migrate/carry-tables.js';
import type { TableDefinition } from '../../sheet/table.js';
import { checkAgainstPolicy, type PolicyCheckSettings } from '../check-against-policy.js';
import { checkInput, type InputBook } from '../input-book.js';

/** One copy as checked, with its tables on the way to the merged book. */
export interface CopyReading {
  /** What `wenbiao check` says of it; that 批次 is not filled in is no fault of a copy. */
  readonly findings: readonly Finding[];
  readonly carried: CarriedTables;
  /** Why nothing may be taken from it; absent when it can be merged. */
  readonly refusal?: Finding;
}

const copyTables = awardTables.map((table) => (table.id === 'batch' ? { ...table, required: false } : table));

/** Checks a copy and takes its tables out of it, also its rows of 政策考题. */
export function readCopy(
  input: InputBook,
  definitions: readonly TableDefinition[],
  settings: PolicyCheckSettings,
): CopyReading {
  const alone = checkInput(input, copyTables, settings.regions, settings.project);
  const hasBatch = (alone.tables.get('batch')?.rows.length ?? 0) > 0;
  const { findings } = hasBatch ? checkAgainstPolicy(input, settings) : alone;
  const carried = carryTables(input.snapshot, definitions, settings.regions);
  const refusal = refusalOf(input.name, findings, carried);
  return { findings, carried, ...(refusal !== undefined && { refusal }) };
}

/**
 * A book of another form, without any table, or with a sheet or header of which it is not certain what it holds. A
 * sheet that is only missing does not keep the others out.
 */
function refusalOf(
  name: string,
  findings: readonly Finding[],
  { tables, findings: ofHeaders }: CarriedTables,
): Finding | undefined {
  const ofForm = findings.find(({ rule }) => rule === 'form-newer' || rule === 'form-unreadable');
  if (ofForm !== undefined) return ofForm;
  if (tables.every(({ table }) => table.columns.size === 0)) {
    return { rule: 'copy-without-tables', severity: 'mandatory', place: { kind: 'file', file: name } };
  }
  return ofHeaders.find(
    ({ rule, severity, facts }) =>
      severity === 'mandatory' && (rule !== 'sheet-missing' || facts?.['candidates'] !== ''),
  );
}
