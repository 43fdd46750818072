import { add, compare, type DecimalText, divide, multiply, subtract } from '../../decimal.js';
import { withoutAbsent } from '../../without-absent.js';
import type { TargetRow, TargetTable, TargetTie } from './target-table.js';

/** The three columns of figures of a table. */
export const figureColumns = ['baseline', 'target', 'actual'] as const;
export type FigureColumn = (typeof figureColumns)[number];

/** What a tie gives in one column. */
export interface TieResult {
  readonly tie: TargetTie;
  readonly column: FigureColumn;
  /** What follows from the lines. */
  readonly computed: DecimalText;
  /** What the table or the body says; absent for a tie that only derives a figure. */
  readonly stated?: DecimalText;
  /** Whether both agree within the tolerance; absent with nothing to compare. */
  readonly agrees?: boolean;
}

/** Every tie in every column for which all its lines have figures. */
export function checkTies({ rows, ties }: TargetTable): readonly TieResult[] {
  const byNumber = new Map(rows.map((row) => [row.no, row]));
  return ties.flatMap((tie) =>
    figureColumns.flatMap((column): readonly TieResult[] => {
      const computed = computeTie(tie, (no) => byNumber.get(no)?.[column]);
      if (computed === undefined) return [];
      const stated =
        tie.row === undefined
          ? column === 'target'
            ? tie.stated
            : undefined
          : byNumber.get(tie.row)?.[column];
      const agrees = stated === undefined ? undefined : isWithin(computed, stated, tie);
      return [{ tie, column, computed, ...withoutAbsent({ stated, agrees }) }];
    }),
  );
}

/** Lines whose target is another one than the body of the document says. */
export function findMisstated(rows: readonly TargetRow[]): readonly TargetRow[] {
  return rows.filter(
    ({ target, stated }) => target !== undefined && stated !== undefined && compare(target, stated) !== 0,
  );
}

function computeTie(
  tie: TargetTie,
  figureOf: (no: string) => DecimalText | undefined,
): DecimalText | undefined {
  const known = (numbers: readonly string[]) => {
    const values = numbers.map(figureOf);
    return values.every((value) => value !== undefined) ? values : undefined;
  };
  const terms = known(tie.add);
  const factors = known(tie.multiply);
  const divisors = known(tie.divide);
  if (terms === undefined || factors === undefined || divisors === undefined) return undefined;
  if (terms.length > 0) return add(...terms);
  const over = factors.reduce((product, value) => multiply(product, value), tie.times);
  const under = divisors.reduce((product, value) => multiply(product, value), '1');
  return compare(under, '0') === 0 ? undefined : divide(over, under);
}

/** A sum agrees exactly; a quotient of rounded figures within the tolerance. */
function isWithin(computed: DecimalText, stated: DecimalText, { add: terms, tolerance }: TargetTie): boolean {
  if (terms.length > 0) return compare(computed, stated) === 0;
  const apart = subtract(computed, stated).replace('-', '');
  return compare(apart, multiply(tolerance, stated.replace('-', ''))) <= 0;
}
