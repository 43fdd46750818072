import type { Cell } from '../cell.js';
import { cleanText, foldName } from '../fold-text.js';
import { choiceUnknown } from '../rules/words/choice-unknown.js';
import { type Reading, readAs, unreadable } from './reading.js';
import { invisibleProblems } from './text.js';

/**
 * One option of a closed list, in the option's own spelling. An alias is read as its option; any other text
 * is reported with the options.
 */
export function parseChoice(
  cell: Cell,
  options: readonly string[],
  aliases: Readonly<Record<string, string>> = {},
): Reading {
  const typed = typeof cell.value === 'string' ? cell.value : cell.text;
  if (options.includes(typed)) return readAs(typed);
  const folded = foldName(typed);
  const alias = Object.keys(aliases).find((name) => foldName(name) === folded);
  const option = options.find((name) => foldName(name) === folded) ?? (alias && aliases[alias]);
  if (option === undefined) return unreadable(choiceUnknown, { options: options.join('、') });
  return readAs(option, ...invisibleProblems(typed, cleanText(typed)));
}
