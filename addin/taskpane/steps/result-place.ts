import type { Finding } from '../../../core/finding.js';
import { element } from '../view/element.js';
import { findingsList } from '../view/lists/findings-list.js';
import type { Step } from '../view/step.js';
import type { ComputedResult } from './draft/results/result-book-source.js';
import type { StepSettings } from './runnable-step.js';

/** Where step ③ shows what came of a book. */
export interface ResultPlace {
  readonly step: Step;
  readonly result: HTMLElement;
  readonly settings: StepSettings;
  /** Hands the result book to ④, or takes it back. */
  readonly publish: (computed?: ComputedResult) => void;
}

/**
 * Says that nothing was computed, and why.
 *
 * @param done what was not done: 「测算」
 */
export function showStopped(
  { step, result, settings }: ResultPlace,
  done: string,
  findings: readonly Finding[],
): void {
  step.setState('open', `没有${done}`);
  settings.speaker.say(`没有${done}`);
  result.replaceChildren(
    element('p', {}, `还不能${done}，先改正这些问题：`),
    findingsList(findings, settings.showCell),
  );
}
