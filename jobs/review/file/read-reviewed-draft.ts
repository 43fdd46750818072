import type { Finding } from '../../../core/finding.js';
import type { DraftText } from '../../../core/review/draft-text.js';
import type { DraftLine } from '../../../generator/draft/draft-line.js';
import { draftText } from '../../../generator/draft/draft-text.js';
import { readLines } from '../../../generator/draft/read-lines.js';
import type { RecognisingOptions } from '../../../generator/draft/recognise-draft.js';
import { decodeText } from '../../input/decode-text.js';
import type { DraftForm } from './draft-form.js';
import { readDocxDraft } from './read-docx-draft.js';
import { UnreadableDraft } from './unreadable-draft.js';

/** A draft to be reviewed, as read. */
export interface ReviewedDraft {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: DraftText;
  /** Of a text the whole of it; absent for a .docx. */
  readonly content?: string;
  /** What of a .docx is no text of its body: 图片, 批注「…」, 页眉「…」; each once. */
  readonly notRead: readonly string[];
}

/** Where lines end in a text file. */
export const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** Reads the bytes of a draft as its form says. Throws `UnreadableDraft` for bytes that are no such file. */
export async function readReviewedDraft(
  name: string,
  bytes: Uint8Array,
  form: DraftForm,
  options: RecognisingOptions = {},
): Promise<ReviewedDraft> {
  if (form === 'docx') {
    const { lines, findings } = await readDocxDraft(bytes, name);
    const text = draftText(name, lines, wordLines(lines), options);
    return { name, bytes, text, notRead: whatOf(findings) };
  }
  const content = decodeText(bytes);
  if (content === undefined) throw new UnreadableDraft('不是文本文件；另存为 UTF-8 编码的文本文件后再试');
  const text = draftText(name, readLines(content).lines, content.split(lineEnd), options);
  return { name, bytes, text, content, notRead: [] };
}

function whatOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ facts }) => facts?.['what'] ?? []))];
}

/** The paragraphs and table rows of a .docx by their number; lines of one paragraph are parted by breaks. */
function wordLines(lines: readonly DraftLine[]): string[] {
  const texts: string[] = Array.from({ length: lines.at(-1)?.lastLine ?? 0 }, () => '');
  for (const { line, text } of lines) {
    texts[line - 1] = texts[line - 1] === '' ? text : `${texts[line - 1]}\n${text}`;
  }
  return texts;
}
