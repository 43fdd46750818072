import type { IsoDate } from '../../../../../core/calendar.js';
import type { Finding } from '../../../../../core/finding.js';
import type { Acceptances } from '../../../../../generator/drafting/check-figures.js';
import type { AccountedFigure } from '../../../../../generator/drafting/figure-comments.js';
import type { Entries } from '../../../../../generator/fields/entry.js';
import type { TemplateField } from '../../../../../generator/fields/template-fields.js';
import { draftOne, type WrittenDraft } from '../../../../../jobs/draft/draft-one.js';
import { type LetterBatch, makeLetterBatch } from '../../../../../jobs/draft/letters/letter-batch.js';
import { type PreparedDraft, prepareDraft } from '../../../../../jobs/draft/prepare-draft.js';
import { houseData, type PageTemplate } from '../../../../data/draft-data.js';
import { nextTurn } from '../../../speaker.js';
import type { DraftStepSettings } from '../draft-step-settings.js';
import { readResultBook } from '../results/result-book.js';
import { writeBook } from '../results/write-book.js';

/** What an official asked for. */
export interface DocumentOrder {
  readonly entries: Entries;
  readonly final: boolean;
  readonly accepted: Acceptances;
  /** Given when each row of this 列表 becomes a document. */
  readonly list?: TemplateField;
}

/** What came of it: findings, and one document or a batch where nothing must be mended first. */
export interface MadeDocuments {
  readonly prepared: PreparedDraft;
  readonly date: IsoDate;
  readonly findings: readonly Finding[];
  readonly figures: readonly AccountedFigure[];
  readonly written?: WrittenDraft;
  readonly batch?: LetterBatch;
}

/** Makes a template's documents as the command line does. Rejects with a `HostProblem`, and when aborted. */
export async function makeDocuments(
  template: PageTemplate,
  { entries, final, accepted, list }: DocumentOrder,
  settings: Pick<DraftStepSettings, 'host' | 'speaker' | 'date' | 'computed'>,
  signal: AbortSignal,
): Promise<MadeDocuments> {
  const { data: source } = template.fields;
  const date = settings.date();
  const book = source === undefined ? undefined : await readResultBook(source, settings, '正在出文');
  const prepared = prepareDraft(
    template,
    {
      ...(book !== undefined && { book }),
      gathered: { entries, findings: [] },
      ...(list !== undefined && { list }),
      otherLetters: '填「收件人」，或逐份出文一次出齐',
    },
    date,
    houseData,
  );
  const made = { prepared, date, findings: prepared.findings, figures: [] };
  if (prepared.data === undefined) return made;
  const order = { date, final, accepted };
  if (list === undefined) {
    const { findings, ...drafted } = await draftOne(prepared, order, houseData);
    return { ...made, ...drafted, findings: [...prepared.findings, ...findings] };
  }
  const progress = async (done: number, all: number) => {
    settings.speaker.progress(`第 ${done + 1}/${all} 份`);
    await nextTurn();
    signal.throwIfAborted();
  };
  return { ...made, batch: await makeLetterBatch(prepared, order, houseData, { writeBook, progress }) };
}
