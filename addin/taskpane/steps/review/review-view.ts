import { button, element } from '../../view/element.js';
import type { Step } from '../../view/step.js';
import type { DocumentStepSettings } from '../draft/draft-step-settings.js';
import { requireDraft } from './choose/chosen-draft.js';
import { createDraftPicker } from './choose/draft-picker.js';
import { createReviewChoices } from './choose/review-choices.js';
import { createYearComparison } from './compare/year-comparison.js';
import { reviewedView } from './reviewed-view.js';
import { runReview } from './run-review.js';

/** What 核稿 shows. */
export interface ReviewView {
  readonly root: HTMLElement;
  /** Puts the focus where a draft is chosen. */
  readonly focus: () => void;
  readonly reset: () => void;
  /** Reviews a .docx as it is handed over. */
  readonly review: (name: string, bytes: Uint8Array) => void;
}

/** A draft to choose, what it is held against, and what came of it. */
export function createReviewView(step: Step, settings: DocumentStepSettings): ReviewView {
  const { speaker } = settings;
  const result = element('div');
  let usesBook = false;
  const clear = () => {
    step.setState('waiting', '未开始');
    result.replaceChildren();
  };
  const picker = createDraftPicker({
    label: '选草稿',
    pastes: true,
    speaker,
    changed: () => {
      clear();
      comparing.clear();
    },
  });
  const comparing = createYearComparison(picker.chosen, settings);
  const choices = createReviewChoices();
  const run = () =>
    void speaker.runCancellable('正在核稿', async (signal) => {
      clear();
      const draft = requireDraft(picker.chosen());
      const chosen = choices.chosen();
      const order = { draft, ...chosen };
      step.setState('running', '进行中');
      try {
        const { state, words, said, content } = reviewedView(
          await runReview(order, settings, signal),
          settings,
        );
        usesBook = chosen.book !== undefined;
        step.setState(state, words);
        result.replaceChildren(...content);
        speaker.say(said);
      } catch (error) {
        clear();
        throw error;
      }
    });
  const root = element(
    'div',
    {},
    picker.root,
    choices.root,
    button('核稿', run, { class: 'primary' }),
    result,
    comparing.root,
  );
  return {
    root,
    focus: () => root.querySelector('input')?.focus(),
    reset: () => {
      if (usesBook) clear();
    },
    review: (name, bytes) => {
      picker.choose({ name, form: 'docx', read: async () => bytes });
      run();
    },
  };
}
