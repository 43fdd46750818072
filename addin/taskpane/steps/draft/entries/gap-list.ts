import type { Finding } from '../../../../../core/finding.js';
import { button, element } from '../../../view/element.js';
import { findingWords, inputKeyOf } from '../made/finding-words.js';

/** 「还缺 4 项」 with the way to each, then what is filled in wrongly or left empty; nothing when all is well. */
export function gapList(
  findings: readonly Finding[],
  focusInput: (key: string) => boolean,
): readonly HTMLElement[] {
  const ofInputs = findings.flatMap((finding) => {
    const key = inputKeyOf(finding);
    return key === undefined ? [] : [{ finding, key, isMissing: finding.rule === 'field-missing' }];
  });
  if (ofInputs.length === 0) return [];
  const link = (key: string) => button(key, () => focusInput(key), { class: 'link' });
  const missing = ofInputs.filter(({ isMissing }) => isMissing);
  const others = ofInputs.filter(({ isMissing }) => !isMissing);
  return [
    element(
      'div',
      { class: 'notice' },
      ...(missing.length === 0
        ? []
        : [
            element('p', {}, `还缺 ${missing.length} 项：`),
            element('p', { class: 'sources' }, ...missing.map(({ key }) => link(key))),
          ]),
      ...others.map(({ finding, key }) => element('p', {}, link(key), ' ', findingWords(finding))),
    ),
  ];
}
