import { element } from './element.js';

/** A state as sign and word: never by colour alone. */
export function signedWord(kind: string, sign: string, word: string): HTMLElement {
  return element(
    'span',
    { class: `mark mark-${kind}` },
    element('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
    word,
  );
}
