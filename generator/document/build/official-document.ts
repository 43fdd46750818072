import { labelAttachments } from '../label-attachments.js';
import { numberHeadings } from '../number-headings.js';
import type { DocumentElement, OfficialDocument, PageKindName } from '../official-document.js';

/** A document of a kind from its elements, with headings numbered and attachments labelled. */
export function officialDocument(
  pageKind: PageKindName,
  ...elements: readonly DocumentElement[]
): OfficialDocument {
  return { pageKind, elements: labelAttachments(numberHeadings(elements)) };
}
