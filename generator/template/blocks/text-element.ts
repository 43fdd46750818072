import type { DocumentElement } from '../../document/official-document.js';
import type { TextSource } from '../../trace/text-source.js';
import { evaluateExpression } from '../evaluate-expression.js';
import type { BlockNode } from '../parse/syntax-tree.js';
import { lineSink, type NewElement } from '../sink.js';
import { join, type SourcedText, sourcesAt, withSources } from '../sourced-text.js';
import { plainValue } from '../template-value.js';
import { type BlockContext, type BlockHandler, checkArguments } from './block-handler.js';

/** A block whose text becomes one text of an element: 主送机关, 附注 … No text makes no element. */
export function textElement(kind: DocumentElement['kind'], make: (text: string) => NewElement): BlockHandler {
  return elementOf(kind, [], (lines) => {
    const text = join(lines);
    return withSources(make(text.text), sourcesAt('text', text));
  });
}

/** A setting of a block by its name: 字样, 印章. */
export type Settings = ReadonlyMap<string, string | number | boolean>;

interface LinesElement {
  readonly make: (lines: readonly string[], settings: Settings) => NewElement;
  /** Where in the element the line at that place stands. */
  readonly path: (line: number) => string;
  /** What may be given by name. */
  readonly settings?: readonly string[];
}

/** A block each line of which becomes a text of its own: 标题, 签发人, 署名 … No line makes no element. */
export function linesElement(
  kind: DocumentElement['kind'],
  { make, path, settings = [] }: LinesElement,
): BlockHandler {
  return elementOf(kind, settings, (lines, given) => {
    const sources = lines.flatMap((line, index): TextSource[] => sourcesAt(path(index), line));
    return withSources(
      make(
        lines.map(({ text }) => text),
        given,
      ),
      sources,
    );
  });
}

function elementOf(
  kind: DocumentElement['kind'],
  names: readonly string[],
  make: (lines: readonly SourcedText[], settings: Settings) => NewElement,
): BlockHandler {
  return (block, context) => {
    checkArguments(block, 0, context, names);
    const settings = readSettings(block, context);
    if (!mayStandHere(kind, block, context)) return;
    const text = lineSink();
    context.walk(block.body, context.scope, text);
    const lines = text.lines();
    if (lines.length > 0) context.sink.writeElement(make(lines, settings));
  };
}

function readSettings(block: BlockNode, { scope, evaluation }: BlockContext): Settings {
  return new Map(
    block.named.flatMap(({ name, value }) => {
      const given = plainValue(evaluateExpression(value, scope, evaluation) ?? null);
      return given === null || typeof given === 'object' ? [] : [[name, given]];
    }),
  );
}

/** Whether the element may stand where its block does; else a finding. */
export function mayStandHere(
  kind: DocumentElement['kind'],
  block: BlockNode,
  { sink, evaluation }: BlockContext,
): boolean {
  if (sink.accepts(kind)) return true;
  evaluation.report('template-element-misplaced', block.at, { actual: block.name });
  return false;
}
