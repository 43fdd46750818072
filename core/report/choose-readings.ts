import type { Finding } from '../finding.js';
import type { ReadingChoices } from '../policy/law/reading-choice.js';

/** The readings of a run, the rulings of 口径 below those set for this run, and a finding for each ruling set aside. */
export function chooseReadings(
  rulings: ReadingChoices,
  forThisRun: ReadingChoices,
): { readonly choices: ReadingChoices; readonly findings: readonly Finding[] } {
  const set = besideRulings(forThisRun, rulings);
  return { choices: new Map([...rulings, ...set]), findings: overriddenRulings(rulings, set) };
}

/** The readings set for this run without those that 口径 chooses alike: a ruling stays one when it is repeated. */
function besideRulings(set: ReadingChoices, rulings: ReadingChoices): ReadingChoices {
  return new Map([...set].filter(([reading, { option }]) => rulings.get(reading)?.option !== option));
}

/** A ruling of the bureau that this run sets aside: the run is a comparison, and says so. */
function overriddenRulings(rulings: ReadingChoices, set: ReadingChoices): readonly Finding[] {
  return [...set.keys()].flatMap((reading) => {
    const ruled = rulings.get(reading);
    if (ruled?.basis !== 'ruled') return [];
    const place = { kind: 'sheet', sheet: '口径' } as const;
    return [{ rule: 'ruling-overridden', severity: 'hint', place, actual: ruled.option, facts: { reading } }];
  });
}
