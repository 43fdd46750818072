import type { FlowElement } from '../../document/elements/flow.js';
import type { Title } from '../../document/elements/title.js';
import type { DocumentElement } from '../../document/official-document.js';
import { flowSink } from '../sink.js';
import { type BlockHandler, checkArguments } from './block-handler.js';
import { mayStandHere } from './text-element.js';

const kindsInside: readonly DocumentElement['kind'][] = ['title', 'heading', 'paragraph', 'table'];

/** `{{#附件}}`: a page of its own with its 标题. Its label comes last, when all attachments are known. */
export const attachmentElement: BlockHandler = (block, context) => {
  checkArguments(block, 0, context);
  if (!mayStandHere('attachment', block, context)) return;
  const flow = flowSink((kind) => kindsInside.includes(kind));
  context.walk(block.body, context.scope, flow);
  const elements = flow.elements();
  const title = elements.find((element): element is Title => element.kind === 'title');
  if (title === undefined) {
    context.evaluation.report('template-attachment-untitled', block.at);
    return;
  }
  context.sink.writeElement({ kind: 'attachment', label: '', title, elements: elements.filter(isFlow) });
};

function isFlow(element: DocumentElement): element is FlowElement {
  return element.kind === 'heading' || element.kind === 'paragraph' || element.kind === 'table';
}
