import type { IsoDate } from '../../calendar.js';
import { type Dated, valueAt } from '../../dated.js';
import type { DecimalText } from '../../decimal.js';
import type { TierList } from './tiers.js';

/** A number of the law with its unit and dates. `rate` is in percent, `count` in whole pieces. */
export interface NumberParameter {
  readonly kind: 'amount' | 'rate' | 'count';
  readonly unit: string;
  readonly values: Dated<DecimalText>;
}

/** A list of tiers by some amount (`of`: 年销售收入), giving an amount in `unit`. */
export interface TierParameter {
  readonly kind: 'tiers';
  readonly of: string;
  readonly unit: string;
  readonly values: Dated<TierList>;
}

export interface Clause {
  /** The id in use among the staff: `1-1`. */
  readonly id: string;
  /** What is awarded, as printed in tables: 「企业研发费用补助（首次）」. */
  readonly item: string;
  /** The place in the document: 「第4条第1款」. */
  readonly article: string;
  /** The clause in our own words. */
  readonly summary: string;
  /** The few words in dispute, quoted. */
  readonly disputed: readonly string[];
  readonly parameters: Readonly<Record<string, NumberParameter | TierParameter>>;
}

/** A place where the text can be read in more than one way. */
export interface Reading {
  /** `art1.salesAt5000`. */
  readonly id: string;
  /** The number in the register: `K1`. */
  readonly register: string;
  readonly title: string;
  readonly question: string;
  /** Option id → what it means. `review` is the option of not deciding yet. */
  readonly options: Readonly<Record<string, string>>;
  readonly default: string;
  readonly reason: string;
}

/** An issued policy as data. */
export interface Policy {
  readonly id: string;
  readonly version: string;
  readonly number: string;
  readonly title: string;
  readonly issuers: readonly string[];
  readonly effectiveFrom: IsoDate;
  readonly repealedOn?: IsoDate;
  /** When a person last held this data against the text. */
  readonly checkedOn: IsoDate;
  readonly scope: string;
  /** Where the document speaks of paying in full and in time, for the notices that cite it. */
  readonly supervisionClause?: string;
  readonly clauses: readonly Clause[];
  readonly readings: readonly Reading[];
}

/** The clause of that id. Throws `RangeError` when the policy has none: clause functions name their own. */
export function clauseOf(policy: Policy, id: string): Clause {
  const clause = policy.clauses.find((candidate) => candidate.id === id);
  if (clause === undefined) throw new RangeError(`Policy ${policy.id} has no clause ${id}`);
  return clause;
}

/** The number of that name in force on `date`. Throws `RangeError` when there is none. */
export function numberAt(
  policy: Policy,
  clauseId: string,
  name: string,
  date: IsoDate,
): { readonly value: DecimalText; readonly unit: string } {
  const parameter = clauseOf(policy, clauseId).parameters[name];
  const value =
    parameter === undefined || parameter.kind === 'tiers' ? undefined : valueAt(parameter.values, date);
  if (parameter === undefined || value === undefined) throw missing(policy, clauseId, name, date);
  return { value, unit: parameter.unit };
}

/** The tier list of that name in force on `date`. Throws `RangeError` when there is none. */
export function tiersAt(
  policy: Policy,
  clauseId: string,
  name: string,
  date: IsoDate,
): { readonly list: TierList; readonly of: string; readonly unit: string } {
  const parameter = clauseOf(policy, clauseId).parameters[name];
  const list = parameter?.kind === 'tiers' ? valueAt(parameter.values, date) : undefined;
  if (parameter?.kind !== 'tiers' || list === undefined) throw missing(policy, clauseId, name, date);
  return { list, of: parameter.of, unit: parameter.unit };
}

function missing(policy: Policy, clauseId: string, name: string, date: IsoDate): RangeError {
  return new RangeError(`Policy ${policy.id} has no \`${name}\` in clause ${clauseId} on ${date}`);
}

/** Whether the policy is in force on `date`. */
export function isInForce(policy: Policy, date: IsoDate): boolean {
  return policy.effectiveFrom <= date && (policy.repealedOn === undefined || date < policy.repealedOn);
}
