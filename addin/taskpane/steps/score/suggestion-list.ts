import type { Suggestion } from '../../../../core/report/score/suggest-methods.js';
import type { SuggestedMethods } from '../../../../jobs/score/suggest-for-values.js';
import { button, element } from '../../view/element.js';
import { foldedEntry } from '../../view/lists/folded-entry.js';
import { signedWord } from '../../view/signed-word.js';

/**
 * The methods of scoring with what each would give or what it lacks, one at a time to unfold; below them the reference
 * values at hand, of which some methods need fixed ones.
 *
 * @param choose gets the methods of the one chosen, as they are written in 评分方法
 */
export function suggestionList(
  { suggestions, references }: Pick<SuggestedMethods, 'suggestions' | 'references'>,
  choose: (methods: readonly string[]) => void,
): HTMLElement {
  return element(
    'div',
    {},
    element(
      'ul',
      { class: 'awards', 'aria-label': '评分方法' },
      ...suggestions.map((suggestion) => element('li', {}, suggestionEntry(suggestion, choose))),
    ),
    ...referenceList(references),
  );
}

function referenceList(references: SuggestedMethods['references']): readonly HTMLElement[] {
  if (references.length === 0) return [];
  return [
    element(
      'details',
      { class: 'found' },
      element('summary', {}, '各县（市、区）的最差值和最好值'),
      element(
        'p',
        { class: 'hint' },
        '供确定不允许值和满意值时参考；宜事先定下，填入「指标体系」，不随每次的样本变动。',
      ),
      element(
        'ul',
        {},
        ...references.map(({ name, worst, best }) =>
          element('li', {}, `${name}：最差 ${worst}，最好 ${best}`),
        ),
      ),
    ),
  ];
}

function suggestionEntry(
  { title, methods, formula, source, lacks, order }: Suggestion,
  choose: (methods: readonly string[]) => void,
): HTMLElement {
  const facts: readonly (readonly [string, string])[] = [
    ['写法', methods.join('；')],
    ['算法', formula],
    ['出处', source],
    lacks === undefined
      ? [
          '试算',
          order.map(({ region, rank, score }) => [rank, region, score ?? ''].join(' ').trim()).join('、'),
        ]
      : ['缺什么', lacks],
  ];
  const mark =
    lacks === undefined ? signedWord('computed', '✓', '可用') : signedWord('not-eligible', '–', '不能用');
  return foldedEntry([mark, element('b', {}, title)], () => [
    element('dl', {}, ...facts.flatMap(([name, text]) => [element('dt', {}, name), element('dd', {}, text)])),
    ...(lacks === undefined ? [button('按这种方法评分', () => choose(methods))] : []),
  ]);
}
