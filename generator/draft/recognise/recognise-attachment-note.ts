import type { AttachmentNote } from '../../document/elements/closing.js';
import type { DraftLine } from '../draft-line.js';
import { keepsText } from '../kept-characters.js';
import type { Notes } from '../recognition.js';

/** 附件说明 at the end of some lines, and the line where it begins; the end of the lines when there is none. */
export interface FoundNote {
  readonly element?: AttachmentNote;
  readonly from: number;
}

/** So many attachments, and lines, 附件说明 may have. */
const mostLines = 30;

/** 「附件：名单」, or 「附件：1.名单」 with 「2.表」 below, as the last lines. */
export function recogniseAttachmentNote(lines: readonly DraftLine[], notes: Notes): FoundNote {
  const none = { from: lines.length };
  const back = [...lines].reverse().findIndex(({ text }) => /^附件：\s*\S/u.test(text));
  if (back < 0 || back > mostLines) return none;
  const from = lines.length - 1 - back;
  const taken = lines.slice(from);
  const titles: string[] = [];
  for (const { text, cells } of taken) {
    const name = titles.length === 0 ? text.replace(/^附件：\s*/u, '') : text;
    const [, ordinal, rest] = /^(\d{1,2})[.．]\s*(\S.*)$/u.exec(name) ?? [];
    if (cells !== undefined || /。$/u.test(text)) return none;
    if (ordinal !== undefined && rest !== undefined && Number(ordinal) === titles.length + 1)
      titles.push(rest);
    else if (titles.length === 0) titles.push(name);
    else titles.push(`${titles.pop() ?? ''}${name}`);
  }
  // A single 「1.」 belongs to the name.
  const [only = ''] = titles;
  const numbered = /^附件：\s*(1[.．]\s*)/u.exec(taken[0]?.text ?? '')?.[1] ?? '';
  const element: AttachmentNote = {
    kind: 'attachment-note',
    titles: titles.length === 1 ? [numbered + only] : titles,
  };
  if (!keepsText(element, taken)) return none;
  notes.tell(taken, '附件说明', `正文之后，以「附件：」开头，${titles.length} 个`);
  return { element, from };
}
