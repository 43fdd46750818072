import { compare } from '../../decimal.js';
import { type Award, approvedWan } from '../award.js';
import type { Applicant } from '../book/applicants/applicant.js';
import { type SharingBasis, shareAward } from './share-award.js';

/** The same awards, each line with a certain amount above 0 with who pays it. */
export function shareBatch(
  awards: readonly Award[],
  applicants: readonly Applicant[],
  basis: SharingBasis,
): readonly Award[] {
  const regionKinds = new Map(applicants.map(({ creditCode, regionKind }) => [creditCode, regionKind]));
  return awards.map((award) => {
    const approved = approvedWan(award);
    if (approved === undefined || compare(approved, '0') <= 0) return award;
    const sharing = shareAward(award, approved, regionKinds.get(award.creditCode) ?? {}, basis);
    return sharing === undefined ? award : { ...award, sharing };
  });
}
