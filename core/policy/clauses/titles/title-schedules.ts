import { remembered } from '../../../remembered.js';
import type { ParameterName } from '../../law/parameter-names.js';
import type { Policy, ScheduleEntry } from '../../law/policy.js';

/**
 * The parameters that give something for a title, body or platform: once on recognition, by an evaluation's
 * grade, as a share of higher-level grants or of own R&D spending, or as yearly support.
 */
const titleRoles = [
  'award',
  'evaluation',
  'grantMatch',
  'spendingShare',
  'yearlySupport',
] as const satisfies readonly ParameterName[];

/** What a schedule gives something for. */
export type TitleRole = (typeof titleRoles)[number];

/** What one clause gives for titles in one role. */
export interface TitleSchedule {
  readonly clause: string;
  readonly role: TitleRole;
  /** Of every date. */
  readonly entries: readonly ScheduleEntry[];
}

/** Every schedule of titles in the policy, in the order of its clauses; none when it names no title. */
export const titleSchedules = remembered((policy: Policy): readonly TitleSchedule[] =>
  policy.clauses.flatMap(({ id, parameters }) =>
    titleRoles.flatMap((role) => {
      const parameter = parameters[role];
      if (parameter?.kind !== 'schedule') return [];
      const entries = parameter.values
        .flatMap(({ value }) => value)
        .filter((entry) => isOfTitle(role, entry));
      return entries.length === 0 ? [] : [{ clause: id, role, entries }];
    }),
  ),
);

/** Whether an entry is about a title: an `award` that asks for a grade is a prize's, and no title has one. */
export function isOfTitle(role: TitleRole, entry: ScheduleEntry): boolean {
  return role !== 'award' || entry.grade === undefined;
}

/** Whether an entry covers a level; one without a level covers every one, also one that is not known. */
export function isAtLevel(entry: ScheduleEntry, level: string | undefined): boolean {
  return entry.level === undefined || entry.level === level;
}
