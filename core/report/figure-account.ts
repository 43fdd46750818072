/**
 * Whether a figure of a document has a source, was entered by an official, is answered for by a person, or none of
 * these.
 */
export type Verdict = '有出处' | '录入' | '认可' | '未核';

/** A figure printed in a document, with what a person needs to check it. */
export interface FigureAccount {
  /** As printed: 「1320」. */
  readonly text: string;
  /** The sentence it stands in, or the row and column of a table. */
  readonly sentence: string;
  /** 「正文」, 「附件」. */
  readonly element: string;
  readonly verdict: Verdict;
  /** Who answers for it; only with 认可. */
  readonly acceptedBy?: string;
  /** What it was read from, each place once; none for a typed figure, and for one computed from none. */
  readonly sources: readonly FigureSource[];
  /** 「600＋720＝1320」; empty when it is printed as it stands there. */
  readonly arithmetic: string;
  /** 「第4条第1款」; several are parted by 、; empty for none. */
  readonly clause: string;
}

export interface FigureSource {
  /** 「奖补测算表!M5」, 「安排.yaml 第12行」. */
  readonly place: string;
  /** What stands there; empty when that is not known. */
  readonly shown: string;
}

const verdicts = ['有出处', '录入', '认可', '未核'] as const satisfies readonly Verdict[];

/** 「共 5 个数：有出处 3，录入 1，认可 0，未核 1」. */
export function countedVerdicts(accounts: readonly FigureAccount[]): string {
  const counts = verdicts.map(
    (verdict) => `${verdict} ${accounts.filter((account) => account.verdict === verdict).length}`,
  );
  return `共 ${accounts.length} 个数：${counts.join('，')}`;
}

/** 「有出处」, 「认可：张某」. */
export function verdictText({ verdict, acceptedBy }: FigureAccount): string {
  return acceptedBy === undefined ? verdict : `${verdict}：${acceptedBy}`;
}

/** Contents that are listed; more would hide the figure. */
const mostShown = 8;

/** What stands at the sources, in their order; that they are many when they are. Empty for none. */
export function shownText({ sources }: FigureAccount): string {
  const shown = sources.map((source) => source.shown).filter((text) => text !== '');
  return shown.length > mostShown ? `${shown.length}处，见来源` : shown.join('、');
}

/** The sources in their order, cells below each other as one range: 「奖补测算表!M4:M9、M12」. */
export function placesText({ sources }: FigureAccount): string {
  let sheet = '';
  return rangesOf(sources.map(({ place }) => place))
    .map((range) => {
      const [name = '', cells] = partsOf(range);
      if (cells === undefined || name !== sheet) {
        sheet = name;
        return range;
      }
      return cells;
    })
    .join('、');
}

function partsOf(place: string): readonly string[] {
  const at = place.lastIndexOf('!');
  return at === -1 ? [''] : [place.slice(0, at), place.slice(at + 1)];
}

/** A run of cells below each other becomes its range. */
function rangesOf(places: readonly string[]): string[] {
  const ranges: { readonly first: string; last: CellPlace | undefined; length: number }[] = [];
  for (const place of places) {
    const cell = cellPlace(place);
    const range = ranges.at(-1);
    const follows =
      cell !== undefined &&
      range?.last !== undefined &&
      range.last.column === cell.column &&
      range.last.row + 1 === cell.row;
    if (range !== undefined && follows) {
      range.last = cell;
      range.length += 1;
    } else ranges.push({ first: place, last: cell, length: 1 });
  }
  return ranges.map(({ first, last, length }) =>
    length === 1 || last === undefined ? first : `${first}:${partsOf(last.column)[1] ?? ''}${last.row}`,
  );
}

interface CellPlace {
  /** With its sheet: 「奖补测算表!M」. */
  readonly column: string;
  readonly row: number;
}

function cellPlace(place: string): CellPlace | undefined {
  const [, column, row] = /^([^!]*![A-Z]{1,3})([1-9]\d{0,6})$/.exec(place) ?? [];
  return column === undefined ? undefined : { column, row: Number(row) };
}
