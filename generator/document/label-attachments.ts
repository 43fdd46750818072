import type { DocumentElement } from './official-document.js';

/**
 * 「附件」 for an only attachment, 「附件1」, 「附件2」 … for several; 附件说明 gets their titles, and is left out when
 * there are none. Source: GB/T 9704—2012, 7.3.4 and 7.3.7.
 */
export function labelAttachments(elements: readonly DocumentElement[]): DocumentElement[] {
  const titles = elements.flatMap((element) =>
    element.kind === 'attachment' ? [element.title.lines.join('')] : [],
  );
  let ordinal = 0;
  return elements.flatMap((element): DocumentElement[] => {
    if (element.kind === 'attachment') {
      ordinal += 1;
      return [{ ...element, label: titles.length > 1 ? `附件${ordinal}` : '附件' }];
    }
    if (element.kind !== 'attachment-note') return [element];
    return titles.length > 0 ? [{ ...element, titles }] : [];
  });
}
