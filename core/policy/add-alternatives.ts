import { type AssessmentBasis, assessApplicant } from './assess-applicant.js';
import type { Alternative, Award } from './award.js';
import type { Applicant } from './book/applicants/applicant.js';
import { readingOf } from './law/reading-choice.js';

/**
 * The same awards, each with what it would be under every other option of the readings that the applicant's
 * results used. Only one reading is changed at a time.
 */
export function addAlternatives(
  awards: readonly Award[],
  applicant: Applicant,
  basis: AssessmentBasis,
): readonly Award[] {
  const alternatives = new Map<string, Alternative[]>();
  for (const { id, option } of usesOf(awards)) {
    for (const other of Object.keys(readingOf(basis.policy, id).options)) {
      if (other === option) continue;
      for (const award of assessApplicant(applicant, withOption(basis, id, other))) {
        const list = alternatives.get(award.claim) ?? [];
        const { clause, status, amountWan } = award;
        list.push({
          reading: id,
          option: other,
          clause,
          status,
          ...(amountWan === undefined ? {} : { amountWan }),
        });
        alternatives.set(award.claim, list);
      }
    }
  }
  return awards.map((award) => ({
    ...award,
    alternatives: (alternatives.get(award.claim) ?? []).filter(
      (alternative) =>
        award.readings.some(({ id }) => id === alternative.reading) ||
        alternative.status !== award.status ||
        alternative.amountWan !== award.amountWan,
    ),
  }));
}

/** The same basis with one reading set otherwise. */
function withOption(basis: AssessmentBasis, id: string, option: string): AssessmentBasis {
  return { ...basis, choices: new Map([...basis.choices, [id, { option, basis: 'set' }]]) };
}

function usesOf(awards: readonly Award[]) {
  return new Map(awards.flatMap((award) => award.readings).map((use) => [use.id, use])).values();
}
