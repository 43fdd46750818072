import type { DecimalText } from '../../decimal.js';

/** A number in a computation: its value, unit and where it comes from. */
export interface Quantity {
  readonly label: string;
  readonly value: DecimalText;
  /** 万元, %, 年, 次, 家. */
  readonly unit: string;
  /** The cell (`研发!C7`), the clause (`第4条第1款`), or absent for a number computed before. */
  readonly source?: string;
}

export type Operator = 'fixed' | 'multiply' | 'subtract' | 'add' | 'minimum' | 'maximum' | 'tier' | 'share';

/**
 * One step of a computation, as data. The arithmetic shown is rendered from it, so it cannot differ from the
 * arithmetic done. For `tier`, the first operand is looked up and the second is what the tier gives.
 * For `share`, several awards, together the third operand, stand under one ceiling (the second) and this one keeps
 * the result. For `fixed`, the text names the amount itself.
 */
export interface Step {
  readonly operator: Operator;
  readonly operands: readonly Quantity[];
  readonly result: Quantity;
  /** For `tier`: the tier's range in words; for `share`: in which order the awards are cut. */
  readonly note?: string;
}
