import type { Finding } from '../../finding.js';
import { fact } from '../../messages/sentence.js';

/** 「，瞪羚企业（省）2024」; empty when the line names no matter. */
export function claimText(finding: Finding): string {
  const claim = fact(finding, 'claim');
  return claim === '' ? '' : `，${claim}`;
}
