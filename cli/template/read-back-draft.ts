import type { Finding } from '../../core/finding.js';
import { readDocxText } from '../../generator/comments/read-docx-text.js';
import type { DocumentElement } from '../../generator/document/official-document.js';
import { charactersOf } from '../../generator/draft/draft-line.js';
import { elementCharacters, firstDifference } from '../../generator/draft/kept-characters.js';
import type { Draft } from '../../generator/drafting/draft-document.js';
import { defaultLimits } from '../../workbook/package/read-limits.js';
import { editParts } from '../../workbook/patch/part-editor.js';
import { readBack } from '../format/read-back.js';

/**
 * Where a drafted document as written differs from what was drafted: every part is read again as XML, and the text
 * character by character; in the order of the page for a letterhead, in any order for a document, whose head and imprint
 * have places of their own.
 */
export function readBackDraft(bytes: Uint8Array, { document, letter }: Draft, file: string): Finding[] {
  const parts = editParts(bytes, defaultLimits);
  for (const part of parts.names()) if (/\.(?:xml|rels)$/iu.test(part)) parts.text(part);
  const [wanted, found] =
    letter === undefined
      ? [
          sorted(elementCharacters((document?.elements ?? []).map(withoutChart))),
          sorted(charactersOf(readBack(bytes))),
        ]
      : [
          charactersOf(letter.lines.flatMap(({ isMain, text }) => (isMain ? [text] : [])).join('')),
          charactersOf(readDocxText(parts).join('')),
        ];
  const at = firstDifference(wanted, found);
  if (at === undefined) return [];
  const place = { kind: 'file', file } as const;
  return [{ rule: 'written-text-differs', severity: 'mandatory', place, actual: wanted.slice(at, at + 12) }];
}

/** A chart's figures stand in a part of its own; the text has its caption. */
function withoutChart(element: DocumentElement): DocumentElement {
  if (element.kind === 'chart') return { kind: 'paragraph', text: element.caption };
  return element.kind === 'attachment'
    ? {
        ...element,
        elements: element.elements.map((each) =>
          each.kind === 'chart' ? { kind: 'paragraph', text: each.caption } : each,
        ),
      }
    : element;
}

function sorted(characters: string): string {
  return [...characters].sort().join('');
}
