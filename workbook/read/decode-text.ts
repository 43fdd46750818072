import { forbiddenCharacters } from '../../core/xml/forbidden-characters.js';

/** A text as it should stand in a cell, and what had to be taken out of it. */
export interface DecodedText {
  readonly text: string;
  /** The characters taken out, as `U+000B`, each once, in order of appearance; absent when there were none. */
  readonly removed?: readonly string[];
}

/**
 * Decodes `_x000A_` escapes of strings (ECMA-376 Part 1, 22.9.2.19) and takes out the characters
 * that XML forbids.
 */
export function decodeText(raw: string): DecodedText {
  if (!raw.includes('_x')) return { text: raw };
  const decoded = raw.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const removed = new Set<string>();
  const text = decoded.replace(forbiddenCharacters, (character) => {
    removed.add(`U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
    return '';
  });
  return removed.size === 0 ? { text } : { text, removed: [...removed] };
}
