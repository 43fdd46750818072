import { type AwardStatus, statusText } from '../../../core/policy/award.js';
import { signedWord } from './signed-word.js';

const statusSigns: Readonly<Record<AwardStatus, string>> = {
  computed: '✓',
  'upper-bound': '≤',
  'needs-decision': '?',
  'not-eligible': '–',
  barred: '✕',
};

/** 可算, 上限, 待裁定, 不符合 or 受限 as sign and word. */
export function statusMark(status: AwardStatus): HTMLElement {
  return signedWord(status, statusSigns[status], statusText[status]);
}
