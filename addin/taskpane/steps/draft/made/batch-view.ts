import type { LetterBatch } from '../../../../../jobs/draft/letters/letter-batch.js';
import type { PreparedDraft } from '../../../../../jobs/draft/prepare-draft.js';
import { packParts } from '../../../../../workbook/package/pack-parts.js';
import { element } from '../../../view/element.js';
import { longList } from '../../../view/lists/long-list.js';
import { outputButtons } from '../../outputs.js';
import type { StepSettings } from '../../runnable-step.js';

/** What was taken in, each document or why there is none, and all of them in one .zip. */
export function batchView(
  { template, notes }: PreparedDraft,
  { files, letters }: LetterBatch,
  { host, speaker }: Pick<StepSettings, 'host' | 'speaker'>,
): readonly HTMLElement[] {
  const { title } = template.fields;
  const made = letters.filter(({ state }) => state === '已出文').length;
  // What was not made comes first: it is what is left to do.
  const sorted = [...letters].sort((a, b) => Number(a.state === '已出文') - Number(b.state === '已出文'));
  return [
    element(
      'ul',
      { class: 'totals' },
      element('li', { class: 'certain' }, `共 ${letters.length} 份，已出文 ${made} 份`),
      ...notes.map((note) => element('li', {}, note)),
    ),
    outputButtons(host, speaker, [
      { what: '全部（.zip）', make: async () => ({ name: `${title}.zip`, bytes: packParts(files) }) },
    ]),
    longList(
      sorted,
      ({ file, name, number, state, problems }) =>
        element(
          'div',
          { class: 'entry' },
          element('span', {}, state === '已出文' ? file : `第 ${number} 份「${name}」没有出文`),
          ...problems.map((problem) => element('span', { class: 'fix' }, problem)),
        ),
      { class: 'findings', 'aria-label': '各份公文' },
    ),
  ];
}
