import type { SectionLayout } from '../../core/review/layout/docx-layout.js';
import { readAttribute, scanTags, type Tag } from '../../core/xml/xml-text.js';
import { type DocxParts, mainPartOf } from '../comments/docx-parts.js';
import type { DocxStyles } from './docx-styles.js';
import { layoutStandard } from './layout-standard.js';
import { readPageNumber } from './read-page-number.js';

/** A section as its properties say, with what its paragraphs need of it. */
export interface ReadSection {
  readonly layout: SectionLayout;
  /** Where its properties stand in the part: those of a paragraph belong to its section. */
  readonly end: number;
  readonly isContinuous: boolean;
  /** From line to line of the grid in points; absent without a grid. */
  readonly gridPitch?: number;
}

/** The sections of a document in their order; one that says nothing when there is none. Source: ECMA-376 part 1, 17.6. */
export function readSections(parts: DocxParts, styles: DocxStyles): readonly ReadSection[] {
  const part = mainPartOf(parts);
  const xml = parts.text(part);
  const targets = new Map(parts.relationships(part).map(({ id, target }) => [id, target]));
  const numberIn = (id: string) => {
    const name = parts.find(targets.get(id) ?? '');
    return name === undefined ? undefined : readPageNumber(parts.text(name), styles);
  };
  // A section that names no header or footer of a kind has that of the one before it.
  const running = new Map<string, string>();
  return sectionTags(xml).map(({ end, tags }): ReadSection => {
    const attribute = (element: string, name: string) => {
      const tag = tags.find((each) => each.name === element);
      return tag === undefined ? undefined : readAttribute(xml, tag, name);
    };
    for (const tag of tags) {
      if (tag.name !== 'footerReference' && tag.name !== 'headerReference') continue;
      running.set(`${readAttribute(xml, tag, 'type') ?? 'default'} ${tag.name}`, idOf(xml, tag));
    }
    const number = (type: string) =>
      numberIn(running.get(`${type} footerReference`) ?? '') ??
      numberIn(running.get(`${type} headerReference`) ?? '');
    const [odd, even, first] = [number('default'), number('even'), number('first')];
    const hasFirstPage =
      tags.some(({ name }) => name === 'titlePg') &&
      !['0', 'false', 'off'].includes(attribute('titlePg', 'val') ?? '1');
    const grid = attribute('docGrid', 'type');
    const gridPitch = Number(attribute('docGrid', 'linePitch')) / 20;
    return {
      end,
      isContinuous: attribute('type', 'val') === 'continuous',
      ...(grid !== undefined && grid !== 'default' && gridPitch > 0 && { gridPitch }),
      layout: {
        ...pageOf(attribute),
        hasFirstPage,
        ...(odd !== undefined && { number: odd }),
        ...(even !== undefined && { evenNumber: even }),
        ...(first !== undefined && { firstNumber: first }),
      },
    };
  });
}

/** The page in millimetres; what the file does not say is as it must be, so that nothing is said of it. */
function pageOf(attribute: (element: string, name: string) => string | undefined) {
  const { paper, topMargin, bindingMargin, typeArea } = layoutStandard;
  const length = (element: string, name: string, otherwise: number) => {
    const twips = Number(attribute(element, name) ?? Number.NaN);
    return Number.isFinite(twips) ? (Math.abs(twips) / 1440) * 25.4 : otherwise;
  };
  return {
    width: length('pgSz', 'w', paper.width),
    height: length('pgSz', 'h', paper.height),
    top: length('pgMar', 'top', topMargin),
    bottom: length('pgMar', 'bottom', paper.height - topMargin - typeArea.height),
    left: length('pgMar', 'left', bindingMargin) + length('pgMar', 'gutter', 0),
    right: length('pgMar', 'right', paper.width - bindingMargin - typeArea.width),
  };
}

/** The properties of each section with the tags right below them; those of a tracked change are left out. */
function sectionTags(xml: string) {
  const sections: { end: number; readonly depth: number; readonly tags: Tag[] }[] = [];
  let open = false;
  for (const tag of scanTags(xml)) {
    const last = sections.at(-1);
    if (!open && tag.name === 'sectPr' && !tag.isClose) {
      sections.push({ end: tag.end, depth: tag.depth, tags: [] });
      open = !tag.isEmpty;
    } else if (open && last !== undefined) {
      if (tag.depth === last.depth + 1 && !tag.isClose) last.tags.push(tag);
      if (tag.depth === last.depth) {
        last.end = tag.end;
        open = false;
      }
    }
  }
  return sections.length > 0 ? sections : [{ end: xml.length, depth: 0, tags: [] }];
}

/** The relationship of a reference: `r:id`, and not `w:id`. */
function idOf(xml: string, tag: Tag): string {
  return /\s\w+:id\s*=\s*["']([^"']*)["']/u.exec(xml.slice(tag.start, tag.end))?.[1] ?? '';
}
