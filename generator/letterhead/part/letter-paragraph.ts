import { textContent } from '../../comments/text-content.js';
import type { PartElement } from './part-tree.js';

/** An element of a run that prints text: `w:t`, or a tab, break or hyphen, which is one character. */
export interface TextLeaf {
  readonly element: PartElement;
  readonly run: PartElement;
  readonly text: string;
  /** Characters of the paragraph before it. */
  readonly start: number;
}

/** A paragraph of a part as its reader sees it. */
export interface LetterParagraph {
  readonly element: PartElement;
  /** From 1, in the order in which paragraphs begin. */
  readonly number: number;
  readonly text: string;
  readonly leaves: readonly TextLeaf[];
}

/** What the elements print that are no `w:t`. */
export const printedElements: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};

/** What is no longer, or only otherwise, text of the document. */
const leftOut = new Set(['del', 'moveFrom', 'Fallback']);

/** The paragraphs of a part; those of tables, text boxes and content controls too. Source: ECMA-376 part 1, 17.3. */
export function readParagraphs(tree: PartElement): LetterParagraph[] {
  const found: LetterParagraph[] = [];
  const gather = (element: PartElement) => {
    for (const child of element.children) {
      if (child.kind !== 'element' || leftOut.has(child.name)) continue;
      if (child.name === 'p') {
        const leaves = leavesOf(child);
        const text = leaves.map((leaf) => leaf.text).join('');
        found.push({ element: child, number: found.length + 1, text, leaves });
      }
      gather(child);
    }
  };
  gather(tree);
  return found;
}

function leavesOf(paragraph: PartElement): TextLeaf[] {
  const leaves: TextLeaf[] = [];
  let length = 0;
  const gather = (element: PartElement, run: PartElement | undefined) => {
    for (const child of element.children) {
      if (child.kind !== 'element' || child.name === 'p' || leftOut.has(child.name)) continue;
      const text = run === element ? textOf(child) : undefined;
      if (text !== undefined && run !== undefined) {
        leaves.push({ element: child, run, text, start: length });
        length += text.length;
      }
      gather(child, child.name === 'r' ? child : run);
    }
  };
  gather(paragraph, undefined);
  return leaves;
}

/** What an element of a run prints; absent for what prints no text. A line break within a `w:t` is a space. */
function textOf({ name, open, children }: PartElement): string | undefined {
  if (name !== 't') return Object.hasOwn(printedElements, name) ? printedElements[name] : undefined;
  const xml = children.map((child) => (child.kind === 'xml' ? child.xml : '')).join('');
  return textContent(xml, /\sxml:space\s*=\s*["']preserve["']/.test(open)).replaceAll('\n', ' ');
}
