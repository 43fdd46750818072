import {
  applyEdits,
  type Edit,
  escapeCellText,
  openEmpty,
  readAttribute,
  scanTags,
  type Tag,
} from '../../core/xml/xml-text.js';

/** Who the comments are by. */
const author = '文表';

/** A comments part without comments. */
export function emptyComments(mainNamespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${mainNamespace}"><authors/><commentList/></comments>`;
}

/**
 * A comments part with the given comments added. A cell that has one already keeps it: the new text follows
 * on a line of its own.
 *
 * @param comments A1 address → text
 * @returns the part, and the addresses that had no comment before (they need a box)
 */
export function editComments(
  xml: string,
  comments: ReadonlyMap<string, string>,
): { xml: string; added: string[] } {
  const left = new Map(comments);
  const edits: Edit[] = [];
  const put = (at: number, text: string): void => void edits.push({ start: at, end: at, text });
  /** At the end of the element, which may be written as an empty one. */
  const fill = (tag: Tag, content: string): void => {
    if (tag.isClose) put(tag.start, content);
    else edits.push({ start: tag.start, end: tag.end, text: openEmpty(xml, tag, content) });
  };
  let authors = 0;
  let text: string | undefined;
  for (const tag of scanTags(xml)) {
    const p = tag.prefix;
    if (tag.name === 'author' && !tag.isClose) authors += 1;
    if (tag.name === 'authors' && (tag.isClose || tag.isEmpty)) {
      fill(tag, `<${p}author>${author}</${p}author>`);
    }
    if (tag.name === 'comment' && !tag.isClose) {
      const cell = readAttribute(xml, tag, 'ref') ?? '';
      text = left.get(cell);
      left.delete(cell);
    }
    if (text !== undefined && tag.depth === 4 && tag.name === 't') {
      if (!tag.isClose) put(tag.start, `<${p}r>`);
      if (tag.isClose || tag.isEmpty) put(tag.end, `</${p}r>`);
    }
    if (tag.name === 'text' && (tag.isClose || tag.isEmpty) && text !== undefined) {
      fill(tag, run(p, tag.isEmpty ? text : `\n${text}`));
      text = undefined;
    }
    if (tag.name === 'commentList' && (tag.isClose || tag.isEmpty)) {
      const added = [...left].map(
        ([cell, words]) =>
          `<${p}comment ref="${cell}" authorId="${authors}"><${p}text>${run(p, words)}</${p}text></${p}comment>`,
      );
      fill(tag, added.join(''));
    }
  }
  return { xml: applyEdits(xml, edits), added: [...left.keys()] };
}

function run(prefix: string, text: string): string {
  const look = `<${prefix}rPr><${prefix}sz val="9"/><${prefix}color indexed="81"/><${prefix}rFont val="宋体"/><${prefix}charset val="134"/></${prefix}rPr>`;
  return `<${prefix}r>${look}<${prefix}t xml:space="preserve">${escapeCellText(text)}</${prefix}t></${prefix}r>`;
}
