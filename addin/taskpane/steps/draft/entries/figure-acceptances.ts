import type { AccountedFigure } from '../../../../../generator/drafting/figure-comments.js';
import { element } from '../../../view/element.js';

/**
 * The figures that are typed in the template, each with a place for who answers for it; nothing without any.
 *
 * @param id the inputs' ids begin with it
 */
export function figureAcceptances(
  id: string,
  figures: readonly AccountedFigure[],
  accepted: ReadonlyMap<string, string>,
  accept: (figure: string, person: string) => void,
): readonly HTMLElement[] {
  const typed = new Map(
    figures.flatMap(({ account }) =>
      account.verdict === '未核' || account.verdict === '认可'
        ? [[account.text, account.sentence] as const]
        : [],
    ),
  );
  if (typed.size === 0) return [];
  return [
    element(
      'fieldset',
      { class: 'field list' },
      element('legend', {}, '模板里手写的数'),
      element('p', { class: 'hint' }, '没有出处的数，定稿前写上核实人姓名。'),
      ...[...typed].map(([text, sentence], index) => {
        const input = element('input', { id: `${id}-${index}`, autocomplete: 'off' });
        input.value = accepted.get(text) ?? '';
        input.addEventListener('change', () => accept(text, input.value.trim()));
        return element(
          'div',
          { class: 'field' },
          element('label', { for: input.id }, `「${text}」的核实人`),
          element('p', { class: 'hint' }, sentence),
          input,
        );
      }),
    ),
  ];
}
