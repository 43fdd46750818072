import type { Finding } from '../../core/finding.js';
import { describe } from '../../core/messages/index.js';
import { checkChoice } from '../../core/policy/book/rulings.js';
import type { Policy } from '../../core/policy/law/policy.js';
import type { ReadingChoice } from '../../core/policy/law/reading-choice.js';
import { CommandFailure } from '../failure.js';

/** The readings set on the command line as `art1.salesAt5000=upper`; a wrong one is wrong usage. */
export function parseReadings(
  settings: readonly string[],
  policy: Policy,
): ReadonlyMap<string, ReadingChoice> {
  const choices = new Map<string, ReadingChoice>();
  for (const setting of settings) {
    const [id = '', option] = setting.split('=');
    if (option === undefined) {
      throw new CommandFailure('usage', `--reading 「${setting}」少了等号；写成 --reading 口径=选项`);
    }
    const fault = checkChoice(policy, id, option);
    if (fault !== undefined) {
      const finding: Finding = { ...fault, place: { kind: 'file', file: '--reading' } };
      const { fact, expected = '' } = describe(finding);
      throw new CommandFailure('usage', `--reading ${setting}：${fact}；${expected}`);
    }
    choices.set(id, { option, basis: 'set' });
  }
  return choices;
}
