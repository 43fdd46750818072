import { resolveChoice } from '../../../core/policy/book/rulings.js';
import type { Policy } from '../../../core/policy/law/policy.js';
import {
  type ReadingChoice,
  type ReadingChoices,
  readingOf,
  readingTitle,
} from '../../../core/policy/law/reading-choice.js';
import { rulingsTable } from '../../../core/sheet/award-tables/rulings.js';
import type { Argument } from '../function-definition.js';
import { wrongArgument } from '../function-error.js';
import { problemSentence } from '../problem-sentence.js';
import { columnOf, textArgument } from './argument.js';

const idColumn = columnOf(rulingsTable, 'reading');
const optionColumn = columnOf(rulingsTable, 'option');

/**
 * Rows of 口径, with or without their header: id and option in the first two columns. Rows without either are
 * passed over; an id or option that the policy does not have, and two rows that contradict each other, throw `#VALUE!`.
 */
export function readingsArgument(given: Argument, policy: Policy): ReadingChoices {
  const choices = new Map<string, ReadingChoice>();
  for (const [idCell, optionCell] of given ?? []) {
    const id = textArgument(idCell, idColumn);
    const option = textArgument(optionCell, optionColumn);
    if (id === undefined || option === undefined || id.startsWith(idColumn.title)) continue;
    const chosen = resolveChoice(policy, id, option);
    if ('rule' in chosen) throw wrongArgument(problemSentence({ ...chosen, place: { kind: 'sheet' } }));
    const earlier = choices.get(chosen.id)?.option ?? chosen.option;
    if (earlier !== chosen.option) {
      throw wrongArgument(`口径中${readingTitle(readingOf(policy, chosen.id))}有两行，选项不同`);
    }
    choices.set(chosen.id, { option: chosen.option, basis: 'set' });
  }
  return choices;
}
