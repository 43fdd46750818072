import { remembered } from '../../remembered.js';
import { type DraftText, placesIn, type Stretch } from '../draft-text.js';

const placesOf = remembered(placesIn);

/** Where words stand, for people: 「第52行第10列」, in a .docx 「第52段」. */
export function lineText(draft: DraftText, at: Stretch): string {
  const { line, column } = placesOf(draft)(at);
  return draft.isWord ? `第${line}段` : `第${line}行第${column}列`;
}
