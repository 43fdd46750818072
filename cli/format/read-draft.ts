import { basename } from 'node:path';
import type { Finding } from '../../core/finding.js';
import type { DraftLine, Markup } from '../../generator/draft/draft-line.js';
import { normalisePunctuation, type PunctuationChange } from '../../generator/draft/normalise-punctuation.js';
import { readLines } from '../../generator/draft/read-lines.js';
import { draftFormOf } from '../../jobs/review/file/draft-form.js';
import { readDocxDraft } from '../../jobs/review/file/read-docx-draft.js';
import { CommandFailure } from '../failure.js';
import { readBytes } from '../input/read-input.js';
import { readText } from '../input/read-text.js';
import { sha256 } from '../output/sha256.js';
import { readOrFail } from '../review/reviewed-file.js';

/** A draft as read. */
export interface Draft {
  readonly name: string;
  readonly sha256: string;
  readonly lines: readonly DraftLine[];
  readonly markup: readonly Markup[];
  /** What was made full-width, when that was asked for. */
  readonly changes: readonly PunctuationChange[];
  /** What the file has besides text. */
  readonly findings: readonly Finding[];
}

/** A .txt, .md or .docx draft. Another ending is wrong usage; what cannot be read is an `UnreadableInput`. */
export async function readDraft(path: string, normalise: boolean): Promise<Draft> {
  const name = basename(path);
  const form = draftFormOf(name);
  if (form === undefined) {
    throw new CommandFailure(
      'usage',
      `草稿是「${name}」，应为 .txt、.md 或 .docx 文件；别的在 Word、WPS 中另存`,
    );
  }
  const bytes = readBytes(path);
  const read =
    form === 'docx'
      ? { ...(await readOrFail(path, () => readDocxDraft(bytes, name))), markup: [] }
      : { ...readLines(readText(path)), findings: [] };
  const changes: PunctuationChange[] = [];
  const mend = (text: string, line: number) => {
    const mended = normalisePunctuation(text, line);
    changes.push(...mended.changes);
    return mended.text;
  };
  const lines = normalise
    ? read.lines.map((line): DraftLine => {
        const cells = line.cells?.map((cell) => mend(cell, line.line));
        return cells === undefined
          ? { ...line, text: mend(line.text, line.line) }
          : { ...line, cells, text: cells.join('\t') };
      })
    : read.lines;
  return { name, sha256: sha256(bytes), lines, markup: read.markup, findings: read.findings, changes };
}
