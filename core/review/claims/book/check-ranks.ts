import { compare } from '../../../decimal.js';
import { groupBy } from '../../../group-by.js';
import { ordinalValue } from '../../text/ordinal-value.js';
import type { CheckedClaim } from '../claim.js';
import type { Sentence } from '../reading/sentences.js';
import { showNumber } from '../show-number.js';
import type { BookFigure } from './book-figures.js';
import { nameInClause } from './figure-name.js';

/** 「位列全市第2」, 「居前三」; no rank is 第一方阵, and one in the province is not in the book. */
const rankForm =
  /(?:位列|位居|排名|排在|排|居|列)(?:全市|全县|全区)?(?:的)?(?:第([一二三四五六七八九十]{1,3}|\d{1,2})(?![一二三四五六七八九十\d])(?:位|名)?|(首位|榜首)|前([一二三四五六七八九十]|\d{1,2})(?![一二三四五六七八九十\d])(?:位|名)?)(?![方梯批阶]|位?次)/gu;

/** Of these the least may be the first. */
const lessIsBetter = /能耗|消耗|排放|浓度|事故|失业|负债|投诉|逾期|降|成本|用时|时限|不合格|未/u;

/** Fewer rows make no ranking. */
const fewestRows = 3;

/**
 * What a sentence says of the rank of a county, held against the column of the book that has its number, counted from the
 * greatest, of what is better when it is less from the least as well. Counties with one number share the first of their ranks and may be told at any of them.
 */
export function rankCheck(figures: readonly BookFigure[]): (sentence: Sentence) => readonly CheckedClaim[] {
  const counties = figures.filter(({ row }) => /[县市区]$/u.test(row));
  const byName = groupBy(counties, ({ name }) => name);
  const columns = groupBy(counties, ({ column }) => column);
  const mostRows = new Map<string, number>();
  for (const [column, rows] of columns) {
    mostRows.set(sheetOf(column), Math.max(rows.length, mostRows.get(sheetOf(column)) ?? 0));
  }
  if (columns.size === 0) return () => [];
  return (sentence) =>
    /分别|依次/u.test(sentence.text)
      ? []
      : Array.from(sentence.text.matchAll(rankForm)).flatMap((match): readonly CheckedClaim[] => {
          const [words, nth, , within] = match;
          const { year, name } = subjectBefore(sentence.text, match.index);
          const named = (byName.get(name) ?? []).filter(
            (figure) => figure.year === undefined || figure.year === year,
          );
          const [figure, ...others] = named;
          const stated = nth === undefined && within === undefined ? 1 : ordinalValue(nth ?? within ?? '');
          if (figure === undefined || others.length > 0 || stated === undefined) return [];
          const rows = columns.get(figure.column) ?? [];
          // A county without a number would have a rank too.
          const isWhole = rows.length === mostRows.get(sheetOf(figure.column));
          if (rows.length < fewestRows || !isWhole) return [];
          const at = sentence.stretch(match.index, match.index + words.length);
          return [claimOf(figure, rows, { stated, isWithin: within !== undefined, at })];
        });
}

function sheetOf(column: string): string {
  return column.split('!')[0] ?? '';
}

interface StatedRank {
  readonly stated: number;
  /** 「前三」. */
  readonly isWithin: boolean;
  readonly at: CheckedClaim['at'];
}

function claimOf(
  figure: BookFigure,
  rows: readonly BookFigure[],
  { stated, isWithin, at }: StatedRank,
): CheckedClaim {
  const above = rows.filter(({ value }) => compare(value, figure.value) > 0).length;
  const equal = rows.filter(({ value }) => compare(value, figure.value) === 0).length;
  const below = rows.length - above - equal;
  const ways = lessIsBetter.test(figure.name) ? [above, below] : [above];
  const isTrue = ways.some((before) =>
    isWithin ? before < stated : stated > before && stated <= before + equal,
  );
  const tie = equal > 1 ? '并列' : '';
  const arithmetic = `${figure.cell} 是${showNumber(figure.value)}${figure.unit}，${rows.length}个县（市、区）从大到小${tie}第${above + 1}`;
  const claim = { kind: 'claim-rank', at, arithmetic, cell: figure.cell } as const;
  return isTrue
    ? { ...claim, verdict: 'supported' }
    : { ...claim, verdict: 'refuted', expected: `${tie}第${above + 1}` };
}

/** The name in the clause before a place, or in the clause before where that has none: 「高企58家，位列第一」. */
function subjectBefore(
  text: string,
  at: number,
): { readonly name: string; readonly year: string | undefined } {
  const before = text.slice(Math.max(0, at - 60), at);
  const clauses = before.split(/[，；：]/u);
  const own = clauses.at(-1) ?? '';
  const words = own === '' ? (clauses.at(-2) ?? '').replace(/(?:近|约|超)?\d[\d.,]*.{0,6}$/u, '') : own;
  return { name: nameInClause(words), year: [...before.matchAll(/(\d{4})年/gu)].at(-1)?.[1] };
}
