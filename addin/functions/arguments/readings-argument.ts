import { resolveChoice } from '../../../core/policy/book/rulings.js';
import type { Policy } from '../../../core/policy/law/policy.js';
import type { ReadingChoice, ReadingChoices } from '../../../core/policy/law/reading-choice.js';
import { rulingsTable } from '../../../core/sheet/award-tables/rulings.js';
import { wrongArgument } from '../function-error.js';
import { problemSentence } from '../problem-sentence.js';
import { columnOf, type Given, textArgument } from './argument.js';

const idColumn = columnOf(rulingsTable, 'reading');
const optionColumn = columnOf(rulingsTable, 'option');

/**
 * Rows of 口径, with or without their header: id and option in the first two columns. Rows without either are
 * passed over; an id or option that the policy does not have throws `#VALUE!`.
 *
 * @param given null when the argument is left out
 */
export function readingsArgument(
  given: readonly (readonly Given[])[] | null,
  policy: Policy,
): ReadingChoices {
  const choices = new Map<string, ReadingChoice>();
  for (const [idCell, optionCell] of given ?? []) {
    const id = textArgument(idCell, idColumn);
    const option = textArgument(optionCell, optionColumn);
    if (id === undefined || option === undefined || id.startsWith(idColumn.title)) continue;
    const chosen = resolveChoice(policy, id, option);
    if ('rule' in chosen) throw wrongArgument(problemSentence({ ...chosen, place: { kind: 'sheet' } }));
    choices.set(chosen.id, { option: chosen.option, basis: 'set' });
  }
  return choices;
}
