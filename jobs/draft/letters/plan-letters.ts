import { withoutOrigins } from '../../../generator/trace/origin.js';
import type { BatchRow } from '../each-rows.js';
import type { HashedTemplate } from '../hashed-template.js';
import type { HouseData } from '../house-data.js';
import { letterFileNames } from './letter-file-names.js';
import type { LetterSetup } from './letter-maker.js';

/** A row's document and its file. */
export interface PlannedLetter extends BatchRow {
  /** From 1. */
  readonly number: number;
  readonly file: string;
  /** Whether the name had to be cut. */
  readonly shortened: boolean;
  /** SHA-256 of all that its bytes depend on. */
  readonly inputs: string;
}

/** What the digests of a batch need of the program. */
export type DigestTool = Pick<HouseData, 'tool' | 'sha256'>;

/**
 * Names and digests of the documents of all rows; absent when the folder's path leaves no room for names.
 *
 * @param folderLength characters of the full path of the folder they go to
 */
export function planLetters(
  rows: readonly BatchRow[],
  { template, shared, date, final, accepted }: LetterSetup & { readonly template: HashedTemplate },
  folderLength: number,
  { tool, sha256 }: DigestTool,
): readonly PlannedLetter[] | undefined {
  const names = letterFileNames(
    rows.map(({ name }) => name),
    folderLength,
  );
  const common = sha256(
    JSON.stringify([tool.version, template.sha256, date, final, [...accepted], withoutOrigins(shared)]),
  );
  return names?.map(({ file, shortened }, index) => {
    const row = rows[index] ?? { name: '', own: {}, findings: [] };
    return {
      ...row,
      number: index + 1,
      file,
      shortened,
      inputs: sha256(JSON.stringify([common, withoutOrigins(row.own)])),
    };
  });
}
