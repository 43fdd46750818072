import { describe } from '../../../../../core/messages/index.js';
import type { DraftText } from '../../../../../core/review/draft-text.js';
import type { ReviewFinding } from '../../../../../core/review/review-draft.js';
import { button, element } from '../../../view/element.js';
import { severityMark } from '../../../view/severity-mark.js';
import { findContext } from './find-context.js';
import { placeWords } from './place-words.js';
import { ruleExplanation } from './rule-explanation.js';

/**
 * A finding: where, its words marked in their line, what is wrong and how to mend it; and on request what its rule says.
 *
 * @param toggle shows what the rule says, or puts it away
 */
export function draftFindingEntry(
  text: DraftText,
  finding: ReviewFinding,
  isExplained: boolean,
  toggle: () => void,
): readonly HTMLElement[] {
  const { rule, severity, place, also = [] } = finding;
  const { fact, expected, fix, basis } = describe(finding);
  const { before, words, after } = findContext(text.lines, place);
  const others = also.map((each) => placeWords(text, each)).join('、');
  return [
    element(
      'div',
      { class: 'entry', 'data-main': '' },
      element(
        'span',
        { class: 'headline' },
        severityMark(severity),
        element('b', {}, placeWords(text, place)),
      ),
      element('span', { class: 'context' }, before, element('mark', {}, words), after),
      element('span', {}, fact),
      ...(expected === undefined ? [] : [element('span', { class: 'expected' }, expected)]),
      ...(fix === undefined ? [] : [element('span', { class: 'fix' }, fix)]),
      ...(basis === undefined ? [] : [element('span', { class: 'basis' }, basis)]),
      ...(others === '' ? [] : [element('span', { class: 'hint' }, `同样的还有：${others}`)]),
    ),
    element(
      'div',
      { class: 'acts' },
      button(`规则 ${rule}`, toggle, { class: 'link', 'aria-expanded': String(isExplained) }),
    ),
    ...(isExplained ? ruleExplanation(rule) : []),
  ];
}
