import type { Finding } from '../finding.js';
import { sheetOf, type Tables } from '../policy/book/tables.js';
import type { Policy } from '../policy/law/policy.js';
import { optionMeaning, type ReadingChoices, readingOf, readingTitle } from '../policy/law/reading-choice.js';
import { rulingOverridden } from '../policy/rules/rulings/ruling-overridden.js';
import { findingOf } from '../rules/problem.js';
import { rulingsTable } from '../sheet/award-tables/rulings.js';

/** The readings of a run, the rulings of 口径 below those set for this run, and a finding for each ruling set aside. */
export function chooseReadings(
  rulings: ReadingChoices,
  forThisRun: ReadingChoices,
  tables: Tables,
  policy: Policy,
): { readonly choices: ReadingChoices; readonly findings: readonly Finding[] } {
  const set = besideRulings(forThisRun, rulings);
  return {
    choices: new Map([...rulings, ...set]),
    findings: overriddenRulings(rulings, set, tables, policy),
  };
}

/** The readings set for this run without those that 口径 chooses alike: a ruling stays one when it is repeated. */
function besideRulings(set: ReadingChoices, rulings: ReadingChoices): ReadingChoices {
  return new Map([...set].filter(([reading, { option }]) => rulings.get(reading)?.option !== option));
}

/** A ruling of the bureau that this run sets aside: the run is a comparison, and says so. */
function overriddenRulings(
  rulings: ReadingChoices,
  set: ReadingChoices,
  tables: Tables,
  policy: Policy,
): readonly Finding[] {
  const place = { kind: 'sheet', sheet: sheetOf(tables, rulingsTable) } as const;
  return [...set.keys()].flatMap((id) => {
    const ruled = rulings.get(id);
    if (ruled?.basis !== 'ruled') return [];
    const reading = readingOf(policy, id);
    const [actual, facts] = [optionMeaning(reading, ruled.option), { reading: readingTitle(reading) }];
    return [findingOf(rulingOverridden, place, { actual, facts })];
  });
}
