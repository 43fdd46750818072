import { remembered } from '../../remembered.js';
import type { TableDefinition } from '../table.js';
import { foldHeader, readHeader } from './fold-header.js';

/** One column's header as it stands: its texts from the top row to the bottom row of the header. */
export interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly parts: readonly string[];
}

/** A header that means a column of the table. */
export interface MatchedColumn extends HeaderCell {
  /** The texts joined, without line breaks. */
  readonly header: string;
  /** The unit it names, if any. */
  readonly unit?: string;
}

/** Which column of a sheet holds what. */
export interface ColumnMatch {
  /** Column id → its one header. */
  readonly columns: ReadonlyMap<string, MatchedColumn>;
  /** Headers that fit more than once, with the ids they fit: a question, never a guess. */
  readonly doubtful: readonly {
    readonly ids: readonly string[];
    readonly headers: readonly MatchedColumn[];
  }[];
  /** Headers that mean none of the table's columns, as they stand. */
  readonly others: readonly string[];
  /** How many headers need several rows together to be complete: title and unit, upper and lower words. */
  readonly joined: number;
}

type Words = ReadonlyMap<string, readonly string[]>;

/** Matches headers to a table's columns by title first, then by synonym, with or without unit and brackets. */
export function matchColumns(headers: readonly HeaderCell[], definition: TableDefinition): ColumnMatch {
  const { titles, synonyms } = vocabularyOf(definition);
  const byId = new Map<string, MatchedColumn[]>();
  const doubtful: ColumnMatch['doubtful'][number][] = [];
  const others: string[] = [];
  let joined = 0;
  for (const cell of headers) {
    const { ids, isJoined } = idsOf(cell, titles) ?? idsOf(cell, synonyms) ?? { ids: [], isJoined: false };
    const [id, ...rivals] = ids;
    const matched = describe(cell);
    if (id === undefined) {
      others.push(matched.header);
      continue;
    }
    if (isJoined) joined++;
    if (rivals.length > 0) doubtful.push({ ids, headers: [matched] });
    else byId.set(id, [...(byId.get(id) ?? []), matched]);
  }
  const columns = new Map<string, MatchedColumn>();
  for (const [id, matches] of byId) {
    const [match, ...rivals] = matches;
    if (match !== undefined && rivals.length === 0) columns.set(id, match);
    else doubtful.push({ ids: [id], headers: matches });
  }
  return { columns, doubtful, others, joined };
}

/** What a table's columns are called. */
interface Vocabulary {
  readonly titles: Words;
  readonly synonyms: Words;
}

/** Made once for each table: a sheet is tried at every row for every table. */
const vocabularyOf = remembered(
  (definition: TableDefinition): Vocabulary => ({
    titles: wordsOf(definition, (column) => [column.title]),
    synonyms: wordsOf(definition, (column) => column.synonyms ?? []),
  }),
);

function wordsOf(
  definition: TableDefinition,
  words: (column: TableDefinition['columns'][number]) => readonly string[],
): Words {
  const index = new Map<string, string[]>();
  for (const column of definition.columns) {
    for (const word of new Set(words(column).map(foldHeader))) {
      index.set(word, [...(index.get(word) ?? []), column.id]);
    }
  }
  return index;
}

/** All rows of the header read as one text; failing that, its lowest row alone. */
function idsOf(
  { parts }: HeaderCell,
  words: Words,
): { readonly ids: readonly string[]; readonly isJoined: boolean } | undefined {
  for (const text of [parts.join(''), parts.at(-1) ?? '']) {
    for (const reading of readHeader(foldHeader(text)).readings) {
      const ids = words.get(reading);
      if (ids !== undefined) return { ids, isJoined: parts.length > 1 && text !== parts.at(-1) };
    }
  }
  return undefined;
}

function describe(cell: HeaderCell): MatchedColumn {
  const header = cell.parts.join('').replace(/\s*[\r\n]+\s*/g, '');
  const unit = [header, ...cell.parts].map((text) => readHeader(foldHeader(text)).unit).find(Boolean);
  return { ...cell, header, ...(unit === undefined ? {} : { unit }) };
}
