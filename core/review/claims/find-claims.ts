import type { DraftText } from '../draft-text.js';
import type { CheckedClaim } from './claim.js';

/** What a draft says of numbers. */
export function findClaims(_text: DraftText): readonly CheckedClaim[] {
  return [];
}
