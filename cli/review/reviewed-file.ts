import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Finding } from '../../core/finding.js';
import type { DraftText } from '../../core/review/draft-text.js';
import type { DraftLine } from '../../generator/draft/draft-line.js';
import { draftText } from '../../generator/draft/draft-text.js';
import { readLines } from '../../generator/draft/read-lines.js';
import type { RecognisingOptions } from '../../generator/draft/recognise-draft.js';
import { CommandFailure } from '../failure.js';
import { readDocxDraft } from '../format/read-docx-draft.js';
import { readBytes } from '../input/read-input.js';
import { decodeText } from '../input/read-text.js';
import { sha256 } from '../output/sha256.js';

/** A draft to be reviewed, as read. */
export interface ReviewedFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly text: DraftText;
  /** Of a text the whole of it; absent for a .docx. */
  readonly content?: string;
  /** What of a .docx is no text of its body: 图片, 批注「…」, 页眉「…」; each once. */
  readonly notRead: readonly string[];
}

/** What is read for `-`. */
const standardInput = '标准输入';

/** Where lines end in a text file. */
export const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** A .txt, .md or .docx draft, or the text of the standard input for `-`. Another ending is wrong usage. */
export async function readReviewed(path: string, options: RecognisingOptions): Promise<ReviewedFile> {
  const name = path === '-' ? standardInput : basename(path);
  const ending = path === '-' ? '.txt' : extname(path).toLowerCase();
  if (!['.txt', '.md', '.docx'].includes(ending)) {
    throw new CommandFailure(
      'usage',
      `草稿是「${name}」，应为 .txt、.md 或 .docx 文件；别的在 Word、WPS 中另存`,
    );
  }
  const bytes = path === '-' ? readFileSync(0) : readBytes(path);
  const file = { name, bytes, sha256: sha256(bytes) };
  if (ending === '.docx') {
    const { lines, findings } = await readDocxDraft(path, bytes, name);
    return { ...file, text: draftText(name, lines, wordLines(lines), options), notRead: whatOf(findings) };
  }
  const content = decodeText(bytes, name);
  const text = draftText(name, readLines(content).lines, content.split(lineEnd), options);
  return { ...file, text, content, notRead: [] };
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
