import type { DraftText } from '../draft-text.js';
import type { ReviewContext, ReviewHit } from '../review-rule.js';
import { wholeOf } from '../text/find-words.js';
import type { PageNumberLayout, SectionLayout } from './docx-layout.js';
import type { LayoutStandard } from './layout-standard.js';

/**
 * What is wrong with the sections of a document, each fault at the first paragraph of its section and told once where
 * several sections have it.
 *
 * @param faultOf the facts of a section's fault; absent for none
 */
export function sectionHits(
  { paragraphs }: DraftText,
  { layout }: ReviewContext,
  faultOf: (section: SectionLayout, standard: LayoutStandard) => Readonly<Record<string, string>> | undefined,
): readonly ReviewHit[] {
  if (layout === undefined) return [];
  const told = new Set<string>();
  return layout.sections.flatMap((section, index): readonly ReviewHit[] => {
    const facts = faultOf(section, layout.standard);
    const first = paragraphs.find((paragraph) => layout.paragraphs[paragraph.index]?.section === index);
    const key = JSON.stringify(facts);
    if (facts === undefined || first === undefined || told.has(key)) return [];
    told.add(key);
    return [{ at: [wholeOf(first)], facts }];
  });
}

/** The page numbers of a section, those of its odd pages first. */
export function numbersOf(section: SectionLayout): readonly PageNumberLayout[] {
  const { number, evenNumber, firstNumber, hasFirstPage } = section;
  return [number, evenNumber, hasFirstPage ? firstNumber : undefined].filter((each) => each !== undefined);
}
