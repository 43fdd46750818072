import { columnLetters } from '../../core/sheet/address.js';
import type { ColumnDefinition, TableDefinition } from '../../core/sheet/table.js';
import type { HighlightPlan } from '../write/plan.js';

/** Kinds of columns that hold numbers and days, so that a text there was meant as one. */
const numeric: readonly string[] = ['amount-wan', 'percent', 'number', 'count', 'year', 'date'];

/**
 * What Excel marks by itself on an entry sheet, also in cells that were pasted and so passed the native checks: a row
 * entered twice, a required cell left blank, a number or day that is text, a code that has not 18 characters.
 *
 * @param last the last row that is prepared for entries
 * @param codes the name of the range with the codes of 企业库; absent in a book without it
 */
export function entryHighlights(
  table: TableDefinition,
  last: number,
  codes: string | undefined,
): readonly HighlightPlan[] {
  const { columns } = table;
  const lettersOf = (id: string) => columnLetters(columns.findIndex((column) => column.id === id) + 1);
  const isFilled = (letters: string) => `LEN(TRIM($${letters}2))>0`;
  const rowIsFilled = `COUNTA($A2:$${columnLetters(columns.length)}2)>0`;
  return [
    ...repeatedRows(table, last, lettersOf),
    ...columns.flatMap((column): readonly HighlightPlan[] => {
      const letters = lettersOf(column.id);
      const mark = (style: HighlightPlan['style'], formula: string): HighlightPlan => ({
        range: `${letters}2:${letters}${last}`,
        formula,
        style,
      });
      const needed = column.required
        ? rowIsFilled
        : column.requiredWith === undefined
          ? undefined
          : isFilled(lettersOf(column.requiredWith));
      const mistyped = mistypedFormula(table, column, `$${letters}2`, codes);
      return [
        ...(needed === undefined ? [] : [mark('missing', `AND(LEN(TRIM($${letters}2))=0,${needed})`)]),
        ...(mistyped === undefined ? [] : [mark('mistyped', mistyped)]),
      ];
    }),
  ];
}

/** Where `duplicate-row` stands too: at the code, else in the first column of the key. */
function repeatedRows(
  { key = [], columns }: TableDefinition,
  last: number,
  lettersOf: (id: string) => string,
): readonly HighlightPlan[] {
  const ofKey = columns.filter(({ id }) => key.includes(id));
  const marked = ofKey.find(({ type }) => type.kind === 'credit-code') ?? ofKey[0];
  if (marked === undefined) return [];
  const filled = ofKey.filter(({ required }) => required).map(({ id }) => `LEN($${lettersOf(id)}2)>0`);
  const letters = lettersOf(marked.id);
  const isTwice = `${sameRows(
    ofKey.map(({ id }) => lettersOf(id)),
    last,
  )}>1`;
  const formula = `AND(${[...filled, isTwice].join(',')})`;
  return [{ range: `${letters}2:${letters}${last}`, formula, style: 'repeated' }];
}

/**
 * How many rows are like row 2 in these columns. Not COUNTIF, which takes a code of digits alone for a number and
 * compares 15 of them.
 */
export function sameRows(letters: readonly string[], last: number): string {
  const equal = letters.map((each) => `($${each}$2:$${each}$${last}=$${each}2)`);
  return `SUMPRODUCT(${equal.length === 1 ? `--${equal.join('')}` : equal.join('*')})`;
}

function mistypedFormula(
  { id }: TableDefinition,
  { type }: ColumnDefinition,
  cell: string,
  codes: string | undefined,
): string | undefined {
  if (numeric.includes(type.kind)) return `ISTEXT(${cell})`;
  if (type.kind !== 'credit-code') return undefined;
  // An enterprise of the ledger need not apply this year.
  const isListed = codes === undefined || id === 'enterprises' || id === 'ledger';
  const unlisted = isListed ? '' : `,SUMPRODUCT(--(${codes}=${cell}))=0`;
  return `AND(LEN(${cell})>0,OR(ISNUMBER(${cell}),LEN(${cell})<>18${unlisted}))`;
}
