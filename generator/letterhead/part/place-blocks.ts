import {
  type BlockTag,
  nearest,
  type PartElement,
  type PartNode,
  replaceChild,
  walkTree,
} from './part-tree.js';

/** The tags of one block. */
interface Block {
  readonly open: BlockTag;
  readonly elses: readonly BlockTag[];
  readonly close: BlockTag;
}

/**
 * Moves the tags of blocks to where what stands between them is whole: before and behind table rows when a block
 * begins with the first text of a row and ends with the last of one, in the place of a paragraph that holds nothing
 * but tags, else between the runs of one paragraph. Gives the opening tags of blocks that cannot be placed so; of a
 * block that is not closed the parser tells.
 */
export function placeBlocks(tree: PartElement): BlockTag[] {
  const blocks = findBlocks(tree);
  const parents = parentsOf(tree);
  for (const block of blocks) {
    if (parents.get(block.open) !== parents.get(block.close)) moveToRows(block, parents);
  }
  const moved = parentsOf(tree);
  const homes = new Set(
    blocks
      .filter((block) => !isWhole(block, moved))
      .flatMap(({ open, elses, close }) => [open, ...elses, close])
      .filter((tag) => moved.get(tag) === tag.home)
      .map(({ home }) => home),
  );
  for (const home of homes) {
    if (home.parent === undefined || !holdsOnlyTags(home)) continue;
    replaceChild(
      home.parent,
      home,
      home.children.filter((child) => child.kind === 'tag'),
    );
  }
  const placed = parentsOf(tree);
  return blocks.filter((block) => !isWhole(block, placed)).map(({ open }) => open);
}

/** Blocks in the order in which they open; a tag without its partner belongs to none. */
function findBlocks(tree: PartElement): Block[] {
  const found: Block[] = [];
  const open: { readonly tag: BlockTag; readonly elses: BlockTag[] }[] = [];
  const order: BlockTag[] = [];
  for (const node of walkTree(tree)) {
    if (node.kind !== 'tag') continue;
    if (node.role === 'open') {
      open.push({ tag: node, elses: [] });
      order.push(node);
    } else if (node.role === 'else') open.at(-1)?.elses.push(node);
    else {
      const at = open.map(({ tag }) => tag.name).lastIndexOf(node.name);
      const [block] = at === -1 ? [] : open.splice(at);
      if (block !== undefined) found.push({ open: block.tag, elses: block.elses, close: node });
    }
  }
  return found.sort((a, b) => order.indexOf(a.open) - order.indexOf(b.open));
}

/** The element in which each tag stands. */
function parentsOf(tree: PartElement): Map<BlockTag, PartElement> {
  const parents = new Map<BlockTag, PartElement>();
  for (const node of [tree, ...walkTree(tree)]) {
    if (node.kind !== 'element') continue;
    for (const child of node.children) if (child.kind === 'tag') parents.set(child, node);
  }
  return parents;
}

function isWhole({ open, elses, close }: Block, parents: ReadonlyMap<BlockTag, PartElement>): boolean {
  const parent = parents.get(open);
  return [...elses, close].every((tag) => parents.get(tag) === parent);
}

function moveToRows({ open, close }: Block, parents: ReadonlyMap<BlockTag, PartElement>): void {
  const first = nearest(open.home, 'tr');
  const last = nearest(close.home, 'tr');
  const table = first?.parent;
  const from = parents.get(open);
  const to = parents.get(close);
  if (first === undefined || last === undefined || from === undefined || to === undefined) return;
  if (table === undefined || last.parent !== table) return;
  // Paragraphs of one cell that hold nothing else go by themselves.
  if (open.home.parent === close.home.parent && [open, close].every(({ home }) => holdsOnlyTags(home)))
    return;
  if (!beginsWith([...walkTree(first)], open, 'open')) return;
  if (!beginsWith([...walkTree(last)].reverse(), close, 'close')) return;
  replaceChild(from, open, []);
  replaceChild(to, close, []);
  replaceChild(table, first, [open, first]);
  replaceChild(table, last, [last, close]);
}

/** Whether the tag comes before all text, and before any tag of another role. */
function beginsWith(nodes: readonly PartNode[], tag: BlockTag, role: BlockTag['role']): boolean {
  for (const node of nodes) {
    if (node === tag) return true;
    if (node.kind === 'text' && node.text.trim() !== '') return false;
    if (node.kind === 'tag' && node.role !== role) return false;
  }
  return false;
}

/** What stands in a paragraph or run without being seen. */
const unseen = new Set([
  'pPr',
  'rPr',
  'r',
  't',
  'proofErr',
  'bookmarkStart',
  'bookmarkEnd',
  'lastRenderedPageBreak',
]);

/** Whether a paragraph has tags and nothing that is seen, and ends no section. */
function holdsOnlyTags(paragraph: PartElement): boolean {
  const properties = paragraph.children.find((child) => child.kind === 'element' && child.name === 'pPr');
  const inside = properties?.kind === 'element' ? [...walkTree(properties)] : [];
  if (inside.some((node) => node.kind === 'element' && node.name === 'sectPr')) return false;
  return [...walkTree(paragraph)].every((node) => {
    if (node.kind === 'text') return node.text.trim() === '';
    return node.kind !== 'element' || inside.includes(node) || unseen.has(node.name);
  });
}
