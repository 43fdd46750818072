import { element } from '../../../view/element.js';
import type { StepState } from '../../../view/step.js';
import type { DraftStepSettings } from '../draft-step-settings.js';
import { gapList } from '../entries/gap-list.js';
import { batchView } from './batch-view.js';
import { documentView } from './document-view.js';
import { inputKeyOf } from './finding-words.js';
import type { MadeDocuments } from './make-documents.js';
import { problemList } from './problem-list.js';

/** How step ④ stands once documents were asked for, and what it shows below its button. */
export interface MadeView {
  readonly state: StepState;
  /** Behind the step's name: 「已出文」. */
  readonly words: string;
  /** Read out. */
  readonly said: string;
  readonly content: readonly HTMLElement[];
}

/** What came of it: the document or the batch with its files, or what keeps it from being made. */
export function madeView(
  made: MadeDocuments,
  settings: Pick<DraftStepSettings, 'host' | 'speaker' | 'showCell' | 'review'>,
  focusInput: (key: string) => boolean,
): MadeView {
  const { prepared, findings, written, batch } = made;
  const { title } = prepared.template.fields;
  const problems = problemList(
    findings.filter((finding) => inputKeyOf(finding) === undefined),
    settings.showCell,
  );
  if (written !== undefined) {
    const content = [...problems, ...documentView({ ...made, written }, settings)];
    return { state: 'done', words: '已出文', said: `「${title}」已出文`, content };
  }
  if (batch !== undefined) {
    const undone = batch.letters.filter(({ state }) => state !== '已出文').length;
    return {
      state: undone === 0 ? 'done' : 'open',
      words: undone === 0 ? '已出文' : `${undone} 份没有出文`,
      said: `「${title}」已出文 ${batch.letters.length - undone} 份`,
      content: [...problems, ...batchView(prepared, batch, settings)],
    };
  }
  return {
    state: 'open',
    words: `有问题 ${findings.length}`,
    said: '没有出文，先改正列出的问题',
    content: [element('p', {}, '还不能出文：'), ...gapList(findings, focusInput), ...problems],
  };
}
