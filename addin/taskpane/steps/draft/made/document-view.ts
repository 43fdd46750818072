import type { IsoDate } from '../../../../../core/calendar.js';
import { documentText } from '../../../../../generator/document/document-text.js';
import type { DraftedDocument, WrittenDraft } from '../../../../../jobs/draft/draft-one.js';
import type { PreparedDraft } from '../../../../../jobs/draft/prepare-draft.js';
import { traceCopies, traceNames } from '../../../../../jobs/draft/trace-copies.js';
import { jsonFile } from '../../../run/json-file.js';
import { button, element } from '../../../view/element.js';
import { type Output, outputButtons } from '../../outputs.js';
import type { DraftStepSettings } from '../draft-step-settings.js';
import { writeBook } from '../results/write-book.js';

/** A document that was made, and what it was made from. */
export interface MadeDocument {
  readonly prepared: PreparedDraft;
  readonly written: WrittenDraft;
  readonly figures: DraftedDocument['figures'];
  readonly date: IsoDate;
}

/** What was taken in, the text to look through, and the files. */
export function documentView(
  made: MadeDocument,
  { host, speaker, review }: Pick<DraftStepSettings, 'host' | 'speaker' | 'review'>,
): readonly HTMLElement[] {
  const { notes, template } = made.prepared;
  const name = `${template.fields.title}.docx`;
  return [
    element('ul', { class: 'totals' }, ...notes.map((note) => element('li', {}, note))),
    element(
      'details',
      { class: 'found' },
      element('summary', {}, '先看文字'),
      element('div', { class: 'document-text', tabindex: '0' }, documentText(made.written.document)),
    ),
    button('核稿这一份', () => review(name, made.written.bytes)),
    outputButtons(host, speaker, outputsOf(made)),
  ];
}

function outputsOf({ prepared, written, figures, date }: MadeDocument): readonly Output[] {
  const { title } = prepared.template.fields;
  const name = `${title}.docx`;
  const names = traceNames(name);
  const book = prepared.input?.name;
  const trace = () =>
    traceCopies(names.copy, { title, written, figures, ...(book !== undefined && { book }) }, date);
  return [
    { what: '公文', make: async () => ({ name, bytes: written.bytes }) },
    { what: '核算记录', make: async () => jsonFile(`${name}.核算记录.json`, written.record) },
    { what: '核对稿', make: async () => ({ name: names.copy, bytes: trace().copy }) },
    { what: '数据核对表', make: async () => ({ name: names.list, bytes: await writeBook(trace().list) }) },
  ];
}
