import { escapeXml, insertChild, readAttribute, scanTags } from '../../core/xml/xml-text.js';
import type { Comment } from './comment.js';
import { type DocxParts, mainPartOf } from './docx-parts.js';
import { markText } from './mark-text.js';
import { wordAttributes, wordNames } from './word-names.js';

const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/**
 * Adds comments to a .docx, beside those it has. Its text and its looks stay the same; the comments of a text box
 * stand on the whole of it. Throws for a place outside the text. Source: ECMA-376 part 1, 17.13.4.
 */
export function addComments(parts: DocxParts, comments: readonly Comment[]): void {
  if (comments.length === 0) return;
  const part = mainPartOf(parts);
  const xml = parts.text(part);
  const names = wordNames(xml);
  const { prefix, namespace } = names;
  const { part: commentsPart, xml: before } = commentsOf(parts, part, namespace);
  const first = 1 + Math.max(-1, ...commentIds(before), ...commentIds(xml));
  const id = (index: number) => wordAttributes(names, { id: String(first + index) });
  const marked = markText(
    xml,
    comments.map(({ from, to }, index) => ({
      from,
      to,
      start: `<${prefix}commentRangeStart ${id(index)}/>`,
      end: (properties) =>
        `<${prefix}commentRangeEnd ${id(index)}/><${prefix}r>${properties}<${prefix}commentReference ${id(index)}/></${prefix}r>`,
    })),
  );
  parts.write(part, marked);
  const added = (inner: string) =>
    comments.map((comment, index) => commentXml(comment, first + index, inner, namespace)).join('');
  parts.write(commentsPart, insertChild(before, [], added));
}

/** The comments of the document part, new and empty when it has none. */
function commentsOf(parts: DocxParts, document: string, namespace: string) {
  const target = parts.relationships(document).find(({ kind }) => kind === 'comments')?.target;
  const known = target === undefined ? undefined : parts.find(target);
  if (known !== undefined) return { part: known, xml: parts.text(known) };
  const usual = 'word/comments.xml';
  const part = parts.find(usual) === undefined ? usual : parts.freeName('word/comments{n}.xml');
  parts.declareType(part, commentsType);
  parts.relate(document, 'comments', part);
  return {
    part,
    xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}"/>`,
  };
}

const commentElements = new Set(['comment', 'commentRangeStart', 'commentRangeEnd', 'commentReference']);

/** The ids of comments that stand in a part. */
function commentIds(xml: string): number[] {
  const tags = [...scanTags(xml)].filter(({ name }) => commentElements.has(name));
  return tags.map((tag) => Number(readAttribute(xml, tag, 'id') ?? -1)).filter(Number.isSafeInteger);
}

function commentXml({ author, date, text }: Comment, id: number, prefix: string, namespace: string): string {
  const attributes = wordAttributes(
    { prefix, namespace },
    { id: String(id), author, ...(date !== undefined && { date: `${date}T00:00:00Z` }) },
  );
  const paragraphs = text.split('\n').map((line) => {
    const words = `<${prefix}t xml:space="preserve">${escapeXml(line)}</${prefix}t>`;
    return `<${prefix}p><${prefix}r>${words}</${prefix}r></${prefix}p>`;
  });
  return `<${prefix}comment ${attributes}>${paragraphs.join('')}</${prefix}comment>`;
}
