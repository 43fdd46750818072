import type { IsoDate } from '../../calendar.js';
import type { DeadlineRules } from '../../deadlines/deadline-rules.js';
import type { Duty } from '../../deadlines/duty.js';
import { type StandingDuty, standingOn } from '../../deadlines/duty-standing.js';
import { meetingDuties } from '../../deadlines/meeting-duties.js';
import { noticeDuties } from '../../deadlines/notice-duties.js';
import { replyDuties } from '../../deadlines/reply-duties.js';
import { type Finding, mustBeMended } from '../../finding.js';
import type { RegionList } from '../../region.js';
import { findingOf } from '../../rules/problem.js';
import { kindOf, proposalBook } from '../../sheet/book-kinds.js';
import { proposalsTable } from '../../sheet/proposal-tables/proposals.js';
import type { ReadTable } from '../../sheet/read-table.js';
import { sheetMissing } from '../../sheet/rules/structure/sheet-missing.js';
import type { HolidayYear } from '../../working-days.js';
import { checkInput, type InputBook } from '../input-book.js';
import type { StoppedRun } from '../run-award.js';

/** What deadlines are found with, besides the workbook. */
export interface DueSettings {
  readonly rules: DeadlineRules;
  readonly holidays: readonly HolidayYear[];
  readonly regions: RegionList;
  readonly date: IsoDate;
  /** How many days ahead are looked at; absent for all. What is overdue is always there. */
  readonly within?: number;
}

/** What is to be done and by when, with everything it was found from. */
export interface DueRun {
  readonly input: InputBook;
  readonly date: IsoDate;
  readonly within?: number;
  /** By the day by which each is to be done. */
  readonly duties: readonly StandingDuty[];
  /** What keeps a day from being read or counted, and days that may be moved by days off not known. */
  readonly findings: readonly Finding[];
}

/** The columns on which days rest, by table. */
const dayColumns: Readonly<Record<string, readonly string[]>> = {
  proposals: ['category', 'term', 'session', 'number', 'assignedOn', 'extended', 'answeredOn'],
  meetings: ['name', 'heldOn', 'consultedOn', 'submittedOn', 'distributedOn'],
  publicNotices: ['matter', 'startsOn', 'workingDays'],
};

/** The deadlines of a 建议提案台账. When a table of it cannot be found, only the findings come back. */
export function runDue(input: InputBook, settings: DueSettings): DueRun | StoppedRun {
  const { rules, holidays, regions, date, within } = settings;
  if (kindOf(input.snapshot) !== proposalBook) return { findings: [noLedger] };
  const { tables, findings, tablesFound } = checkInput(input, proposalBook.tables, regions);
  if (!tablesFound) return { findings: findings.filter(mustBeMended) };
  const notices = noticeDuties(tables.get('publicNotices'), holidays, date);
  const duties = [
    ...replyDuties(tables.get('proposals'), rules, holidays),
    ...meetingDuties(tables.get('meetings'), rules, holidays, date),
    ...notices.duties,
  ]
    .map((duty) => standingOn(duty, date))
    .filter(({ state, days }) => within === undefined || state !== 'open' || days <= within)
    .sort((a, b) => compareText(a.by, b.by) || compareText(a.id, b.id));
  return {
    input,
    date,
    ...(within !== undefined && { within }),
    duties,
    findings: [...ofDays(findings, tables), ...notices.findings, ...duties.flatMap(unknownYear)],
  };
}

/** Whether the run got as far as deadlines. */
export function hasDuties(run: DueRun | StoppedRun): run is DueRun {
  return 'duties' in run;
}

const noLedger = findingOf(
  sheetMissing,
  { kind: 'sheet' },
  { facts: { sheet: proposalsTable.sheet, candidates: '' } },
);

/** What must be mended in a cell that a day rests on and that could not be read, or in no cell of its own. */
function ofDays(findings: readonly Finding[], tables: ReadonlyMap<string, ReadTable>): readonly Finding[] {
  const unread = new Set(
    Object.entries(dayColumns).flatMap(([id, columns]) =>
      (tables.get(id)?.rows ?? []).flatMap((row) =>
        columns
          .filter((column) => row.cells.get(column)?.value === undefined)
          .map((column) => `${row.sheet}!${row.cells.get(column)?.address}`),
      ),
    ),
  );
  return findings.filter(
    (finding) =>
      mustBeMended(finding) &&
      finding.place.kind === 'sheet' &&
      (finding.place.cell === undefined || unread.has(`${finding.place.sheet}!${finding.place.cell}`)),
  );
}

function unknownYear({ counted, unknownYear: year, place }: Duty): readonly Finding[] {
  if (year === undefined) return [];
  return [{ rule: 'due-year-unknown', severity: 'hint', place, facts: { counted, year: String(year) } }];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
