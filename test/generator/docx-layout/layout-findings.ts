import { loadHouseFacts } from '../../../cli/review/house-facts.js';
import type { PageKindWord } from '../../../generator/draft/page-kind.js';
import type { Profile } from '../../../generator/layout/profile.js';
import { reviewJob } from '../../../jobs/review/review-job.js';

/** What the rules on layouts find in a .docx: rule, words and facts, in the order of the text. */
export async function layoutFindings(
  bytes: Uint8Array,
  options: { readonly profile?: Profile; readonly pageKind?: PageKindWord } = {},
) {
  const job = await reviewJob({
    name: '文.docx',
    bytes,
    form: 'docx',
    facts: loadHouseFacts(),
    ...options,
  });
  if ('stops' in job) throw new RangeError('Expected a review.');
  return job.review.findings.filter(({ rule }) => rule.startsWith('layout-'));
}
