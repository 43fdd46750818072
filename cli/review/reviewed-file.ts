import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { RecognisingOptions } from '../../generator/draft/recognise-draft.js';
import { type DraftForm, draftFormOf } from '../../jobs/review/file/draft-form.js';
import { type ReviewedDraft, readReviewedDraft } from '../../jobs/review/file/read-reviewed-draft.js';
import { UnreadableDraft } from '../../jobs/review/file/unreadable-draft.js';
import { CommandFailure } from '../failure.js';
import { readBytes } from '../input/read-input.js';
import { UnreadableInput } from '../input/unreadable-input.js';
import { sha256 } from '../output/sha256.js';

/** The file of a draft. */
export interface DraftFile {
  readonly name: string;
  readonly form: DraftForm;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** What is read for `-`. */
const standardInput = '标准输入';

/** A .txt, .md or .docx draft, or the text of the standard input for `-`. Another ending is wrong usage. */
export function readDraftFile(path: string): DraftFile {
  const name = path === '-' ? standardInput : basename(path);
  const form = path === '-' ? 'text' : draftFormOf(name);
  if (form === undefined) {
    throw new CommandFailure(
      'usage',
      `草稿是「${name}」，应为 .txt、.md 或 .docx 文件；别的在 Word、WPS 中另存`,
    );
  }
  const bytes = path === '-' ? readFileSync(0) : readBytes(path);
  return { name, form, bytes, sha256: sha256(bytes) };
}

/** What reading a draft gives; one that cannot be read is an `UnreadableInput` of that path. */
export async function readOrFail<Read>(path: string, reading: () => Promise<Read>): Promise<Read> {
  try {
    return await reading();
  } catch (error) {
    throw error instanceof UnreadableDraft ? new UnreadableInput(path, error.reason) : error;
  }
}

/** A draft as a review reads it, with its digest. */
export async function readReviewed(
  path: string,
  options: RecognisingOptions = {},
): Promise<ReviewedDraft & { readonly sha256: string }> {
  const { name, bytes, form, sha256: digest } = readDraftFile(path);
  const draft = await readOrFail(path, () => readReviewedDraft(name, bytes, form, options));
  return { ...draft, sha256: digest };
}
