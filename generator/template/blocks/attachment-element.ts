import type { Title } from '../../document/elements/title.js';
import { flowKinds, isFlow } from '../../document/is-flow.js';
import type { DocumentElement } from '../../document/official-document.js';
import type { Traceable } from '../../trace/text-source.js';
import { flowSink } from '../sink.js';
import { type BlockHandler, checkArguments } from './block-handler.js';
import { mayStandHere } from './text-element.js';

const kindsInside: readonly DocumentElement['kind'][] = ['title', ...flowKinds];

/** `{{#附件}}`: a page of its own with its 标题. Its number comes last, when all attachments are known. */
export const attachmentElement: BlockHandler = pageOfItsOwn('附件');

/**
 * `{{#印发内容}}`: the text that a notice issues, on a page of its own with its 标题 and without a label; the 附件说明 and 附件
 * behind it are the text's own.
 */
export const issuedElement: BlockHandler = pageOfItsOwn('');

function pageOfItsOwn(label: string): BlockHandler {
  return (block, context) => {
    checkArguments(block, 0, context);
    if (!mayStandHere('attachment', block, context)) return;
    const flow = flowSink((kind) => kindsInside.includes(kind));
    context.walk(block.body, context.scope, flow);
    const elements = flow.elements();
    const title = elements.find((element): element is Traceable & Title => element.kind === 'title');
    if (title === undefined) {
      context.evaluation.report('template-attachment-untitled', block.at);
      return;
    }
    context.sink.writeElement({ kind: 'attachment', label, title, elements: elements.filter(isFlow) });
  };
}
