import { button, element } from '../../view/element.js';
import { createStep, type Step } from '../../view/step.js';
import type { DocumentStepSettings } from '../draft/draft-step-settings.js';
import type { ReviewView } from './review-view.js';

/** The place 核稿. */
export interface ReviewStep {
  readonly step: Step;
  /** Forgets a review that the open book was part of: another one was opened. */
  readonly reset: () => void;
  /** Reviews a document of ④. */
  readonly review: (name: string, bytes: Uint8Array) => void;
}

/** 核稿: a draft, what it says of numbers, whether it agrees with itself, and its form. It loads when it is used. */
export function createReviewStep(settings: DocumentStepSettings): ReviewStep {
  const step = createStep('核稿');
  const place = element('div');
  let view: ReviewView | undefined;
  const openView = async (): Promise<ReviewView> => {
    const { createReviewView } = await import(/* webpackChunkName: "review" */ './review-view.js');
    view ??= createReviewView(step, settings);
    place.replaceChildren(view.root);
    open.remove();
    return view;
  };
  const open = button(
    '核一份草稿',
    () => void settings.speaker.run('正在打开核稿', async () => (await openView()).focus()),
    { class: 'primary' },
  );
  step.body.append(open, place);
  const review = (name: string, bytes: Uint8Array) =>
    void settings.speaker.run('正在打开核稿', async () => {
      const opened = await openView();
      step.root.scrollIntoView();
      opened.review(name, bytes);
    });
  return { step, reset: () => view?.reset(), review };
}
