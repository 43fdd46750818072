import { type IsoDate, yearOf } from '../../calendar.js';
import type { Finding } from '../../finding.js';
import { readBatch } from '../../policy/book/batch.js';
import { checkClauses } from '../../policy/book/checks/check-clauses.js';
import { checkPaidTwice } from '../../policy/book/checks/check-paid-twice.js';
import type { Tables } from '../../policy/book/tables.js';
import { findPolicy, type LoadedPolicy } from '../../policy/law/loaded-policy.js';
import { type Arrears, findArrears } from '../../policy/ledger/find-arrears.js';
import type { RegionList } from '../../region.js';
import { awardTables } from '../../sheet/award-tables/index.js';
import { checkInput, type InputBook } from '../input-book.js';
import type { StoppedRun } from '../run-award.js';

/** What is owed on a ledger, with everything it was found from. */
export interface ArrearsRun {
  readonly input: InputBook;
  readonly arrears: Arrears;
  /** The findings of the ledger's sheet. */
  readonly findings: readonly Finding[];
  readonly date: IsoDate;
}

/** Only the ledger is needed; 企业库 gives names and regions, 批次 the policy, where the book has them. */
const tables = awardTables.map((table) => ({ ...table, required: table.id === 'ledger' }));

/** What is owed on the ledger of a book. When there is no usable ledger, only the findings come back. */
export function runArrears(
  input: InputBook,
  settings: {
    readonly policies: readonly LoadedPolicy[];
    readonly regions: RegionList;
    readonly date: IsoDate;
  },
): ArrearsRun | StoppedRun {
  const { policies, regions, date } = settings;
  const checked = checkInput(input, tables, regions);
  const ledger = checked.tables.get('ledger');
  const required = ledger?.definition.columns.filter((column) => column.required) ?? [];
  if (ledger === undefined || required.some(({ id }) => !ledger.columns.has(id))) {
    const ofLedger = ({ place }: Finding) => place.kind !== 'sheet' || isOn(place.sheet, ledger?.sheet);
    return { findings: checked.findings.filter(ofLedger) };
  }
  const findings = [...checked.findings, ...policyFindings(checked.tables, policies)].filter(
    ({ place }) => place.kind === 'sheet' && place.sheet === ledger.sheet,
  );
  return { input, arrears: findArrears(checked.tables, findings, regions, yearOf(date)), findings, date };
}

/** Whether the run got as far as sums. */
export function hasArrears(run: ArrearsRun | StoppedRun): run is ArrearsRun {
  return 'arrears' in run;
}

/** What only the policy of 批次 can tell of the ledger. */
function policyFindings(found: Tables, policies: readonly LoadedPolicy[]): readonly Finding[] {
  const named = readBatch(found).policy;
  const policy = named === undefined ? undefined : findPolicy(policies, named)?.policy;
  return policy === undefined ? [] : [...checkClauses(found, policy), ...checkPaidTwice(found, policy)];
}

/** Findings of the whole book, and those of the ledger's sheet where there is one. */
function isOn(sheet: string | undefined, ledger: string | undefined): boolean {
  return sheet === undefined || ledger === undefined || sheet === ledger;
}
