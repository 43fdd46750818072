import type { Finding } from '../../core/finding.js';
import { describe } from '../../core/messages/index.js';

/** A finding in one sentence, as the check words it: 「…填的是「abc」，读不出一个确切的数；应为：…；…」. */
export function problemSentence(finding: Finding): string {
  const { fact, expected, fix } = describe(finding);
  return [
    fact,
    ...(expected === undefined ? [] : [expected.startsWith('应为') ? expected : `应为：${expected}`]),
    ...(fix === undefined ? [] : [fix]),
  ].join('；');
}
