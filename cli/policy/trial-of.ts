import { describe } from '../../core/messages/index.js';
import { quote } from '../../core/messages/sentence.js';
import { changePolicy, type ParameterChange } from '../../core/policy/law/change-policy.js';
import type { Policy } from '../../core/policy/law/policy.js';
import type { ReadingChoice } from '../../core/policy/law/reading-choice.js';
import { parseReadings } from '../award/readings-set.js';
import { CommandFailure } from '../failure.js';

/** A policy and readings to try beside those in force. */
export interface Trial {
  readonly policy: Policy;
  readonly readings: ReadonlyMap<string, ReadingChoice>;
}

/**
 * What `--set` asks for: `art4.capScope=all-articles` chooses a reading, `4-1.rate=6` and `7-1.award.2=60` change a
 * number of the law for all facts of the award year. All wrong settings are told at once, as wrong usage.
 */
export function trialOf(settings: readonly string[], policy: Policy, awardYear: number): Trial {
  const changes = new Map<string, string>();
  const readings: string[] = [];
  const refused: string[] = [];
  for (const setting of settings) {
    const [key = '', value] = setting.split('=');
    if (value === undefined) {
      refused.push(`--set ${quote(setting)}少了等号；写成 --set 口径=选项，或 --set 条款.参数=数值`);
    } else if (!isParameter(key, policy)) {
      readings.push(setting);
    } else if ((changes.get(key) ?? value) !== value) {
      refused.push(`--set 给 ${key} 写了两个数：${changes.get(key)}、${value}；只留一个`);
    } else {
      changes.set(key, value);
    }
  }
  // The oldest fact of an award year is a recognition at the beginning of the year before it.
  const since = `${awardYear - 1}-01-01`;
  let changed = policy;
  for (const [key, value] of changes) {
    const { policy: next, findings } = changePolicy(changed, changeOf(key, value), since);
    changed = next ?? changed;
    for (const finding of findings) {
      const { fact, expected, fix } = describe(finding);
      const parts = [fact, expected, fix].filter((part) => part !== undefined);
      refused.push(`--set ${key}=${value}：${parts.join('；')}`);
    }
  }
  if (refused.length > 0) throw new CommandFailure('usage', refused.join('\n'));
  return { policy: changed, readings: parseReadings(readings, policy, '--set') };
}

/** Clauses begin with their article's number, readings with a letter; 市区分担 is the clause `S`. */
function isParameter(key: string, { clauses }: Policy): boolean {
  return /^\d/.test(key) || clauses.some(({ id }) => key.startsWith(`${id}.`));
}

function changeOf(key: string, value: string): ParameterChange {
  const [clause = '', parameter = '', ...rest] = key.split('.');
  return { clause, parameter, value, ...(rest.length > 0 && { position: rest.join('.') }) };
}
