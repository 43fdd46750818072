import type { DecimalText } from '../../decimal.js';
import type { Direction, Tier } from '../methods/column.js';
import type { ChosenMethod } from '../methods/method.js';

/** How marks below a group become its own: Σ w·m ÷ Σ w, or (Π m^w)^(1 ÷ Σ w). */
export type Aggregation = 'arithmetic' | 'geometric';

/**
 * What becomes of a region for which a value is missing: no official total (`open`), no marks for it (`zero`), or its
 * weight goes to the indicators beside it (`renormalise`).
 */
export type MissingRule = 'open' | 'zero' | 'renormalise';

/** What is done to a value, and to its reference values, before a method sees it. */
export type Transform = 'none' | 'ln' | 'sqrt';

/** How a value comes from items that departments report. */
export type ValueFormula =
  /** One item as it is. */
  | { readonly kind: 'item'; readonly item: string }
  /** first ÷ second × times; a divisor of zero gives no value. */
  | { readonly kind: 'ratio'; readonly items: readonly [string, string]; readonly times: DecimalText }
  /** first − second. */
  | { readonly kind: 'difference'; readonly items: readonly [string, string] }
  /** (first − second) ÷ second × 100; a base of zero or less gives no value. */
  | { readonly kind: 'growth'; readonly items: readonly [string, string] };

/** An indicator that is scored. */
export interface Indicator {
  readonly kind: 'indicator';
  readonly id: string;
  readonly name: string;
  /** In points, or relative to its siblings: as the framework says. */
  readonly weight: DecimalText;
  readonly unit?: string;
  readonly direction: Direction;
  readonly formula?: ValueFormula;
  readonly target?: DecimalText;
  readonly worst?: DecimalText;
  readonly best?: DecimalText;
  readonly mean?: DecimalText;
  readonly tiers?: readonly Tier[];
  readonly transform: Transform;
  /** Instead of the framework's own; the first one that fits is used. */
  readonly methods?: readonly ChosenMethod[];
  readonly department?: string;
  /** Whether a share of a whole, which cannot exceed 100 %. */
  readonly isShare: boolean;
  /** What is to be minded about it. */
  readonly note?: string;
}

/** A class of indicators, or an indicator of several parts. */
export interface IndicatorGroup {
  readonly kind: 'group';
  readonly name: string;
  readonly weight: DecimalText;
  readonly aggregation: Aggregation;
  readonly children: readonly IndicatorNode[];
  readonly note?: string;
}

export type IndicatorNode = Indicator | IndicatorGroup;

/** What a department reports for each region. */
export interface DataItem {
  readonly name: string;
  readonly unit: string;
  readonly department?: string;
}

/** A system of indicators with its weights: one file of `policies/indicators`. */
export interface Framework {
  readonly id: string;
  readonly title: string;
  /** The document it comes from. */
  readonly source: string;
  readonly year?: string;
  readonly note?: string;
  /** Weights as points that add up to the class and to the total, or as shares among siblings. */
  readonly weights: 'points' | 'shares';
  /** What a region with full marks everywhere has. */
  readonly fullScore: DecimalText;
  readonly missing: MissingRule;
  /** Digits after the point that are shown; ranks never use rounded scores. */
  readonly shownDecimals: number;
  /** The share of 自评 in the total, 0 to 1. */
  readonly selfShare: DecimalText;
  /** From which difference 自评 and 考评 are listed as apart. */
  readonly selfGap: DecimalText;
  /** The most that 加分 and 扣分 may add up to, either way; absent for no bound. */
  readonly mostAdjustment?: DecimalText;
  /** 分类考核: region by class, where the framework fixes them. */
  readonly classes: ReadonlyMap<string, string>;
  /** Chosen and recorded in the file; empty when the document gives none. */
  readonly methods: readonly ChosenMethod[];
  readonly items: readonly DataItem[];
  /** All indicators; its own weight is the full score. */
  readonly root: IndicatorGroup;
}

/** The indicators below a node, in order. */
export function indicatorsOf(node: IndicatorNode): readonly Indicator[] {
  return node.kind === 'indicator' ? [node] : node.children.flatMap(indicatorsOf);
}
