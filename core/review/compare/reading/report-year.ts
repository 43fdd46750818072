import { remembered } from '../../../remembered.js';
import type { DraftText, Stretch } from '../../draft-text.js';
import { findWords } from '../../text/find-words.js';

/** The year in which a report was given or dated, and the words that say so. */
export interface ReportYear {
  readonly year: number;
  readonly at: Stretch;
}

/** The year of the meeting or of the date of a draft; absent for a draft without either. */
export const reportYear = remembered(({ paragraphs }: DraftText): ReportYear | undefined => {
  for (const kind of ['title-note', 'document-date', 'issuance'] as const) {
    for (const paragraph of paragraphs) {
      if (paragraph.kind !== kind || paragraph.part !== 0) continue;
      const [found] = findWords(paragraph, /(?<!\d)(\d{4})年\d{1,2}月\d{1,2}日/gu);
      if (found !== undefined) return { year: Number(found.parts[1]), at: found.at };
    }
  }
  return undefined;
});
