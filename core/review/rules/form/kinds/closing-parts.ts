import { compactText } from '../../../compact-text.js';
import type { DraftParagraph, DraftText } from '../../../draft-text.js';

/** The title of the document itself; absent when none was found. */
export function titleOf({ paragraphs }: DraftText): DraftParagraph | undefined {
  return paragraphs.find(({ kind }) => kind === 'title');
}

/** Whether the title ends in the type of document. */
export function isOfType(text: DraftText, type: RegExp): boolean {
  const title = titleOf(text);
  return title !== undefined && type.test(compactText(title).text);
}

/** The text of the last paragraphs of the document itself, above 署名 and 成文日期. */
export function lastWords({ paragraphs }: DraftText, count: number): string {
  return paragraphs
    .filter(({ kind, part }) => part === 0 && (kind === 'body' || kind === 'heading'))
    .slice(-count)
    .map((paragraph) => compactText(paragraph).text)
    .join('\n');
}

/** Why the end of a text cannot be judged; absent when its end is there. */
export function endMissing({ paragraphs }: DraftText): string | undefined {
  return paragraphs.some(({ kind, part }) => kind === 'document-date' && part === 0)
    ? undefined
    : '没有成文日期，文稿可能不全';
}
