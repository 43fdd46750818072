import type { Policy, Reading } from './policy.js';

/** How an option came to be chosen: ruled by the bureau, set for this run, or the default. */
export type ChoiceBasis = 'ruled' | 'set' | 'default';

/** The option of a reading that is in force, and on whose word. */
export interface ReadingChoice {
  readonly option: string;
  readonly basis: ChoiceBasis;
  /** 裁定人、文号、日期 as printed beside results. */
  readonly ruling?: string;
}

/** Chosen options by reading id; readings not named keep their default. */
export type ReadingChoices = ReadonlyMap<string, ReadingChoice>;

/** A reading that a result depends on. */
export interface ReadingUse extends ReadingChoice {
  readonly id: string;
}

/** The option of not deciding yet: what depends on it is needs-decision. */
export const undecidedOption = 'review';

/** The reading of that id. Throws `RangeError` when the policy has none. */
export function readingOf(policy: Policy, id: string): Reading {
  const reading = policy.readings.find((candidate) => candidate.id === id);
  if (reading === undefined) throw new RangeError(`Policy ${policy.id} has no reading ${id}`);
  return reading;
}

/** The option in force for a reading. */
export function chooseReading(policy: Policy, choices: ReadingChoices, id: string): ReadingUse {
  const choice = choices.get(id) ?? { option: readingOf(policy, id).default, basis: 'default' as const };
  return { id, ...choice };
}
