import type { RegionList } from '../../../../region.js';
import { compactText } from '../../../compact-text.js';
import type { DraftText, ParagraphKind } from '../../../draft-text.js';

const naming: readonly ParagraphKind[] = [
  'title',
  'issued-title',
  'authority-mark',
  'signature',
  'meeting-number',
  'issuance',
];

/** Why the places of a text cannot be held against the city's list; absent when they can. */
export function placesNotChecked(
  { paragraphs }: DraftText,
  regions: RegionList | undefined,
): string | undefined {
  if (regions === undefined) return '没有本市县（市、区）的名单';
  const stem = regions.city.replace(/市$/u, '');
  return paragraphs.some(
    (paragraph) => naming.includes(paragraph.kind) && compactText(paragraph).text.includes(stem),
  )
    ? undefined
    : `标题、署名里没有「${stem}」，不是${regions.city}的文稿`;
}
