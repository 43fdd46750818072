import type { IsoDate } from '../../../core/calendar.js';
import { withoutOrigins } from '../../../generator/trace/origin.js';
import type { PreparedDraft } from '../prepare-draft.js';
import type { ListedLetter } from './listed-letter.js';
import type { DigestTool } from './plan-letters.js';

/** The names of the two lists that lie beside the documents of a batch. */
export const batchLists = { record: '出文清单.json', book: '出文清单.xlsx' } as const;

/** What the documents of a batch were made from, and each of them. */
export function batchRecord(
  { template, input, entered, data }: PreparedDraft,
  date: IsoDate,
  letters: readonly ListedLetter[],
  { tool }: Pick<DigestTool, 'tool'>,
) {
  return {
    format: 'wenbiao-batch-record/1',
    tool: { name: tool.name, version: tool.version },
    date,
    template: { id: template.id, title: template.fields.title, sha256: template.sha256 },
    ...(input !== undefined && { book: { name: input.name, sha256: input.sha256 } }),
    entered: withoutOrigins(entered),
    shared: withoutOrigins(data),
    documents: letters,
  };
}
