import { pageTemplates } from '../../../data/draft-data.js';
import { element } from '../../view/element.js';
import type { Step } from '../../view/step.js';
import type { DraftStepSettings } from './draft-step-settings.js';
import { createTemplateGallery } from './template-gallery.js';
import { createTemplateWork, type TemplateWork } from './template-work.js';

/** What step ④ shows: the templates, or one of them being filled in. */
export interface DraftView {
  readonly root: HTMLElement;
  readonly reset: () => void;
}

/** The view of step ④, at the templates. Each template's form keeps what was filled in while the pane is open. */
export function createDraftView(step: Step, settings: DraftStepSettings): DraftView {
  const root = element('div');
  const works = new Map<string, TemplateWork>();
  let shown: TemplateWork | undefined;
  const gallery = createTemplateGallery(pageTemplates(), (template) => {
    const work = works.get(template.id) ?? createTemplateWork(template, { ...settings, step, leave });
    works.set(template.id, work);
    root.replaceChildren(work.root);
    shown = work;
    work.open();
  });
  const leave = () => {
    shown = undefined;
    step.setState('waiting', '未开始');
    root.replaceChildren(gallery);
    gallery.querySelector('button')?.focus();
  };
  root.append(gallery);
  return {
    root,
    reset: () => {
      for (const work of works.values()) work.reset();
      shown?.refresh();
    },
  };
}
