import { join, resolve } from 'node:path';
import { withoutOrigins } from '../../generator/trace/origin.js';
import type { BatchRow } from '../draft/each-rows.js';
import { CommandFailure } from '../failure.js';
import { sha256 } from '../output/sha256.js';
import { tool } from '../tool.js';
import { letterFileNames } from './letter-file-names.js';
import type { LetterSetup } from './letter-maker.js';

/** A row's document and its place in the folder. */
export interface PlannedLetter extends BatchRow {
  /** From 1. */
  readonly number: number;
  readonly file: string;
  readonly path: string;
  /** Whether the name had to be cut. */
  readonly shortened: boolean;
  /** SHA-256 of all that its bytes depend on. */
  readonly inputs: string;
  /** Whether this part of the batch makes it. */
  readonly inShard: boolean;
}

/** Part `part` of `parts`, from 1: every `parts`-th row. */
export interface Shard {
  readonly part: number;
  readonly parts: number;
}

/** Names and digests of the documents of all rows. The same rows give the same files whatever the shard. */
export function planLetters(
  rows: readonly BatchRow[],
  setup: LetterSetup,
  sha256OfTemplate: string,
  folder: string,
  { part, parts }: Shard,
): readonly PlannedLetter[] {
  const { length } = resolve(folder);
  const names = letterFileNames(
    rows.map(({ name }) => name),
    length,
  );
  if (names === undefined) {
    throw new CommandFailure('output', `--out 的路径有${length}个字符，放不下文件名；换个短些的文件夹`);
  }
  const { shared, date, final, accepted } = setup;
  const common = sha256(
    JSON.stringify([tool.version, sha256OfTemplate, date, final, [...accepted], withoutOrigins(shared)]),
  );
  return rows.map((row, index) => {
    const { file = '', shortened = false } = names[index] ?? {};
    return {
      ...row,
      number: index + 1,
      file,
      path: join(folder, file),
      shortened,
      inputs: sha256(JSON.stringify([common, withoutOrigins(row.own)])),
      inShard: index % parts === part - 1,
    };
  });
}
