import Handlebars from 'handlebars';
import type { FindingList } from '../findings.js';
import { templateLimits } from '../template-limits.js';
import { scanTags, type Tag } from './scan-tags.js';
import type { Position } from './syntax-tree.js';

/** A text that Handlebars can parse, made from one that it may not be able to. */
export interface MendedText {
  readonly text: string;
  /** A place in the mended text as a place in the original. */
  readonly original: (at: Position) => Position;
}

interface Insertion {
  readonly at: Position;
  readonly text: string;
  readonly offset: number;
}

/**
 * Handlebars' parser stops at the first fault. Here every fault of the tags becomes a finding, and is mended
 * just enough to go on: a tag that cannot be read is blanked, a block left open is closed. The document is not
 * made from a mended text; it only lets the other faults come to light at once. Absent when blocks nest too
 * deep to go on.
 */
export function mendSyntax(text: string, findings: FindingList): MendedText | undefined {
  const open: (Tag & { readonly blanked: boolean })[] = [];
  const blanked: Tag[] = [];
  const insertions: Insertion[] = [];
  const closeDownTo = (depth: number, offset: number, at: Position) => {
    for (const block of open.splice(depth).reverse()) {
      if (block.blanked) continue;
      findings.add('template-block-open', block.at, { actual: block.text, facts: { name: block.name } });
      insertions.push({ offset, at, text: `{{/${block.name}}}` });
    }
  };

  for (const tag of scanTags(text)) {
    if (tag.kind === 'comment') continue;
    const fault = tag.kind === 'close' ? undefined : faultOf(tag);
    if (fault !== undefined) {
      findings.add(fault, tag.at, { actual: tag.text.replace(/\n[\s\S]*/, '').slice(0, 60) });
      blanked.push(tag);
    }
    if (/^\{+~?[#^]/.test(tag.text) && tag.name !== '') {
      open.push({ ...tag, blanked: fault !== undefined });
    }
    if (open.length > templateLimits.depth) {
      findings.add('template-too-deep', tag.at, { facts: { depth: String(templateLimits.depth) } });
      return undefined;
    }
    if (tag.kind === 'close') {
      const depth = open.map((block) => block.name).lastIndexOf(tag.name);
      if (depth === -1) {
        findings.add('template-block-unopened', tag.at, { actual: tag.text, facts: { name: tag.name } });
      } else {
        closeDownTo(depth + 1, tag.offset, tag.at);
      }
      if (depth === -1 || open.pop()?.blanked === true) blanked.push(tag);
    }
  }
  closeDownTo(0, text.length, { line: Number.POSITIVE_INFINITY, column: 1 });
  return { text: mend(text, blanked, insertions), original: (at) => shiftBack(at, insertions) };
}

/** Why a tag cannot be read; absent when it can. */
function faultOf(tag: Tag): string | undefined {
  if (tag.kind === 'unfinished') return 'template-tag-unfinished';
  if (tag.kind === 'refused') return 'template-tag-refused';
  if (tag.text.length > templateLimits.tagLength) return 'template-tag-syntax';
  if (/^\{\{~?\s*else\b/.test(tag.text)) return undefined;
  try {
    Handlebars.parse(tag.kind === 'open' ? `${tag.text}{{/${tag.name}}}` : tag.text);
    return undefined;
  } catch {
    return 'template-tag-syntax';
  }
}

function mend(text: string, blanked: readonly Tag[], insertions: readonly Insertion[]): string {
  let mended = text;
  for (const tag of blanked) {
    const blank = tag.text.replace(/[^\n]/g, ' ');
    mended = mended.slice(0, tag.offset) + blank + mended.slice(tag.offset + tag.text.length);
  }
  // From the back, so that the offsets before stay true; those at one offset keep their order.
  for (const { offset, text: closing } of [...insertions].reverse()) {
    mended = mended.slice(0, offset) + closing + mended.slice(offset);
  }
  return mended;
}

function shiftBack({ line, column }: Position, insertions: readonly Insertion[]): Position {
  return insertions
    .filter(({ at }) => at.line === line)
    .reduce(
      (shifted, { at, text }) =>
        shifted.column > at.column ? { line, column: shifted.column - text.length } : shifted,
      { line, column },
    );
}
