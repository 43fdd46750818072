import type { Finding } from '../../../core/finding.js';
import type { TextPart } from '../letterhead.js';
import { joinTags } from './join-tags.js';
import { type LetterParagraph, readParagraphs } from './letter-paragraph.js';
import { type LetterTemplate, writeLetterTemplate } from './letter-template.js';
import { readPartTree } from './part-tree.js';
import { placeBlocks } from './place-blocks.js';

/** A part of a letterhead as a template. */
export interface PreparedPart {
  /** The file's name, with that of the part where it is not the document itself: 「template.docx 页眉」. */
  readonly file: string;
  readonly template: LetterTemplate;
  /** Tags that are not finished, and blocks whose tags do not stand where what is between them is whole. */
  readonly findings: readonly Finding[];
}

/** The part with its tags put together and its blocks put where they can be repeated. */
export function preparePart({ xml, label }: TextPart, name: string): PreparedPart {
  const file = label === '' ? name : `${name} ${label}`;
  const tree = readPartTree(withoutParagraphIds(xml));
  const paragraphs = readParagraphs(tree);
  const findings = paragraphs.flatMap((paragraph) =>
    joinTags(paragraph).map((tag) => findingAt('template-tag-unfinished', file, paragraph, tag.slice(0, 60))),
  );
  const byElement = new Map(paragraphs.map((paragraph) => [paragraph.element, paragraph]));
  for (const { home, text } of placeBlocks(tree)) {
    const paragraph = byElement.get(home);
    if (paragraph !== undefined) findings.push(findingAt('letterhead-block-crosses', file, paragraph, text));
  }
  return { file, template: writeLetterTemplate(tree, paragraphs), findings };
}

/** Ids of paragraphs must be unique in a file, and nothing that a letterhead may have needs them ([MS-DOCX] 2.2.4). */
function withoutParagraphIds(xml: string): string {
  return xml.replace(/\s[\w.-]+:(?:paraId|textId)="[0-9A-Fa-f]*"/g, '');
}

function findingAt(rule: string, file: string, { number, text }: LetterParagraph, actual: string): Finding {
  return { rule, severity: 'mandatory', place: { kind: 'file', file, paragraph: { number, text } }, actual };
}
