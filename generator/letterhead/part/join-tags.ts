import { scanTags } from '../../template/parse/scan-tags.js';
import type { LetterParagraph, TextLeaf } from './letter-paragraph.js';
import { type BlockTag, newElement, type PartElement, type PartNode, replaceChild } from './part-tree.js';

/** A tag in the text of a paragraph. */
interface Spot {
  readonly start: number;
  readonly end: number;
  /** What stands for it in the template: a tag of a block, a tag that prints, or nothing. */
  readonly node: string | BlockTag;
}

/**
 * Puts each tag of a paragraph back together where it begins, whatever runs Word has split it over; a tag of a block
 * comes to stand between two runs, which both keep the properties of the one it stood in. Gives the tags that are
 * not finished, which are left out.
 */
export function joinTags(paragraph: LetterParagraph): string[] {
  const unfinished: string[] = [];
  const spots = findSpots(paragraph, unfinished);
  const runs = new Map<PartElement, Map<PartElement, readonly (string | BlockTag)[]>>();
  for (const leaf of paragraph.leaves) {
    const inRun = runs.get(leaf.run) ?? new Map<PartElement, readonly (string | BlockTag)[]>();
    const pieces = piecesOf(leaf, spots);
    if (pieces !== undefined) inRun.set(leaf.element, pieces);
    runs.set(leaf.run, inRun);
  }
  for (const [run, changed] of runs) if (changed.size > 0) rewriteRun(run, changed);
  return unfinished;
}

function findSpots({ text, element }: LetterParagraph, unfinished: string[]): Spot[] {
  const tags = scanTags(text).map(({ kind, text: written, name, offset }): Spot => {
    const [start, end] = [offset, offset + written.length];
    // Word makes straight quotes curly as they are typed.
    const plain = written
      .replace(/[“”]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/[\t\n]/g, ' ');
    if (kind === 'unfinished') {
      unfinished.push(written);
      return { start, end, node: '' };
    }
    const isElse = /^\{\{~?\s*else\b/.test(plain);
    if (kind !== 'open' && kind !== 'close' && !isElse) return { start, end, node: plain };
    const role = isElse ? 'else' : kind === 'open' ? 'open' : 'close';
    return { start, end, node: { kind: 'tag', role, text: plain, name: isElse ? '' : name, home: element } };
  });
  const braces = [...text.matchAll(/｛｛|｝｝/g)].map(
    ({ 0: node, index }): Spot => ({ start: index, end: index + node.length, node }),
  );
  const apart = braces.filter(({ start, end }) => !tags.some((tag) => tag.start < end && tag.end > start));
  return [...tags, ...apart].sort((a, b) => a.start - b.start);
}

/** The leaf's text with the tags that begin in it and without those that begin before it; absent for a tab or a break as it is. */
function piecesOf({ text, start, element }: TextLeaf, spots: readonly Spot[]) {
  const end = start + text.length;
  const here = spots.filter((spot) => spot.start < end && spot.end > start);
  if (here.length === 0 && element.name !== 't') return undefined;
  const pieces: (string | BlockTag)[] = [];
  const add = (piece: string | BlockTag) => {
    const last = pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') pieces.splice(-1, 1, last + piece);
    else pieces.push(piece);
  };
  let at = start;
  for (const spot of here) {
    add(text.slice(at - start, Math.max(spot.start, at) - start));
    if (spot.start >= start) add(spot.node);
    at = Math.min(spot.end, end);
  }
  add(text.slice(at - start));
  // A tab or a break within a tag goes with it.
  return element.name === 't' ? pieces : [];
}

/** The run in as many runs as tags of blocks ask for, with those tags between them. */
function rewriteRun(
  run: PartElement,
  changed: ReadonlyMap<PartElement, readonly (string | BlockTag)[]>,
): void {
  const { parent } = run;
  if (parent === undefined) return;
  const properties = run.children.filter((child) => child.kind === 'element' && child.name === 'rPr');
  const content = run.children
    .filter((child) => !properties.includes(child))
    .flatMap((child): readonly PartNode[] => {
      const pieces = child.kind === 'element' ? changed.get(child) : undefined;
      return pieces === undefined ? [child] : pieces.flatMap((piece) => pieceNodes(piece, run));
    });
  const nodes: PartNode[] = [];
  let group: PartNode[] = [];
  const endGroup = () => {
    if (group.length > 0) nodes.push(copyRun(run, [...properties, ...group]));
    group = [];
  };
  for (const node of content) {
    if (node.kind !== 'tag') {
      group.push(node);
      continue;
    }
    endGroup();
    nodes.push(node);
  }
  endGroup();
  replaceChild(parent, run, nodes);
}

function pieceNodes(piece: string | BlockTag, { prefix }: PartElement): PartNode[] {
  if (typeof piece !== 'string') return [piece];
  if (piece === '') return [];
  const text = newElement('t', prefix, `<${prefix}t xml:space="preserve">`, `</${prefix}t>`);
  text.children = [{ kind: 'text', text: piece }];
  return [text];
}

function copyRun(run: PartElement, children: PartNode[]): PartElement {
  const copy = newElement('r', run.prefix, run.open, run.close, run.parent);
  copy.children = children;
  for (const child of children) if (child.kind === 'element') child.parent = copy;
  return copy;
}
