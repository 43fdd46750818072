import { documentText } from '../document/document-text.js';
import type { DocumentElement } from '../document/official-document.js';
import { charactersOf, type DraftLine } from './draft-line.js';

/** Every character of some elements, in the order in which they are printed; white space is none. */
export function elementCharacters(elements: readonly DocumentElement[]): string {
  return charactersOf(documentText({ elements }));
}

/** Every character of some lines, in their order. */
export function lineCharacters(lines: readonly DraftLine[]): string {
  return charactersOf(lines.map(({ text }) => text).join(''));
}

/** Whether an element prints what the lines say, no character more or less or other. */
export function keepsText(element: DocumentElement, lines: readonly DraftLine[]): boolean {
  return elementCharacters([element]) === lineCharacters(lines);
}

/** How many characters two texts have in common from their beginning; absent when they are equal. */
export function firstDifference(one: string, other: string): number | undefined {
  if (one === other) return undefined;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** The line in which the character stands that has so many others before it; the last one beyond them all. */
export function lineOfCharacter(lines: readonly DraftLine[], at: number): number {
  let left = at;
  for (const line of lines) {
    left -= charactersOf(line.text).length;
    if (left < 0) return line.line;
  }
  return lines.at(-1)?.lastLine ?? 1;
}
