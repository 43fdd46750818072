import type { DraftParagraph, DraftText, ParagraphKind } from '../draft-text.js';
import type { DocxLayout, Looks, PageNumberLayout, ParagraphLayout, SectionLayout } from './docx-layout.js';
import type { LayoutStandard } from './layout-standard.js';
import type { MeasuredFault } from './measured-fault.js';

/** How the .docx of an example differs from one that is set as the standard says. */
export interface ExampleLayout {
  /** That in a few Chinese words, as the page of rules shows it; empty for one that does not differ. */
  readonly note: string;
  readonly section?: Partial<SectionLayout>;
  /** Of the page number on every page. */
  readonly number?: Partial<PageNumberLayout> | 'none';
  /** Of all paragraphs of a kind. */
  readonly of?: ParagraphKind;
  readonly looks?: Partial<Looks>;
  readonly paragraph?: Partial<Omit<ParagraphLayout, 'runs'>>;
  readonly measured?: readonly MeasuredFault[];
}

/** The layout of an example. */
export function exampleLayout(
  { paragraphs, pageKind }: DraftText,
  standard: LayoutStandard,
  example: ExampleLayout,
): DocxLayout {
  const plain = { isTheme: false, isBold: false, colour: '000000' };
  const { pageNumberDash: dash } = standard;
  const number = (align: 'left' | 'right'): Partial<Record<'number', PageNumberLayout>> => {
    if (example.number === 'none') return {};
    const looks = { ...plain, font: '宋体', typeface: '宋体', size: standard.pageNumberSize };
    return { number: { text: `${dash}1${dash}`, align, looks, ...example.number } };
  };
  const { number: even } = number('left');
  const section: SectionLayout = {
    ...standard.paper,
    top: standard.topMargin,
    left: standard.bindingMargin,
    bottom: standard.paper.height - standard.topMargin - standard.typeArea.height,
    right: standard.paper.width - standard.bindingMargin - standard.typeArea.width,
    hasFirstPage: pageKind === '信函',
    ...number('right'),
    ...(even !== undefined && { evenNumber: even }),
    ...example.section,
  };
  return {
    standard,
    sections: [section],
    hasEvenPages: true,
    ...(example.measured !== undefined && { measured: example.measured }),
    paragraphs: paragraphs.map((paragraph): ParagraphLayout => {
      const isAsked = paragraph.kind === example.of;
      return {
        section: 0,
        align: paragraph.kind === 'title' ? 'center' : 'both',
        firstLine: standard.firstLineCharacters,
        pitch: standard.typeArea.height / standard.linesPerPage / millimetresPerPoint,
        isOnNewPage: paragraph.kind === 'attachment-label',
        ...(isAsked && example.paragraph),
        runs: runsOf(paragraph, standard).map(({ text, typeface, size, colour = '000000' }) => ({
          text,
          looks: { ...plain, colour, font: typeface, typeface, size, ...(isAsked && example.looks) },
        })),
      };
    }),
  };
}

/** A point is 1/72 inch. */
export const millimetresPerPoint = 25.4 / 72;

interface SoundRun {
  readonly text: string;
  readonly typeface: string;
  readonly size: number;
  readonly colour?: string;
}

function runsOf({ kind, level, text }: DraftParagraph, standard: LayoutStandard): readonly SoundRun[] {
  const { titleSize, bodySize, imprintSize } = standard;
  const whole = (typeface: string, size: number, colour = '000000') => [{ text, typeface, size, colour }];
  switch (kind) {
    case 'title':
    case 'issued-title':
    case 'attachment-title':
      return whole('小标宋', titleSize);
    case 'authority-mark':
      return whole('小标宋', titleSize, 'FF0000');
    case 'heading':
      return whole(level === 1 ? '黑体' : level === 2 ? '楷体' : '仿宋', bodySize);
    case 'copied-to':
    case 'imprint-recipients':
    case 'issuance':
      return whole('仿宋', imprintSize);
    case 'attachment-label':
      return whole('黑体', bodySize);
    case 'signers': {
      const names = text.indexOf('：') + 1;
      return [
        { text: text.slice(0, names), typeface: '仿宋', size: bodySize },
        { text: text.slice(names), typeface: '楷体', size: bodySize },
      ];
    }
    default:
      return whole('仿宋', bodySize);
  }
}
