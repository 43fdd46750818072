import { button, element } from '../../view/element.js';
import { createStep, type Step } from '../../view/step.js';
import type { DraftStepSettings } from './draft-step-settings.js';
import type { DraftView } from './draft-view.js';

/** Step ④. */
export interface DraftStep {
  readonly step: Step;
  /** Forgets the documents made: another book was opened or the date changed. What was filled in stays. */
  readonly reset: () => void;
}

/** Step ④出文: a template, its form, and the documents that it gives. Templates and generator load when it is used. */
export function createDraftStep(settings: DraftStepSettings): DraftStep {
  const step = createStep('④出文');
  const place = element('div');
  let view: DraftView | undefined;
  const open = button(
    '选公文模板',
    () =>
      void settings.speaker.run('正在打开模板', async () => {
        const { createDraftView } = await import(/* webpackChunkName: "draft" */ './draft-view.js');
        view ??= createDraftView(step, settings);
        place.replaceChildren(view.root);
        open.remove();
      }),
    { class: 'primary' },
  );
  step.body.append(open, place);
  return { step, reset: () => view?.reset() };
}
