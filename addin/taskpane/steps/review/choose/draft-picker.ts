import type { Speaker } from '../../../speaker.js';
import { element } from '../../../view/element.js';
import { type ChosenDraft, draftOfFile, draftOfWords } from './chosen-draft.js';

/** Where a draft is chosen, dropped or pasted. */
export interface DraftPicker {
  readonly root: HTMLElement;
  /** The draft given last; absent before. */
  readonly chosen: () => ChosenDraft | undefined;
  readonly choose: (draft: ChosenDraft) => void;
}

/** What a place for a draft is made of. */
export interface DraftPickerSettings {
  /** Its button: 「选草稿」. */
  readonly label: string;
  /** Whether words may be pasted. */
  readonly pastes: boolean;
  readonly speaker: Speaker;
  /** Another draft was given, or none. */
  readonly changed: () => void;
}

/** A place for one draft. */
export function createDraftPicker({ label, pastes, speaker, changed }: DraftPickerSettings): DraftPicker {
  let draft: ChosenDraft | undefined;
  const input = element('input', { type: 'file', accept: '.docx,.txt,.md' });
  const name = element('p', { class: 'chosen', hidden: '' });
  const picker = element(
    'label',
    { class: 'picker' },
    element('span', { class: 'primary' }, label),
    element('span', { class: 'hint' }, '或把 .docx、.txt、.md 文件拖到这里'),
    input,
  );
  const words = element('textarea', { rows: '5', 'aria-label': '粘贴文字' });
  const pasting = element('details', { class: 'detected' }, element('summary', {}, '粘贴文字'), words);
  const set = (given: ChosenDraft | undefined) => {
    draft = given;
    name.textContent = given === undefined ? '' : `已选「${given.name}」`;
    name.hidden = given === undefined;
    changed();
  };
  const choose = (given: ChosenDraft) => {
    words.value = '';
    set(given);
  };
  const open = (file: File) => void speaker.run('正在取草稿', async () => choose(draftOfFile(file)));
  words.addEventListener('input', () =>
    set(words.value.trim() === '' ? undefined : draftOfWords(words.value)),
  );
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) open(file);
    input.value = '';
  });
  picker.addEventListener('drop', (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) open(file);
  });
  return {
    root: element('div', {}, picker, ...(pastes ? [pasting] : []), name),
    chosen: () => draft,
    choose,
  };
}
