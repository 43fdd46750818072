import { parseAddress, parseRange } from '../../address.js';
import type { CellRange } from '../../cell.js';

/** A formula that only adds cells of its own sheet. */
export interface SumFormula {
  /** `cells`: a chain of + and −, in which a text is an error; `subtotal` leaves out other SUBTOTALs and hidden rows. */
  readonly kind: 'sum' | 'subtotal' | 'cells';
  readonly terms: readonly { readonly range: CellRange; readonly isSubtracted: boolean }[];
}

const chain = /^[+-]?\$?[A-Z]{1,3}\$?\d+(?:[+-]\$?[A-Z]{1,3}\$?\d+)*$/i;

/** `SUM(C2:C9,C12)`, `SUBTOTAL(9,C2:C9)`, `C2+C3-C4`; absent for any other formula. */
export function readSum(formula: string): SumFormula | undefined {
  const text = formula.replace(/\s/g, '');
  if (chain.test(text)) {
    const terms = (text.match(/[+-]?[^+-]+/g) ?? []).map((term) => ({
      range: rangeOf(term.replace(/^[+-]/, '')),
      isSubtracted: term.startsWith('-'),
    }));
    return withRanges('cells', terms);
  }
  const [, head = '', inside] = /^(SUM\(|SUBTOTAL\((?:9|109),)([^()]+)\)$/i.exec(text) ?? [];
  if (inside === undefined) return undefined;
  const terms = inside.split(',').map((term) => ({ range: rangeOf(term), isSubtracted: false }));
  return withRanges(head.length === 'SUM('.length ? 'sum' : 'subtotal', terms);
}

function rangeOf(text: string): CellRange | undefined {
  return text.includes(':') || parseAddress(text) !== undefined ? parseRange(text) : undefined;
}

function withRanges(
  kind: SumFormula['kind'],
  terms: readonly { readonly range: CellRange | undefined; readonly isSubtracted: boolean }[],
): SumFormula | undefined {
  const whole = terms.flatMap(({ range, isSubtracted }) =>
    range === undefined ? [] : [{ range, isSubtracted }],
  );
  return whole.length === terms.length ? { kind, terms: whole } : undefined;
}
