import { isBlankCell } from '../blank-cell.js';
import type { Cell } from '../cell.js';
import { foldHeader } from '../find/fold-header.js';
import { foldName } from '../fold-text.js';
import type { ColumnType } from '../table.js';
import type { ReadingColumn } from './read-columns.js';

/** What a row below the header is. `reason` is said in the report, `label` is the word of a sum row. */
type RowKind =
  | { readonly kind: 'record' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'total'; readonly label: string; readonly reason: string }
  | { readonly kind: 'other'; readonly reason: string };

const totalWords = /^.{0,16}?(合计|小计|总计|共计)(?:\([^()]*\))?:?$/;

/** 「注：…」, 「注1、…」, 「填表人：…」, 「数据来源：…」, folded. */
const noteStart =
  /^(?:注\d*[:.、]|(?:备注|说明|附注|附|数据来源|来源|填表说明):|(?:填表|填报|制表|审核|复核|经办|负责|联系|单位负责)[^:]{0,6}:|[※*])/;

/** Types in whose columns words are no entry, so that a lone sentence there is a note. */
const wordless: readonly ColumnType['kind'][] = [
  'credit-code',
  'amount-wan',
  'percent',
  'number',
  'count',
  'year',
  'date',
];

/**
 * Tells records from sum rows, notes, repeated headers and blank rows, by the row's own cells.
 *
 * @param isMergedAcross whether the cell is the first of a range merged over several columns
 */
export function rowKind(
  cells: readonly Cell[],
  columns: readonly ReadingColumn[],
  isMergedAcross: (cell: Cell) => boolean,
): RowKind {
  const filled = cells.filter((cell) => !isBlankCell(cell));
  const [first, ...others] = filled;
  if (first === undefined) return { kind: 'blank' };
  const label = totalLabel(filled, columns);
  if (label !== undefined) return { kind: 'total', label, reason: `${label}行` };
  if (isNote(first, others.length === 0, columns, isMergedAcross)) return { kind: 'other', reason: '说明行' };
  const inTable = columns.filter(({ column }) => filled.some((cell) => cell.column === column));
  if (inTable.length === 0) return { kind: 'blank' };
  return isRepeatedHeader(filled, inTable) ? { kind: 'other', reason: '重复的表头' } : { kind: 'record' };
}

/** 「合计」 in a row without a code: alone in a cell, or at the end of the row's first text (「林州市小计」). */
function totalLabel(filled: readonly Cell[], columns: readonly ReadingColumn[]): string | undefined {
  const texts = filled.filter((cell) => typeof cell.value === 'string');
  for (const [index, cell] of texts.entries()) {
    if (!cell.text.includes('计')) continue;
    const word = totalWords.exec(foldHeader(cell.text))?.[1];
    if (word === undefined || (index > 0 && foldName(cell.text) !== word)) continue;
    const hasCode = filled.some(
      (other) =>
        other !== cell &&
        columns.some(
          ({ column, definition }) => column === other.column && definition.type.kind === 'credit-code',
        ),
    );
    return hasCode ? undefined : word;
  }
  return undefined;
}

function isNote(
  first: Cell,
  alone: boolean,
  columns: readonly ReadingColumn[],
  isMergedAcross: (cell: Cell) => boolean,
): boolean {
  if (typeof first.value !== 'string') return false;
  const type = columns.find(({ column }) => column === first.column)?.definition.type.kind;
  const text = foldName(first.value);
  if (noteStart.test(text)) return alone || type !== 'text';
  const isProse = /\p{Script=Han}{4}/u.test(text) && (type === undefined || wordless.includes(type));
  return alone && (isProse || isMergedAcross(first));
}

/** The header printed again further down. */
function isRepeatedHeader(filled: readonly Cell[], columns: readonly ReadingColumn[]): boolean {
  const matches = ({ column, header }: ReadingColumn) => {
    const cell = filled.find((candidate) => candidate.column === column);
    return cell !== undefined && foldHeader(cell.text) === foldHeader(header);
  };
  return columns.length > 1 && columns.every(matches);
}
