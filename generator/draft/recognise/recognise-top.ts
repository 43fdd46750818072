import type { DocumentElement } from '../../document/official-document.js';
import { widestInCharacters } from '../../document/text-width.js';
import { charactersPerTitleLine } from '../../layout/house-style.js';
import type { DraftLine } from '../draft-line.js';
import type { Notes } from '../recognition.js';
import { noteAt, recipientsAt } from './below-title.js';
import { findTitle } from './find-title.js';
import { isDocumentNumber, isWebRemnant } from './line-forms.js';

/** What stands between 版头 and the text, and the first line after it. */
export interface Top {
  readonly elements: readonly DocumentElement[];
  readonly next: number;
}

/** Title, 题注, reporter and 主送机关, by their form and their place. */
export function recogniseTop(lines: readonly DraftLine[], notes: Notes): Top {
  const title = findTitle(lines);
  if (title === undefined) return { elements: [], next: 0 };
  const taken = lines.slice(title.from, title.to);
  const before = lines.slice(0, title.from);
  for (const line of before) {
    notes.tell([line], '正文', '在标题之前，不是公文的要素');
    notes.ask(
      line,
      '标题之前的一段',
      isWebRemnant(line.text) ? '像是网页上的内容，不是公文的' : '不是公文的要素',
    );
  }
  notes.tell(taken, '标题', title.why);
  const [first] = taken;
  if (!title.sure && first !== undefined) notes.ask(first, '标题', title.why);
  const elements: DocumentElement[] = [
    ...before.map(({ text }): DocumentElement => ({ kind: 'paragraph', text })),
    { kind: 'title', lines: titleLinesOf(taken.map(({ text }) => text)) },
  ];
  let next = title.to;
  for (;;) {
    const found = findBelowTitle(lines.slice(next), elements);
    if (found === undefined) break;
    const below = lines.slice(next, next + found.lines);
    notes.tell(below, found.as, found.why);
    const [line] = below;
    if (found.question !== undefined && line !== undefined) notes.ask(line, found.as, found.question);
    elements.push(found.element);
    next += found.lines;
    if (found.element.kind === 'primary-recipients') break;
  }
  return { elements, next };
}

/**
 * Lines as given; a line with spaces where it was broken, in the lines it had. Lines too long for the page are one,
 * without spaces between its characters, which is broken between words where it is printed.
 */
function titleLinesOf(given: readonly string[]): readonly string[] {
  const fits = (lines: readonly string[]) =>
    lines.every((line) => widestInCharacters(line) <= charactersPerTitleLine);
  const [only = ''] = given;
  const parts = given.length > 1 ? given : only.split(/\s+/u);
  if (fits(parts) && (given.length > 1 || parts.every((part) => part.length >= shortestTitleLine)))
    return parts;
  return fits(given) ? given : [given.join('').replace(/(?<=\p{sc=Han})\s+(?=\p{sc=Han})/gu, '')];
}

const shortestTitleLine = 6;

interface Found {
  readonly element: DocumentElement;
  readonly lines: number;
  readonly as: string;
  readonly why: string;
  readonly question?: string;
}

function findBelowTitle(lines: readonly DraftLine[], before: readonly DocumentElement[]): Found | undefined {
  const [first, second] = lines;
  if (first === undefined || first.cells !== undefined) return undefined;
  const note = noteAt(lines, 0);
  if (note > 0) {
    const texts = lines.slice(0, note).map(({ text }) => text);
    return {
      element: { kind: 'title-note', lines: texts },
      lines: note,
      as: '题注',
      why: '标题之下，会议和日期的写法',
    };
  }
  if (isDocumentNumber(first.text)) {
    return {
      element: { kind: 'title-note', lines: [first.text] },
      lines: 1,
      as: '题注',
      why: '发文字号在标题之下，如发布件',
      question: '发文字号在标题之下，没有移到版头',
    };
  }
  if (
    before.at(-1)?.kind === 'title-note' &&
    /^[^，。；：、（(]{3,24}\s+\p{Script=Han}(?:\s*\p{Script=Han}){1,3}$/u.test(first.text)
  ) {
    return {
      element: { kind: 'speaker', text: first.text },
      lines: 1,
      as: '报告人',
      why: '题注之下，职务和姓名',
    };
  }
  const count = recipientsAt(lines, 0);
  if (count > 0) {
    const text = lines
      .slice(0, count)
      .map((line) => line.text)
      .join('');
    return {
      element: { kind: 'primary-recipients', text },
      lines: count,
      as: '主送机关',
      why: '标题之下，以冒号结尾',
    };
  }
  // What a web page puts between the title and what belongs to it.
  if (isWebRemnant(first.text) && second !== undefined) {
    return {
      element: { kind: 'paragraph', text: first.text },
      lines: 1,
      as: '正文',
      why: '标题之下，不是公文的要素',
      question: '像是网页上的内容，不是公文的',
    };
  }
  return undefined;
}
