import { remembered } from '../../remembered.js';
import { compactText } from '../compact-text.js';
import type { DraftParagraph, DraftText, Stretch } from '../draft-text.js';
import { endOf } from './find-words.js';

/** One attachment that a text names: 「附件：1.名单」. */
export interface NotedAttachment {
  /** Absent for the only one, which has no number. */
  readonly number?: number;
  /** Without marks at its end and white space. */
  readonly title: string;
  readonly paragraph: DraftParagraph;
}

/** 附件说明 of a document or of a text that it issues. */
export interface AttachmentNote {
  readonly part: number;
  readonly items: readonly NotedAttachment[];
  readonly paragraphs: readonly DraftParagraph[];
}

/** Every 附件说明 of a draft, also one that the reader did not take for one. */
export const attachmentNotes = remembered(({ paragraphs }: DraftText): readonly AttachmentNote[] => {
  const notes: AttachmentNote[] = [];
  for (const first of paragraphs) {
    const [, begun = ''] = /^附件[：:](.{2,80})$/u.exec(compactText(first).text) ?? [];
    if (begun === '' || first.kind === 'table-row') continue;
    const items = itemsOf(begun, first);
    const taken = [first];
    for (const next of paragraphs.slice(first.index + 1, first.index + mostItems)) {
      const text = compactText(next).text;
      const item = itemOf(text, next);
      if (item.number !== undefined && item.number === (items.at(-1)?.number ?? 0) + 1 && text.length < 80) {
        items.push(item);
      } else if (next.kind === 'attachment-note') {
        const before = items.pop();
        if (before !== undefined) items.push({ ...before, title: before.title + titleOf(text) });
      } else break;
      taken.push(next);
    }
    notes.push({ part: first.part, items, paragraphs: taken });
  }
  return notes;
});

const mostItems = 40;

/** Several may stand on one line: 「1.名单 2.表」. */
function itemsOf(text: string, paragraph: DraftParagraph): NotedAttachment[] {
  const items: NotedAttachment[] = [];
  let rest = text;
  for (;;) {
    const next = rest.search(new RegExp(`(?<=\\D)${items.length + 2}[.．、](?!\\d)`, 'u'));
    items.push(itemOf(next < 0 ? rest : rest.slice(0, next), paragraph));
    if (next < 0 || items.at(-1)?.number !== items.length) return items;
    rest = rest.slice(next);
  }
}

function itemOf(text: string, paragraph: DraftParagraph): NotedAttachment {
  const [, number, rest] = /^(\d{1,2})[.．、](?!\d)(.*)$/u.exec(text) ?? [];
  return number === undefined || rest === undefined
    ? { title: titleOf(text), paragraph }
    : { number: Number(number), title: titleOf(rest), paragraph };
}

function titleOf(text: string): string {
  return text.replace(/[。；;，,]$/u, '');
}

/** The paragraphs that are part of any 附件说明. */
export const notedParagraphs = remembered(
  (text: DraftText): ReadonlySet<DraftParagraph> =>
    new Set(attachmentNotes(text).flatMap(({ paragraphs }) => paragraphs)),
);

/** The mark at the end of a paragraph of 附件说明; absent where none stands. */
export function markAtEnd(paragraph: DraftParagraph): Stretch | undefined {
  return /[。；;，,]$/u.test(paragraph.text) ? endOf(paragraph, 1) : undefined;
}
