import type { Finding, Place } from '../../core/finding.js';
import { nearMiss } from '../../core/near-miss.js';
import {
  booleanOf,
  isFilled,
  placeOf,
  type ReadTable,
  type Row,
  textOf,
} from '../../core/sheet/read-table.js';
import type { Sourced } from '../trace/origin.js';

/** Which proposals are to be answered, as it was entered. */
export interface ProposalChoice {
  /** 建议 or 提案; both when absent. */
  readonly category?: Sourced;
  /** 编号; every proposal that has a day of answer when absent. */
  readonly number?: Sourced;
  /** 届 and 次, where numbers are alike. */
  readonly term?: Sourced;
  readonly session?: Sourced;
  /** Whether several may be meant; otherwise it must be one. */
  readonly several: boolean;
  /** Whether only replies that go public are meant where no 编号 is entered. */
  readonly onlyPublic: boolean;
}

/** The rows of 建议提案 that are meant; none, and a 强制性 finding, when it is none or cannot be told which. */
export function chooseProposals(
  table: ReadTable,
  choice: ProposalChoice,
): { readonly rows: readonly Row[]; readonly findings: readonly Finding[] } {
  const fitting = table.rows.filter((row) => isOf(row, 'category', choice.category));
  return choice.number === undefined
    ? chooseAnswered(table, fitting, choice)
    : chooseNumber(table, fitting, choice, choice.number);
}

function chooseAnswered(
  { sheet }: ReadTable,
  rows: readonly Row[],
  { category, several, onlyPublic }: ProposalChoice,
) {
  const answered = rows.filter(
    (row) => isFilled(row, 'answeredOn') && !(onlyPublic && booleanOf(row, 'isPublic') === false),
  );
  const place = { kind: 'sheet', sheet } as const;
  const facts = { sheet, what: `${onlyPublic ? '公开的' : ''}${wordOf(category)}` };
  if (answered.length === 0) return refused('reply-none', place, facts);
  if (several || answered.length === 1) return { rows: answered, findings: [] };
  const numbers = answered.map((row) => textOf(row, 'number') ?? '').join('、');
  return refused('reply-unchosen', place, { ...facts, count: String(answered.length), numbers });
}

function chooseNumber(
  { sheet, rows: all }: ReadTable,
  fitting: readonly Row[],
  { category, term, session }: ProposalChoice,
  number: Sourced,
) {
  const place: Place = { kind: 'file', file: number.origin.place };
  const actual = String(number.value);
  const alike = fitting.filter((row) => textOf(row, 'number') === actual);
  const rows = alike.filter((row) => isOf(row, 'term', term) && isOf(row, 'session', session));
  const [row, rival] = rows;
  if (row !== undefined && rival === undefined) return { rows, findings: [] };
  const facts = { sheet, what: wordOf(category) };
  if (row !== undefined) {
    const places = rows.map((each) => placeOf(each, 'number')).join('、');
    return refused('reply-number-unclear', place, { ...facts, places }, actual);
  }
  const others = alike.length > 0 ? [] : all.filter((each) => textOf(each, 'number') === actual);
  return refused(
    'reply-number-unknown',
    place,
    {
      ...facts,
      sessions: alike.map((each) => placeOf(each, 'number')).join('、'),
      other: others.flatMap((each) => textOf(each, 'category') ?? []).join('、'),
      suggestion:
        nearMiss(
          actual,
          fitting.flatMap((each) => textOf(each, 'number') ?? []),
        ) ?? '',
    },
    actual,
  );
}

/** A cell that cannot be read speaks for itself in the check of the row. */
function isOf(row: Row, column: string, wanted: Sourced | undefined): boolean {
  const value = textOf(row, column);
  return wanted === undefined || value === undefined || value === String(wanted.value);
}

function wordOf(category: Sourced | undefined): string {
  return category === undefined ? '建议、提案' : String(category.value);
}

function refused(rule: string, place: Place, facts: Readonly<Record<string, string>>, actual?: string) {
  const finding: Finding = {
    rule,
    severity: 'mandatory',
    place,
    facts,
    ...(actual !== undefined && { actual }),
  };
  return { rows: [], findings: [finding] };
}
