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

const basisText: Readonly<Record<ChoiceBasis, string>> = {
  ruled: '已裁定',
  set: '本次指定',
  default: '默认，未裁定',
};

/** On whose word an option is in force: 「默认，未裁定」, 「已裁定：局务会，2025-07-01」. */
export function choiceText({ basis, ruling }: ReadingChoice): string {
  return ruling === undefined ? basisText[basis] : `${basisText[basis]}：${ruling}`;
}

/** The option of not deciding yet: what depends on it is needs-decision. */
export const undecidedOption = 'review';

/** The reading of that id. Throws `RangeError` when the policy has none. */
export function readingOf(policy: Policy, id: string): Reading {
  const reading = policy.readings.find((candidate) => candidate.id === id);
  if (reading === undefined) throw new RangeError(`Policy ${policy.id} has no reading ${id}`);
  return reading;
}

/** 「K1 年销售收入恰为5000万元」: a reading as people know it. */
export function readingTitle({ register, title }: Reading): string {
  return `${register} ${title}`;
}

/** What an option of a reading means; an option that it has not, as it is. */
export function optionMeaning({ options }: Reading, option: string): string {
  return options[option] ?? option;
}

/** 「upper（按5000万元以上一档）、lower（按5000万元以下一档）」: the options as they may be typed. */
export function optionList({ options }: Reading): string {
  return Object.entries(options)
    .map(([option, meaning]) => `${option}（${meaning}）`)
    .join('、');
}

/** 「K1 年销售收入恰为5000万元（art1.salesAt5000）」: readings with the ids by which they may be named. */
export function readingList(readings: readonly Reading[]): string {
  return readings.map((reading) => `${readingTitle(reading)}（${reading.id}）`).join('、');
}

/** The option in force for a reading. */
export function chooseReading(policy: Policy, choices: ReadingChoices, id: string): ReadingUse {
  const choice = choices.get(id) ?? { option: readingOf(policy, id).default, basis: 'default' as const };
  return { id, ...choice };
}
