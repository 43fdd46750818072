import type { Finding } from '../../../core/finding.js';
import { describe, findingLine } from '../../../core/messages/index.js';
import type { PlannedLetter } from './plan-letters.js';

/** How a row's document stands at the end. */
export type LetterState = '已出文' | '未出文' | '未轮到';

/** A row's document at the end of a run. */
export interface ListedLetter {
  readonly number: number;
  readonly name: string;
  readonly file: string;
  readonly state: LetterState;
  /** Of a document that is there: what it was made from, and its bytes. */
  readonly inputs?: string;
  readonly sha256?: string;
  /** Why there is none, a sentence each. */
  readonly problems: readonly string[];
}

/** A document that is there, with its hash. */
export function done(letter: PlannedLetter, hash: string): ListedLetter {
  return { ...item(letter), state: '已出文', inputs: letter.inputs, sha256: hash, problems: [] };
}

/** A document that there is none of, and why. */
export function undone(letter: PlannedLetter, findings: readonly Finding[]): ListedLetter {
  const problems = findings.map((finding) => findingLine(finding, describe(finding)));
  return { ...item(letter), state: '未出文', problems };
}

/** A document of another part of the batch that is not there yet. */
export function notItsTurn(letter: PlannedLetter): ListedLetter {
  return { ...item(letter), state: '未轮到', problems: [] };
}

function item({ number, name, file }: PlannedLetter) {
  return { number, name, file };
}
