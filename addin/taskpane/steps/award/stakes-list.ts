import {
  choiceText,
  optionMeaning,
  type ReadingUse,
  readingTitle,
} from '../../../../core/policy/law/reading-choice.js';
import type { Stake, StakeOption } from '../../../../core/policy/stakes.js';
import { element } from '../../view/element.js';

/** 口径影响: what the batch would come to under each option of the readings in use, the dearest first; nothing without any. */
export function stakesList(stakes: readonly Stake[]): readonly HTMLElement[] {
  if (stakes.length === 0) return [];
  const entries = stakes.flatMap(({ reading, use, options, atStakeWan }) => [
    element('dt', {}, `${readingTitle(reading)}：最多相差 ${atStakeWan} 万元`),
    element(
      'dd',
      {},
      reading.question,
      element(
        'ul',
        {},
        ...options.map((option) =>
          element('li', {}, `${optionMeaning(reading, option.option)}：${optionText(option, use)}`),
        ),
      ),
    ),
  ]);
  const summary = element('summary', {}, `口径影响：${stakes.length} 处条文有两种读法`);
  return [element('details', { class: 'found' }, summary, element('dl', {}, ...entries))];
}

/** 「测算额合计 1200 万元，与现用相差 20 万元，待裁定增加 2 项」, of the option in force on whose word it is. */
function optionText(
  { chosen, certainWan, differenceWan, undecidedDifference }: StakeOption,
  use: ReadingUse,
): string {
  const total = `测算额合计 ${certainWan} 万元`;
  if (chosen) return `${total}（现用，${choiceText(use)}）`;
  const undecided =
    undecidedDifference === 0
      ? ''
      : `，待裁定${undecidedDifference > 0 ? '增加' : '减少'} ${Math.abs(undecidedDifference)} 项`;
  return `${total}，与现用相差 ${differenceWan} 万元${undecided}`;
}
