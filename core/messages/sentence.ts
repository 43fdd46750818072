import type { Finding } from '../finding.js';

/** What is the case, what was expected, how to mend it: Chinese, kind and exact. */
export interface SentenceParts {
  readonly fact: string;
  readonly expected?: string;
  readonly fix?: string;
}

/** Makes the sentences of one rule from a finding's data. One file of these per area. */
export type Sentence = (finding: Finding) => SentenceParts;

const invisible: Readonly<Record<string, string>> = {
  ' ': '␣',
  '\t': '⇥',
  '\n': '↵',
  '\r': '↵',
};

/** A user's text in 「」, with spaces and invisible characters made visible (␣, U+200B). */
export function quote(text: string): string {
  const shown = text.replace(/[\s\p{Cc}\p{Cf}]/gu, (mark) => {
    const code = mark.codePointAt(0) ?? 0;
    return invisible[mark] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return `「${shown}」`;
}

/** A fact of the finding by name; throws when the rule forgot to give it. */
export function fact(finding: Finding, name: string): string {
  const value = finding.facts?.[name];
  if (value === undefined) throw new RangeError(`Rule \`${finding.rule}\` gave no fact \`${name}\``);
  return value;
}
