import type { DocumentElement } from './official-document.js';

/**
 * 「附件」 for an only attachment, 「附件1」, 「附件2」 … for several; 附件说明 gets their titles, and is left out when
 * there are none. A text that the document issues has an empty label and keeps it. Source: GB/T 9704—2012, 7.3.4
 * and 7.3.7.
 */
export function labelAttachments(elements: readonly DocumentElement[]): DocumentElement[] {
  const titles = elements.flatMap((element) => (isLabelled(element) ? [element.title.lines.join('')] : []));
  let ordinal = 0;
  return elements.flatMap((element): DocumentElement[] => {
    if (isLabelled(element)) {
      ordinal += 1;
      return [{ ...element, label: titles.length > 1 ? `附件${ordinal}` : '附件' }];
    }
    if (element.kind !== 'attachment-note') return [element];
    return titles.length > 0 ? [{ ...element, titles }] : [];
  });
}

function isLabelled(element: DocumentElement): element is Extract<DocumentElement, { kind: 'attachment' }> {
  return element.kind === 'attachment' && element.label !== '';
}
