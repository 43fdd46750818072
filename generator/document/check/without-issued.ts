import type { OfficialDocument } from '../official-document.js';

/** The document without the texts it issues, whose own 附件说明 and attachments are not the document's. */
export function withoutIssued(document: OfficialDocument): OfficialDocument {
  const issued = document.elements.findIndex(
    (element) => element.kind === 'attachment' && element.label === '',
  );
  if (issued < 0) return document;
  return {
    ...document,
    elements: document.elements.filter(
      ({ kind }, at) => at < issued || (kind !== 'attachment' && kind !== 'attachment-note'),
    ),
  };
}
