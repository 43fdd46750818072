import type { IsoDate } from '../../calendar.js';
import { type Dated, valueAt } from '../../dated.js';
import type { DecimalText } from '../../decimal.js';
import type { ComputationName } from './computations.js';
import type { ParameterName } from './parameter-names.js';
import type { TierList } from './tiers.js';

/** A number of the law with its unit and dates. `rate` is in % or ‰, `count` in whole pieces. */
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

/** What one line of a schedule gives: to which title or matter, at which level or grade, paid by whom. */
export interface ScheduleEntry {
  /** The title, platform, prize or matter, as the workbook names it. */
  readonly title: string;
  /** Other names of the same. */
  readonly also?: readonly string[];
  /** 国家, 省, 市; absent where the text makes no difference. */
  readonly level?: string;
  /** 特等, 一等, 优秀, 规上 …; absent where the text makes no difference. */
  readonly grade?: string;
  /** Who pays this line; absent where the text names nobody. */
  readonly payer?: string;
  /** In the parameter's unit; absent where the text names no amount. */
  readonly value?: DecimalText;
  /** Why the printed number is doubtful; said at each use. */
  readonly suspect?: string;
}

/** Amounts or rates by title, level and grade (`of`: 称号和级别). */
export interface ScheduleParameter {
  readonly kind: 'schedule';
  readonly of: string;
  readonly unit: string;
  readonly values: Dated<readonly ScheduleEntry[]>;
}

/** A number, a list of tiers or a schedule of the law. */
export type Parameter = NumberParameter | TierParameter | ScheduleParameter;

/** One clause of a policy. */
export interface Clause {
  /** The id in use among the staff: `1-1`. */
  readonly id: string;
  /** The function of this program that computes it, where its parameters alone do not. */
  readonly computedAs?: ComputationName;
  /** What is awarded, as printed in tables: 「企业研发费用补助（首次）」. */
  readonly item: string;
  /** The place in the document: 「第4条第1款」. */
  readonly article: string;
  /** The clause in our own words. */
  readonly summary: string;
  /** The few words in dispute, quoted. */
  readonly disputed: readonly string[];
  /** The kinds of applicants (主体类型) that it is for; absent where the text names none, or the code asks itself. */
  readonly applicants?: readonly string[];
  /** Whether its amounts are 最高: without an approved figure they are upper bounds. */
  readonly upTo?: boolean;
  /** The reading that decides what a higher level adds to a lower one already awarded. */
  readonly upgradeReading?: string;
  /** What the text says of sharing this clause's awards, where it is not a ratio. */
  readonly sharingNote?: string;
  /** Ids of clauses whose awards are shared between city and district by this one. */
  readonly shares?: readonly string[];
  /** What each parameter is for is its name; see `parameterNames`. */
  readonly parameters: Readonly<Partial<Record<ParameterName, Parameter>>>;
}

/** A place where the text can be read in more than one way. */
export interface Reading {
  /** `art1.salesAt5000`. */
  readonly id: string;
  /** The number in the register: `K1`. */
  readonly register: string;
  /** Ids of the clauses it bears on, for who looks a clause up; a claim names the readings it used itself. */
  readonly clauses?: readonly string[];
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
  /** Where the data come from when not from the text itself: 「二手来源：…」, printed beside every result. */
  readonly secondHand?: string;
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
  name: ParameterName,
  date: IsoDate,
): { readonly value: DecimalText; readonly unit: string } {
  const parameter = clauseOf(policy, clauseId).parameters[name];
  if (parameter === undefined || parameter.kind === 'tiers' || parameter.kind === 'schedule') {
    throw missing(policy, clauseId, name, date);
  }
  const value = valueAt(parameter.values, date);
  if (value === undefined) throw missing(policy, clauseId, name, date);
  return { value, unit: parameter.unit };
}

/** The tier list of that name in force on `date`. Throws `RangeError` when there is none. */
export function tiersAt(
  policy: Policy,
  clauseId: string,
  name: ParameterName,
  date: IsoDate,
): { readonly list: TierList; readonly of: string; readonly unit: string } {
  const parameter = clauseOf(policy, clauseId).parameters[name];
  const list = parameter?.kind === 'tiers' ? valueAt(parameter.values, date) : undefined;
  if (parameter?.kind !== 'tiers' || list === undefined) throw missing(policy, clauseId, name, date);
  return { list, of: parameter.of, unit: parameter.unit };
}

/** The entries of that schedule in force on `date`. Throws `RangeError` when there are none. */
export function scheduleAt(
  policy: Policy,
  clauseId: string,
  name: ParameterName,
  date: IsoDate,
): { readonly entries: readonly ScheduleEntry[]; readonly of: string; readonly unit: string } {
  const parameter = clauseOf(policy, clauseId).parameters[name];
  const entries = parameter?.kind === 'schedule' ? valueAt(parameter.values, date) : undefined;
  if (parameter?.kind !== 'schedule' || entries === undefined) throw missing(policy, clauseId, name, date);
  return { entries, of: parameter.of, unit: parameter.unit };
}

/** Whether the policy has the clause computed by a function: another clause may bear the same id elsewhere. */
export function isComputedClause(policy: Policy, id: string): boolean {
  return policy.clauses.some((clause) => clause.id === id && clause.computedAs !== undefined);
}

function missing(policy: Policy, clauseId: string, name: string, date: IsoDate): RangeError {
  return new RangeError(`Policy ${policy.id} has no \`${name}\` in clause ${clauseId} on ${date}`);
}

/** Whether the policy is in force on `date`. */
export function isInForce(policy: Policy, date: IsoDate): boolean {
  return policy.effectiveFrom <= date && (policy.repealedOn === undefined || date < policy.repealedOn);
}
