import type { FlowElement } from './elements/flow.js';
import type { DocumentElement } from './official-document.js';

/** The kinds of element that may stand in the body of a document and in an attachment alike. */
export const flowKinds = [
  'heading',
  'paragraph',
  'table',
  'figure',
  'chart',
] as const satisfies readonly FlowElement['kind'][];

/** Whether the element may stand in the body and in an attachment alike. */
export function isFlow(element: DocumentElement): element is FlowElement {
  const kinds: readonly DocumentElement['kind'][] = flowKinds;
  return kinds.includes(element.kind);
}
