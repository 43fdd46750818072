import { compareJob } from '../../../../../jobs/review/compare/compare-job.js';
import { readReviewedDraft } from '../../../../../jobs/review/file/read-reviewed-draft.js';
import { HostProblem } from '../../../../host/host.js';
import { nextTurn } from '../../../speaker.js';
import { button, element } from '../../../view/element.js';
import type { StepSettings } from '../../runnable-step.js';
import { type ChosenDraft, requireDraft } from '../choose/chosen-draft.js';
import { createDraftPicker } from '../choose/draft-picker.js';
import { readOrExplain } from '../read-or-explain.js';
import { comparedView } from './compared-view.js';

/** The draft beside the report of the year before. */
export interface YearComparison {
  readonly root: HTMLElement;
  /** Forgets the result: the draft is another one. */
  readonly clear: () => void;
}

/**
 * 与上年报告对照: a second file, and what became of its numbers in the draft.
 *
 * @param chosen the draft of this year; absent before there is one
 */
export function createYearComparison(
  chosen: () => ChosenDraft | undefined,
  settings: StepSettings,
): YearComparison {
  const { speaker } = settings;
  const result = element('div');
  const clear = () => result.replaceChildren();
  const picker = createDraftPicker({ label: '选上年报告', pastes: false, speaker, changed: clear });
  const run = () =>
    void speaker.run('正在对照', async () => {
      clear();
      const last = picker.chosen();
      if (last === undefined) throw new HostProblem({ fact: '还没有上年报告', fix: '选上年的文件' });
      const later = await readDraft(requireDraft(chosen()));
      const earlier = await readDraft(last);
      await nextTurn();
      const { said, content } = comparedView(compareJob(earlier, later), settings);
      result.replaceChildren(...content);
      speaker.say(said);
    });
  const root = element(
    'details',
    { class: 'detected' },
    element('summary', {}, '与上年报告对照'),
    element(
      'p',
      { class: 'hint' },
      '看上面的草稿里哪些数改了、没有改、没有再提，和上年报告说的同一年的数是否相同。',
    ),
    picker.root,
    button('对照', run),
    result,
  );
  return { root, clear };
}

async function readDraft({ name, form, read }: ChosenDraft) {
  const bytes = await read();
  return readOrExplain(name, () => readReviewedDraft(name, bytes, form));
}
