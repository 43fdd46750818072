import { add, compare, type DecimalText, subtract } from '../../decimal.js';
import type { Finding, SheetPlace } from '../../finding.js';
import { groupBy } from '../../group-by.js';
import { orderRegions, type RegionList } from '../../region.js';
import { placeOf, type Row, sheetPlaceOf } from '../../sheet/read-table.js';
import { rowsBy } from '../../sheet/rules/rule.js';
import type { Award } from '../award.js';
import { arithmeticText } from '../award-text.js';
import type { Tables } from '../book/tables.js';
import type { Policy } from '../law/policy.js';
import { calculationDiffers } from './calculation-differs.js';
import { calculationLeftOut } from './calculation-left-out.js';
import { type EnteredCalculation, readCalculations } from './read-calculations.js';

/** What 测算表 and the computation make of the same part of the batch, 万元. */
export interface ReconciledSum {
  /** A region, or a clause id. */
  readonly of: string;
  readonly enteredCount: number;
  readonly computedCount: number;
  readonly enteredWan: DecimalText;
  /** What was entered for applicants and clauses that are not decided yet: part of `enteredWan`, compared with nothing. */
  readonly undecidedWan: DecimalText;
  readonly computedWan: DecimalText;
  /** Entered without what is undecided, less computed. */
  readonly differenceWan: DecimalText;
}

/** 测算表 held against the computation. */
export interface Reconciliation {
  readonly total: Omit<ReconciledSum, 'of'>;
  /** In the order of the city's list. */
  readonly byRegion: readonly ReconciledSum[];
  /** In the order of the policy. */
  readonly byClause: readonly ReconciledSum[];
  /** Applicants and clauses that are not decided yet: compared with nothing, and in no computed sum. */
  readonly undecidedCount: number;
  readonly findings: readonly Finding[];
}

/** One applicant under one clause: what was entered, and what was computed before any approval. */
interface Pair {
  readonly creditCode: string;
  readonly clause: string;
  readonly entered: readonly EnteredCalculation[];
  readonly awards: readonly Award[];
  readonly enteredWan: DecimalText;
  /** Absent where an award is not decided. */
  readonly computedWan?: DecimalText;
}

/**
 * 测算表 against the computed awards, by applicant and clause: 核实性 findings where the amounts differ and where
 * one of them has no line, and the sums by region and clause. Upper bounds count in full, since more cannot be
 * right; a lower amount under an upper bound is no difference. Absent without a line in 测算表.
 *
 * @param awards as computed, approvals aside
 */
export function reconcileCalculations(
  tables: Tables,
  awards: readonly Award[],
  policy: Policy,
  regions: RegionList,
): Reconciliation | undefined {
  const entered = readCalculations(tables);
  if (entered.length === 0) return undefined;
  const pairs = pairUp(entered, awards);
  const enterprises = rowsBy(tables.get('enterprises'), 'creditCode');
  const regionOf = new Map(awards.map(({ creditCode, region }) => [creditCode, region]));
  const byRegion = groupBy(pairs, ({ creditCode }) => regionOf.get(creditCode) ?? '不在企业库');
  const byClause = groupBy(pairs, ({ clause }) => clause);
  return {
    total: sumOf(pairs),
    byRegion: orderRegions(byRegion.keys(), regions).map((region) => ({
      of: region,
      ...sumOf(byRegion.get(region) ?? []),
    })),
    byClause: policy.clauses.flatMap(({ id }) => {
      const own = byClause.get(id);
      return own === undefined ? [] : [{ of: id, ...sumOf(own) }];
    }),
    undecidedCount: pairs.filter(({ computedWan }) => computedWan === undefined).length,
    findings: pairs.flatMap((pair) => differenceOf(pair, enterprises.get(pair.creditCode)?.[0])),
  };
}

/** Pairs with anything on either side: a refusal that nobody entered is none. */
function pairUp(entered: readonly EnteredCalculation[], awards: readonly Award[]): readonly Pair[] {
  const keyOf = ({ creditCode, clause }: { creditCode: string; clause: string }) => `${creditCode} ${clause}`;
  const enteredBy = groupBy(entered, keyOf);
  const awardsBy = groupBy(awards, keyOf);
  return [...new Set([...enteredBy.keys(), ...awardsBy.keys()])].flatMap((key): readonly Pair[] => {
    const lines = enteredBy.get(key) ?? [];
    const own = awardsBy.get(key) ?? [];
    const [first] = [...lines, ...own];
    if (first === undefined) return [];
    const isOpen = own.some(({ status }) => status === 'needs-decision');
    const computed = add(...own.map(({ amountWan }) => amountWan ?? '0'));
    if (lines.length === 0 && !isOpen && compare(computed, '0') === 0) return [];
    const { creditCode, clause } = first;
    const enteredWan = add(...lines.map(({ amountWan }) => amountWan));
    return [
      {
        creditCode,
        clause,
        entered: lines,
        awards: own,
        enteredWan,
        ...(!isOpen && { computedWan: computed }),
      },
    ];
  });
}

function sumOf(pairs: readonly Pair[]): Omit<ReconciledSum, 'of'> {
  const unitsWith = (amountOf: (pair: Pair) => DecimalText) =>
    new Set(pairs.filter((pair) => compare(amountOf(pair), '0') > 0).map(({ creditCode }) => creditCode))
      .size;
  const computedOf = ({ computedWan }: Pair) => computedWan ?? '0';
  const enteredWan = add(...pairs.map((pair) => pair.enteredWan));
  const undecided = pairs.filter((pair) => pair.computedWan === undefined);
  const undecidedWan = add(...undecided.map((pair) => pair.enteredWan));
  const computedWan = add(...pairs.map(computedOf));
  return {
    enteredCount: unitsWith((pair) => pair.enteredWan),
    computedCount: unitsWith(computedOf),
    enteredWan,
    undecidedWan,
    computedWan,
    differenceWan: subtract(subtract(enteredWan, undecidedWan), computedWan),
  };
}

const unlisted: SheetPlace = { kind: 'sheet', sheet: '企业库' };

function differenceOf(
  { clause, entered, awards, enteredWan, computedWan }: Pair,
  enterprise: Row | undefined,
): readonly Finding[] {
  if (computedWan === undefined) return [];
  const order = compare(enteredWan, computedWan);
  const isUpperBound = awards.some(({ status }) => status === 'upper-bound');
  if (order === 0 || (isUpperBound && order < 0 && entered.length > 0)) return [];
  const [line, ...others] = entered;
  const [award] = awards;
  if (line === undefined) {
    if (award === undefined) return [];
    const { id: rule, severity } = calculationLeftOut;
    const { name, creditCode } = award;
    const place = enterprise === undefined ? unlisted : sheetPlaceOf(enterprise, 'creditCode');
    return [{ rule, severity, place, actual: creditCode, facts: { clause, name, computed: computedWan } }];
  }
  const facts = {
    clause,
    entered: enteredWan,
    others: others.map(({ row }) => placeOf(row, 'calculatedWan')).join('、'),
    computed: computedWan,
    difference: subtract(enteredWan, computedWan),
    why: awards.map(arithmeticText).filter(Boolean).join('；'),
  };
  const { id: rule, severity } = calculationDiffers;
  return [{ rule, severity, place: sheetPlaceOf(line.row, 'calculatedWan'), actual: line.amountWan, facts }];
}
