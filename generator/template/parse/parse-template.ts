import Handlebars from 'handlebars';
import type { FindingList } from '../findings.js';
import { templateLimits } from '../template-limits.js';
import { mendSyntax } from './mend-syntax.js';
import { readSyntaxTree } from './read-syntax-tree.js';
import type { Position, TemplateNode } from './syntax-tree.js';

/**
 * The template's nodes, with a finding for each fault of its syntax. What could not be read is left out of the
 * nodes; nothing at all is returned when the text is too large or too deep to be looked at.
 *
 * @param partial the file's name, where the text is not the template's own
 */
export function parseTemplate(
  source: string,
  all: FindingList,
  partial?: string,
): TemplateNode[] | undefined {
  const place = (at: Position): Position => (partial === undefined ? at : { ...at, partial });
  const findings: FindingList = {
    ...all,
    add: (rule, at, details) => all.add(rule, place(at), details),
  };
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (text.length > templateLimits.textLength) {
    const most = String(templateLimits.textLength);
    findings.add('template-too-long', { line: 1, column: 1 }, { facts: { most } });
    return undefined;
  }
  for (const match of text.matchAll(/｛｛|｝｝/g)) {
    findings.add('template-fullwidth-braces', positionOf(text, match.index), { actual: match[0] });
  }
  const mended = mendSyntax(text, findings);
  if (mended === undefined) return undefined;
  try {
    return readSyntaxTree(Handlebars.parse(mended.text), (at) => place(mended.original(at)), all);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const line = Number(/line (\d+)/.exec(error.message)?.[1] ?? /(\d+):\d+$/.exec(error.message)?.[1] ?? 1);
    findings.add('template-tag-syntax', { line, column: 1 }, { actual: text.split('\n')[line - 1] ?? '' });
    return undefined;
  }
}

function positionOf(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
