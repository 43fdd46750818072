import type { Entries } from '../../../../../generator/fields/entry.js';
import { readFillIn } from '../../../../../generator/fields/fill-in-book.js';
import { enteredFields } from '../../../../../generator/fields/template-fields.js';
import { fillInPlan } from '../../../../../jobs/draft/entries/fill-in-plan.js';
import type { GatheredEntries } from '../../../../../jobs/draft/entries/gather-entries.js';
import { houseData, type PageTemplate } from '../../../../data/draft-data.js';
import { button, element } from '../../../view/element.js';
import { fitEntries } from '../../../view/form/fit-entries.js';
import { outputButtons } from '../../outputs.js';
import { readOpenBook } from '../../read-open-book.js';
import type { StepSettings } from '../../runnable-step.js';
import { problemList } from '../made/problem-list.js';
import { writeBook } from '../results/write-book.js';
import { readEntryFile } from './entry-file.js';

/** Where the entries of files go. */
export interface EntrySourceSettings extends Pick<StepSettings, 'host' | 'speaker' | 'showCell' | 'date'> {
  readonly examples: Entries;
  /** Takes what a file holds into the form. */
  readonly take: (entries: Entries) => void;
}

/** 资料: takes what was filled in elsewhere, and gives a workbook to fill in. */
export function createEntrySources(template: PageTemplate, settings: EntrySourceSettings): HTMLElement {
  const { host, speaker, date, examples } = settings;
  const { title } = template.fields;
  const note = element('div');
  const picker = element('input', { type: 'file', accept: '.xlsx,.xlsm,.yaml,.yml,.json' });
  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    if (file === undefined) return;
    void speaker.run(`正在读取「${file.name}」`, async () => {
      picker.value = '';
      const bytes = new Uint8Array(await file.arrayBuffer());
      take(file.name, readEntryFile(file.name, bytes, template.fields));
    });
  });
  const fromOpenBook = button(
    '取打开的工作簿里填报的',
    () =>
      void speaker.run('正在读取工作簿', async () => {
        const book = await readOpenBook(host, speaker, '正在取填报的内容');
        take(book.name, readFillIn(book, template.fields, houseData.regions()));
      }),
  );
  const take = (name: string, { entries, findings }: GatheredEntries) => {
    const fitted = fitEntries(enteredFields(template.fields), entries);
    settings.take(fitted.entries);
    const left = fitted.left.length === 0 ? '' : `；模板里没有、没有取的：${fitted.left.join('、')}`;
    note.replaceChildren(
      element('p', { class: 'notice' }, `从「${name}」取了 ${fitted.entries.size} 项${left}。`),
      ...problemList(findings, settings.showCell),
    );
    speaker.say(`取了 ${fitted.entries.size} 项`);
  };
  const fillIn = (name: string, filled: () => Entries) => ({
    what: name,
    make: async () => ({
      name: `${title}-资料.xlsx`,
      bytes: await writeBook(fillInPlan(template.fields, date(), filled())),
    }),
  });
  return element(
    'details',
    { class: 'detected' },
    element('summary', {}, '用填报簿填写'),
    element(
      'label',
      { class: 'picker' },
      '取填好的填报簿',
      element('span', { class: 'hint' }, '或 .yaml 文件'),
      picker,
    ),
    fromOpenBook,
    note,
    outputButtons(host, speaker, [
      fillIn('空填报簿', () => new Map()),
      fillIn('带示例的填报簿', () => examples),
    ]),
  );
}
