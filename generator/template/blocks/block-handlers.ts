import type { BlockHandler } from './block-handler.js';
import { eachBlock, ifBlock, unlessBlock, withBlock } from './control-blocks.js';
import { elementBlocks } from './element-blocks.js';

/** Every block a template may use; there are no others. */
export const blockHandlers: ReadonlyMap<string, BlockHandler> = new Map<string, BlockHandler>([
  ['if', ifBlock],
  ['unless', unlessBlock],
  ['each', eachBlock],
  ['with', withBlock],
  ...elementBlocks,
]);
