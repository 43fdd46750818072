import { element } from './element.js';

/** How a step stands: not begun, under way, something to mend, done. */
export type StepState = 'waiting' | 'running' | 'open' | 'done';

const signs: Readonly<Record<StepState, string>> = { waiting: '○', running: '…', open: '!', done: '✓' };

/** One of the three steps: always visible, with its state in words. */
export interface Step {
  readonly root: HTMLElement;
  /** Where its contents go. */
  readonly body: HTMLElement;
  readonly setState: (state: StepState, words: string) => void;
}

/** A step that has not begun. */
export function createStep(title: string): Step {
  const sign = element('span', { class: 'sign', 'aria-hidden': 'true' });
  const words = element('span');
  const state = element('span', { class: 'state' }, sign, words);
  const body = element('div', { class: 'body' });
  const root = element(
    'section',
    { class: 'step', 'aria-label': title },
    element('h2', {}, title, state),
    body,
  );
  const setState: Step['setState'] = (kind, text) => {
    root.dataset['state'] = kind;
    sign.textContent = signs[kind];
    words.textContent = text;
  };
  setState('waiting', '未开始');
  return { root, body, setState };
}
