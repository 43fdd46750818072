import { type Finding, mustBeMended } from '../../finding.js';
import { describe } from '../../messages/index.js';
import { quote } from '../../messages/sentence.js';
import { columnLetters } from '../../sheet/address.js';
import type { LeftBehind } from '../../sheet/migrate/left-behind.js';
import type { TableDefinition } from '../../sheet/table.js';
import type { PolicyCheckSettings } from '../check-against-policy.js';
import type { InputBook } from '../input-book.js';
import { type CarriedCopy, type CopyConflict, type Merge, mergeTables } from './merge-tables.js';
import { readCopy } from './read-copy.js';
import { type RewrittenCell, rewrittenCells } from './rewritten-cells.js';

/** What lies in the folder: a workbook that was read, or something that was not, with the reason in Chinese. */
export type Submission =
  | { readonly book: InputBook }
  | {
      readonly name: string;
      readonly skipped: string;
      /** Whether someone must do something about it: a workbook that cannot be read, not a picture or a lock file. */
      readonly mustBeMended: boolean;
    };

/** What came of one thing in the folder. */
export interface CollectedCopy {
  readonly name: string;
  /** Absent for what was not read. */
  readonly sha256?: string;
  /** Why nothing of it is in the merged book, in Chinese; absent for a copy that is. */
  readonly skipped?: string;
  readonly mustBeMended: boolean;
  readonly findings: readonly Finding[];
  /** How many records each table has, by its id; empty for a copy that was skipped. */
  readonly records: ReadonlyMap<string, number>;
  readonly leftBehind: readonly LeftBehind[];
  /** Cells that stand in the merged book as they were read, and not as they were typed. */
  readonly rewritten: readonly RewrittenCell[];
}

/** Everything that was collected from a folder. */
export interface Collection extends Merge {
  /** In the order in which they came. */
  readonly copies: readonly CollectedCopy[];
  /** A `copy-conflict` for each of `conflicts`, at its cell of the merged book. */
  readonly findings: readonly Finding[];
}

/** Checks the copies one after the other and merges those that can be merged; the same bytes are taken once. */
export function collectCopies(
  submissions: Iterable<Submission>,
  definitions: readonly TableDefinition[],
  settings: PolicyCheckSettings,
): Collection {
  const copies: CollectedCopy[] = [];
  const carried: CarriedCopy[] = [];
  const names = new Map<string, string>();
  for (const submission of submissions) {
    if (!('book' in submission)) {
      copies.push({ ...nothing, ...submission });
      continue;
    }
    const { name, sha256, snapshot } = submission.book;
    const same = names.get(sha256);
    if (same !== undefined) {
      copies.push({
        ...nothing,
        name,
        sha256,
        skipped: `与「${same}」一字不差，只收一次`,
        mustBeMended: false,
      });
      continue;
    }
    names.set(sha256, name);
    const { findings, carried: own, refusal } = readCopy(submission.book, definitions, settings);
    const copy = {
      name,
      sha256,
      findings,
      mustBeMended: refusal !== undefined || findings.some(mustBeMended),
    };
    if (refusal !== undefined) {
      copies.push({ ...nothing, ...copy, skipped: reasonOf(refusal) });
      continue;
    }
    carried.push({ name, date1904: snapshot.date1904, tables: own.tables });
    copies.push({
      ...copy,
      records: new Map(own.tables.map(({ table }) => [table.definition.id, table.rows.length])),
      leftBehind: own.leftBehind,
      rewritten: rewrittenCells(own.tables),
    });
  }
  const merge = mergeTables(carried, definitions);
  return { ...merge, copies, findings: merge.conflicts.map(conflictFinding) };
}

const nothing = { findings: [], records: new Map(), leftBehind: [], rewritten: [] } as const;

/** 「企业库：未找到表头…；补上这些列…」. */
function reasonOf(refusal: Finding): string {
  const { where, fact, fix } = describe(refusal);
  const text = [fact, fix].filter((part) => part !== undefined).join('；');
  return refusal.place.kind === 'sheet' && where !== '' ? `${where}：${text}` : text;
}

/** At the first cell that differs, in the row that came later. */
function conflictFinding({ definition, first, second, differences }: CopyConflict): Finding {
  const [different] = differences;
  const column = definition.columns.findIndex(({ id }) => id === different?.column);
  const said = (text: string) => (text === '' ? '没有填' : `填的是${quote(text)}`);
  return {
    rule: 'copy-conflict',
    severity: 'mandatory',
    place: { kind: 'sheet', sheet: definition.sheet, cell: `${columnLetters(column + 1)}${second.row}` },
    facts: {
      first: first.source,
      second: second.source,
      differences: differences
        .map((each) => `「${each.title}」前者${said(each.first)}，后者${said(each.second)}`)
        .join('；'),
    },
  };
}
