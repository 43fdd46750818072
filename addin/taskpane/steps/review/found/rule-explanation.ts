import { exampleText, faultText } from '../../../../../core/review/report/review-rule-page.js';
import { reviewBook } from '../../../../../core/review/review-book.js';
import { element } from '../../../view/element.js';

/** What is a fault by a rule and what is none, with the examples of docs/核稿规则.md; nothing for a word that is no rule. */
export function ruleExplanation(id: string): readonly HTMLElement[] {
  const rule = reviewBook.find((each) => each.id === id);
  if (rule === undefined) return [];
  const { title, fault, noFault, examples } = rule;
  return [
    element(
      'div',
      { class: 'rule notice' },
      element('b', {}, title),
      element('p', {}, `是问题：${fault}`),
      list(examples.faults.map(faultText)),
      element('p', {}, `不是问题：${noFault}`),
      list(examples.sound.map(exampleText)),
    ),
  ];
}

function list(texts: readonly string[]): HTMLElement {
  return element('ul', {}, ...texts.map((text) => element('li', {}, text)));
}
