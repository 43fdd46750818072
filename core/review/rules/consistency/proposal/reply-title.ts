import { compactText } from '../../../compact-text.js';
import type { DraftText } from '../../../draft-text.js';

/** What the title of a reply says of the proposal. */
export interface ReplyTitle {
  /** 「八届六次」; empty where the title has none. */
  readonly session: string;
  readonly number: string;
  readonly category: '提案' | '建议';
}

/** The title of a reply to a proposal; absent for any other document. */
export function replyTitle({ paragraphs }: DraftText): ReplyTitle | undefined {
  const title = paragraphs.find(({ kind }) => kind === 'title');
  return title === undefined ? undefined : readReplyTitle(compactText(title).text);
}

const numeral = '[一二三四五六七八九十\\d]{1,4}';
const form = new RegExp(
  `(?:(${numeral}届)[^第。，]{0,20}?(${numeral}次)会议)?[^第。]{0,10}第(\\d{1,5})号[^。]{0,4}?(提案|建议)`,
  'u',
);

/** The same in any text. */
export function readReplyTitle(text: string): ReplyTitle | undefined {
  const [, term = '', session = '', number, category] = form.exec(text) ?? [];
  return number === undefined || (category !== '提案' && category !== '建议')
    ? undefined
    : { session: term + session, number, category };
}
