import type { OfficialDocument } from '../document/official-document.js';
import { sourcesAt, withSources } from '../template/sourced-text.js';
import { type Figure, findFigures } from '../trace/find-figures.js';
import type { Letter, LetterLine } from './fill-letterhead.js';

/**
 * A letter's text as a document of paragraphs, the document's own first, for reading and searching and not for layout;
 * and its figures. In headers, footers and notes, and in lines that say how to reach the bureau, the figures that are
 * typed are fixed parts of the letterhead and none of the document's.
 */
export function readLetterText({ lines }: Letter): {
  readonly document: OfficialDocument;
  readonly figures: readonly Figure[];
} {
  const paragraphs = lines.map((line) => {
    const element = withSources({ kind: 'paragraph', text: line.text } as const, sourcesAt('text', line));
    const figures = findFigures({ elements: [element] });
    return {
      element,
      figures: isFixed(line) ? figures.filter(({ origin }) => origin !== undefined) : figures,
    };
  });
  return {
    document: { elements: paragraphs.map(({ element }) => element) },
    figures: paragraphs.flatMap(({ figures }) => figures),
  };
}

function isFixed({ isMain, text }: LetterLine): boolean {
  return !isMain || contact.test(text.trim());
}

/** 「地址：……」, 「联系电话：……」. */
const contact =
  /^(?:(?:联系|办公|单位|通[讯信])?(?:地址|电话)|传真|邮编|邮政编码|网址|电子邮箱|邮箱)\s*[:：]/;
