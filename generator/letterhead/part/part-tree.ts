import { scanTags } from '../../../core/xml/xml-text.js';

/** What an element of a part holds: elements, XML between them as written, text to print, and tags of blocks. */
export type PartNode = PartElement | { readonly kind: 'xml'; readonly xml: string } | PartText | BlockTag;

/** An element of a part; it is changed while the letterhead is made ready. */
export interface PartElement {
  readonly kind: 'element';
  /** The local name when it is one of WordprocessingML or of markup compatibility; else empty. */
  readonly name: string;
  /** The prefix of WordprocessingML in this part, with its colon. */
  readonly prefix: string;
  /** Its tags as written; an empty element has no end tag. */
  readonly open: string;
  close: string;
  children: PartNode[];
  parent?: PartElement;
}

/** Text of the document, tags that print a value among it. */
export interface PartText {
  readonly kind: 'text';
  readonly text: string;
}

/** `{{#each 名单}}`, `{{else}}` or `{{/each}}`, which stands between elements. */
export interface BlockTag {
  readonly kind: 'tag';
  readonly role: 'open' | 'else' | 'close';
  /** As written. */
  readonly text: string;
  /** The block's name; empty for `{{else}}`. */
  readonly name: string;
  /** The paragraph it was written in. */
  readonly home: PartElement;
}

const compatibility = new Set(['AlternateContent', 'Fallback']);

/** The part as a tree under an element without tags, which also has what stands before and behind the root. */
export function readPartTree(xml: string): PartElement {
  const tree = newElement('', '', '', '');
  let element = tree;
  let prefix: string | undefined;
  let at = 0;
  const keep = (end: number) => {
    if (end > at) element.children.push({ kind: 'xml', xml: xml.slice(at, end) });
  };
  for (const tag of scanTags(xml)) {
    keep(tag.start);
    at = tag.end;
    const written = xml.slice(tag.start, tag.end);
    if (tag.isClose) {
      element.close = written;
      element = element.parent ?? tree;
      continue;
    }
    prefix ??= tag.prefix;
    const name = tag.prefix === prefix || compatibility.has(tag.name) ? tag.name : '';
    const child = newElement(name, prefix, written, '', element);
    element.children.push(child);
    if (!tag.isEmpty) element = child;
  }
  keep(xml.length);
  return tree;
}

/** A new element without content. */
export function newElement(
  name: string,
  prefix: string,
  open: string,
  close: string,
  parent?: PartElement,
): PartElement {
  return {
    kind: 'element',
    name,
    prefix,
    open,
    close,
    children: [],
    ...(parent !== undefined && { parent }),
  };
}

/** Puts nodes in the place of one child. */
export function replaceChild(parent: PartElement, child: PartNode, nodes: readonly PartNode[]): void {
  parent.children = parent.children.flatMap((each) => (each === child ? nodes : [each]));
}

/** The nodes under an element in the order of the file. */
export function* walkTree(element: PartElement): Generator<PartNode> {
  for (const child of element.children) {
    yield child;
    if (child.kind === 'element') yield* walkTree(child);
  }
}

/** The nearest element of that name which the element is, or stands in. */
export function nearest(element: PartElement | undefined, name: string): PartElement | undefined {
  let at = element;
  while (at !== undefined && at.name !== name) at = at.parent;
  return at;
}
