import type { Position } from './syntax-tree.js';

/** A `{{…}}` in a template's text. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'other' | 'comment' | 'refused' | 'unfinished';
  /** As written, with its braces. */
  readonly text: string;
  /** The block's name, for an opening or a closing tag. */
  readonly name: string;
  readonly offset: number;
  readonly at: Position;
}

// A comment; or two to four braces, a mark, then what stands up to the closing braces: quoted texts, [names] or
// anything but braces. What is not closed is unfinished.
const tag =
  /(\\?)(?:(\{\{~?!--(?:[\s\S]*?--~?\}\}|[\s\S]*)|\{\{~?!(?:[\s\S]*?\}\}|[\s\S]*))|(\{{2,4})(~?(?:[#/][>*^]?|[>*&^])?)((?:"[^"\n]*"|'[^'\n]*'|\[[^\]\n]*\]|[^{}"'[\]])*)(~?\}{2,4})?)/g;

/** Every tag in the order of the text. `\{{` is no tag but the way to write two braces. */
export function scanTags(text: string): Tag[] {
  const tags: Tag[] = [];
  const locate = locator(text);
  for (const match of text.matchAll(tag)) {
    const [written, backslash, comment, braces = '', mark = '', content = '', end] = match;
    if (backslash !== '') continue;
    const name = /^\s*([^\s}|=~]*)/.exec(content)?.[1] ?? '';
    tags.push({
      kind:
        comment === undefined ? kindOf(braces, mark, end) : comment.endsWith('}}') ? 'comment' : 'unfinished',
      text: written,
      name,
      offset: match.index,
      at: locate(match.index),
    });
  }
  return tags;
}

function kindOf(braces: string, mark: string, end: string | undefined): Tag['kind'] {
  if (end === undefined) return 'unfinished';
  if (braces.length > 2 || (mark !== '>' && mark !== '~>' && /[>*&^]/.test(mark))) return 'refused';
  if (mark.endsWith('#')) return 'open';
  return mark.endsWith('/') ? 'close' : 'other';
}

/** Offset → line and column from 1, for offsets that never go back. */
function locator(text: string): (offset: number) => Position {
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', lineStart); next !== -1 && next < offset; ) {
      line += 1;
      lineStart = next + 1;
      next = text.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart + 1 };
  };
}
