import type { HeadingLevel } from '../../document/elements/flow.js';
import { attachmentElement } from './attachment-element.js';
import type { BlockHandler } from './block-handler.js';
import { eachBlock, ifBlock, unlessBlock, withBlock } from './control-blocks.js';
import { strayColumn, tableElement } from './table-element.js';
import { textElement } from './text-element.js';

/** Every block a template may use; there are no others. */
export const blockHandlers: ReadonlyMap<string, BlockHandler> = new Map<string, BlockHandler>([
  ['if', ifBlock],
  ['unless', unlessBlock],
  ['each', eachBlock],
  ['with', withBlock],
  ['标题', textElement('title', (_, lines) => ({ kind: 'title', lines }))],
  ['主送机关', textElement('primary-recipients', (text) => ({ kind: 'primary-recipients', text }))],
  ['一级标题', heading(1)],
  ['二级标题', heading(2)],
  ['三级标题', heading(3)],
  ['四级标题', heading(4)],
  ['表格', tableElement],
  ['列', strayColumn],
  ['署名', textElement('signature', (authority) => ({ kind: 'signature', authority }))],
  ['成文日期', textElement('document-date', (text) => ({ kind: 'document-date', text }))],
  ['附注', textElement('note', (text) => ({ kind: 'note', text }))],
  ['附件', attachmentElement],
]);

function heading(level: HeadingLevel): BlockHandler {
  return textElement('heading', (text) => ({ kind: 'heading', level, text }));
}
