import { compare, type DecimalText } from '../../core/decimal.js';
import { rankSheet } from '../../core/indicator/result-book/score-sheets.js';
import { type SheetLine, sheetLines } from '../../core/indicator/result-book/sheet-lines.js';
import type { WorkbookSnapshot } from '../../core/sheet/cell.js';
import { withoutAbsent } from '../../core/without-absent.js';
import { Sourced } from '../trace/origin.js';
import { type Score, type ScoreColumn, scoreAt, scoreColumns, textAt } from './score-figures.js';

/** A rank as it stands in a book, and as it is printed: 「第1」, 「并列第3」. */
export interface Standing {
  readonly rank: DecimalText;
  readonly shown: Sourced;
}

/** A line of 得分排名. */
export interface RegionLine {
  readonly region: Sourced;
  readonly total?: Score;
  readonly standing?: Standing;
  readonly class?: Sourced;
  readonly classStanding?: Standing;
  /** By the class of indicators. */
  readonly groups: ReadonlyMap<string, Score>;
  readonly missing?: Sourced;
  readonly adjustment?: Score;
  readonly reasons?: Sourced;
  readonly lastRank?: Score;
  readonly change?: Sourced;
}

/** 得分排名 of a result book. */
export interface RegionLines {
  /** The classes of indicators. */
  readonly groups: readonly ScoreColumn[];
  /** By rank; those without one last. */
  readonly regions: readonly RegionLine[];
  /** Whether the book tells the ranks of last time. */
  readonly hasLast: boolean;
}

/** Reads 得分排名; absent when the book has none. A book that somebody sorted otherwise is read all the same. */
export function readRegions(snapshot: WorkbookSnapshot): RegionLines | undefined {
  const { name, region, rank, total } = rankSheet;
  const read = sheetLines(snapshot, name, [region, rank, total]);
  if (read === undefined) return undefined;
  const lines = read.lines.filter(({ at }) => at(region) !== undefined);
  const groups = scoreColumns(name, read.titles);
  const standingIn = (column: string, among: readonly SheetLine[]) => {
    const ranks = among.flatMap(({ at }) => scoreAt(name, at(column))?.value ?? []);
    return ({ at }: SheetLine): Standing | undefined => {
      const own = scoreAt(name, at(column));
      if (own === undefined) return undefined;
      const isTied = ranks.filter((each) => each === own.value).length > 1;
      return {
        rank: own.value,
        shown: new Sourced(`${isTied ? '并列' : ''}第${own.value}`, own.origin),
      };
    };
  };
  const overall = standingIn(rank, lines);
  const regions = lines.flatMap((line): readonly RegionLine[] => {
    const { at } = line;
    const own = textAt(name, at(region));
    if (own === undefined) return [];
    const text = (column: string) => textAt(name, at(column));
    const score = (column: string) => scoreAt(name, at(column));
    const peers = lines.filter((each) => each.at(rankSheet.class)?.text === at(rankSheet.class)?.text);
    return [
      {
        region: own,
        groups: new Map(
          groups.flatMap(({ title, name: group }) => {
            const found = score(title);
            return found === undefined ? [] : [[group, found] as const];
          }),
        ),
        ...withoutAbsent({
          total: score(total),
          standing: overall(line),
          class: text(rankSheet.class),
          classStanding: standingIn(rankSheet.classRank, peers)(line),
          missing: text(rankSheet.missing),
          adjustment: score(rankSheet.adjustment),
          reasons: text(rankSheet.reasons),
          lastRank: score(rankSheet.lastRank),
          change: text(rankSheet.change),
        }),
      },
    ];
  });
  return {
    groups,
    regions: byRank(regions),
    hasLast: read.titles.some(({ text }) => text === rankSheet.lastRank),
  };
}

function byRank(regions: readonly RegionLine[]): readonly RegionLine[] {
  const place = ({ standing }: RegionLine) => standing?.rank ?? String(regions.length + 1);
  return [...regions].sort((a, b) => compare(place(a), place(b)));
}
