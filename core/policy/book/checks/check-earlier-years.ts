import { yearOf } from '../../../calendar.js';
import type { Finding } from '../../../finding.js';
import { groupBy } from '../../../group-by.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../../sheet/cell-finding.js';
import { dateOf, type Row, textOf, yearNumberOf } from '../../../sheet/read-table.js';
import { entryTables } from '../../clauses/entry-tables.js';
import { titleSchedules } from '../../clauses/titles/title-schedules.js';
import type { Policy } from '../../law/policy.js';
import { nameAmong } from '../../law/schedule.js';
import { rowEarlierYear } from '../../rules/entries/row-earlier-year.js';
import { rowsOf, type Tables } from '../tables.js';

/** What is awarded once: its table, the column that dates it, and which of its rows are meant. */
const oneTime: readonly {
  readonly table: string;
  readonly column: string;
  readonly isMeant?: (row: Row, awardYear: number) => boolean;
}[] = [
  { table: 'recognitions', column: 'recognitionYear' },
  {
    table: 'titles',
    column: 'grantedOn',
    // An evaluation and yearly support are claimed by a row whose title was granted long ago.
    isMeant: (row) =>
      ['grade', 'reviewYear', 'grantWan', 'nonFiscalRdWan', 'agreementFrom'].every(
        (column) => (row.cells.get(column)?.raw ?? '') === '',
      ) && textOf(row, 'firstTime') !== '否',
  },
  { table: 'scienceAwards', column: 'year' },
  { table: 'projects', column: 'year', isMeant: (row) => textOf(row, 'category') === '揭榜挂帅' },
];

/**
 * `row-earlier-year` (a hint): what is awarded once, of a year since the policy is in force but before the year
 * before the award year, for a unit that the ledger shows as awarded under none of the clauses about it from that
 * year on.
 */
export function checkEarlierYears(tables: Tables, policy: Policy, awardYear: number): readonly Finding[] {
  const ledger = groupBy(rowsOf(tables, 'ledger'), (row) => textOf(row, 'creditCode'));
  const facts = { due: String(awardYear - 1), awardYear: String(awardYear) };
  return oneTime.flatMap(({ table: id, column, isMeant = () => true }) => {
    const table = tables.get(id);
    const ofTable = policy.clauses.filter((clause) => entryTables(policy, clause).includes(id));
    const clausesOf = (row: Row) =>
      id === 'titles' ? clausesNaming(row, policy) : ofTable.map((each) => each.id);
    return (table?.rows ?? []).flatMap((row) => {
      const date = dateOf(row, column);
      const year = date === undefined ? yearNumberOf(row, column) : yearOf(date);
      if (table === undefined || year === undefined || !isMeant(row, awardYear)) return [];
      // The year in which the policy came into force is split; a year alone does not say on which side.
      const isSince = date === undefined ? year > yearOf(policy.effectiveFrom) : date >= policy.effectiveFrom;
      if (!isSince || year >= awardYear - 1) return [];
      const isInLedger = (ledger.get(textOf(row, 'creditCode') ?? '') ?? []).some(
        (line) =>
          clausesOf(row).includes(textOf(line, 'clause') ?? '') &&
          (yearNumberOf(line, 'year') ?? year) >= year,
      );
      return isInLedger ? [] : [cellFinding(table, row, [column], problemOf(rowEarlierYear, facts))];
    });
  });
}

/** The clauses that name the title of a row of 称号与平台. */
function clausesNaming(row: Row, policy: Policy): readonly string[] {
  const title = textOf(row, 'category') ?? '';
  return titleSchedules(policy).flatMap(({ clause, entries }) => (nameAmong(entries, title) ? [clause] : []));
}
