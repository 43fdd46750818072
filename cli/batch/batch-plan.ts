import { join, resolve } from 'node:path';
import type { BatchRow } from '../../jobs/draft/each-rows.js';
import type { HashedTemplate } from '../../jobs/draft/hashed-template.js';
import type { LetterSetup } from '../../jobs/draft/letters/letter-maker.js';
import { type PlannedLetter, planLetters } from '../../jobs/draft/letters/plan-letters.js';
import { CommandFailure } from '../failure.js';
import { sha256 } from '../output/sha256.js';
import { tool } from '../tool.js';

/** A row's document and its place in the folder. */
export interface PlacedLetter extends PlannedLetter {
  readonly path: string;
  /** Whether this part of the batch makes it. */
  readonly inShard: boolean;
}

/** Part `part` of `parts`, from 1: every `parts`-th row. */
export interface Shard {
  readonly part: number;
  readonly parts: number;
}

/** The documents of all rows in the folder. The same rows give the same files whatever the shard. */
export function planFolder(
  rows: readonly BatchRow[],
  setup: LetterSetup & { readonly template: HashedTemplate },
  folder: string,
  { part, parts }: Shard,
): readonly PlacedLetter[] {
  const { length } = resolve(folder);
  const letters = planLetters(rows, setup, length, { tool, sha256 });
  if (letters === undefined) {
    throw new CommandFailure('output', `--out 的路径有${length}个字符，放不下文件名；换个短些的文件夹`);
  }
  return letters.map((letter, index) => ({
    ...letter,
    path: join(folder, letter.file),
    inShard: index % parts === part - 1,
  }));
}
