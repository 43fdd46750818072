import type { Finding } from '../../core/finding.js';
import { describe } from '../../core/messages/index.js';
import { resolveChoice } from '../../core/policy/book/rulings.js';
import type { Policy } from '../../core/policy/law/policy.js';
import type { ReadingChoice } from '../../core/policy/law/reading-choice.js';
import { CommandFailure } from '../failure.js';

/** The readings set on the command line by `flag`, as `art1.salesAt5000=upper`; a wrong one is wrong usage. */
export function parseReadings(
  settings: readonly string[],
  policy: Policy,
  flag = '--reading',
): ReadonlyMap<string, ReadingChoice> {
  const choices = new Map<string, ReadingChoice>();
  for (const setting of settings) {
    const [id = '', option] = setting.split('=');
    if (option === undefined) {
      throw new CommandFailure('usage', `${flag} 「${setting}」少了等号；写成 ${flag} 口径=选项`);
    }
    const chosen = resolveChoice(policy, id, option);
    if ('rule' in chosen) {
      const finding: Finding = { ...chosen, place: { kind: 'file', file: flag } };
      const { fact, expected = '' } = describe(finding);
      throw new CommandFailure('usage', `${flag} ${setting}：${fact}；${expected}`);
    }
    const earlier = choices.get(chosen.id);
    if (earlier !== undefined && earlier.option !== chosen.option) {
      throw new CommandFailure(
        'usage',
        `${flag} 给口径「${chosen.id}」指定了两个选项：${earlier.option}、${chosen.option}；只留一个`,
      );
    }
    choices.set(chosen.id, { option: chosen.option, basis: 'set' });
  }
  return choices;
}
