import type { Finding } from '../../core/finding.js';
import type { OfficialDocument } from '../document/official-document.js';
import { isHeadElement } from '../docx/blocks/head/head-parts.js';
import { charactersOf, type DraftLine } from './draft-line.js';
import { elementCharacters, firstDifference, lineCharacters, lineOfCharacter } from './kept-characters.js';

/**
 * Where a printed text differs from the draft: every character must be there, in the draft's order. In 版头, where the
 * standard gives each element its place, the same characters in another order are the same. White space is none.
 *
 * @param printed as read back from the file, 版头 first
 */
export function compareText(
  lines: readonly DraftLine[],
  document: OfficialDocument,
  printed: string,
  file: string,
): Finding[] {
  const wanted = lineCharacters(lines);
  const found = charactersOf(printed);
  const head = elementCharacters(document.elements.filter(isHeadElement)).length;
  const sorted = (text: string) => [...text.slice(0, head)].sort().join('');
  const below = firstDifference(wanted.slice(head), found.slice(head));
  const at = sorted(wanted) !== sorted(found) ? 0 : below === undefined ? undefined : head + below;
  if (at === undefined) return [];
  return [
    {
      rule: 'draft-text-differs',
      severity: 'mandatory',
      place: { kind: 'file', file, line: lineOfCharacter(lines, at) },
      actual: wanted.slice(at, at + 12),
    },
  ];
}
