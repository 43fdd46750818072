import { gbt9704 } from '../../layout/gbt-9704.js';
import { baselineShare } from '../../layout/house-style.js';
import type { Millimetre, Point } from '../../layout/length.js';
import type { Box } from '../page/placed-page.js';
import { millimetres, type TextLine } from '../page/text-line.js';
import { countCharacters } from './count-characters.js';
import { type FullLine, findFullLines, mostCommon, mostCommonSize, sameSize } from './full-lines.js';
import type { ReadPage, SortedDocument } from './sorted-document.js';

/** LibreOffice places lines to a tenth of a point. */
const placeRounding: Millimetre = millimetres(0.1);

/** The text area of one page by its line boxes; what the page does not show is left out. */
export interface PageArea {
  readonly page: number;
  readonly top?: Millimetre;
  readonly left?: Millimetre;
  readonly right?: Millimetre;
  /** Only of a page that is filled with running text: the lower edge of its last line, and its lines. */
  readonly bottom?: Millimetre;
  readonly rows?: number;
  /** Characters of the filled lines that hold full-width characters only. */
  readonly characters: readonly number[];
}

/** The text area of a document and what fills it. */
export interface TypeArea {
  readonly bodySize?: Point;
  /** From one line of the body to the next, and how far this may be off: files round the place of a line. */
  readonly pitch?: Millimetre;
  readonly pitchDoubt: Millimetre;
  /** From one character of an unfilled line to the next. */
  readonly advance?: Millimetre;
  readonly pages: readonly PageArea[];
  /** Where the text area lies: as measured, else where the standard puts it, in the standard's size. */
  readonly box: Box;
  /** The lines of the body's own size, in reading order. */
  readonly flow: readonly TextLine[];
}

/** Measures the text area of upright pages. */
export function findTypeArea(document: SortedDocument): TypeArea {
  const bodySize = mostCommonSize(document.body);
  const flow = document.body.filter(({ size }) => Math.abs(size - (bodySize ?? 0)) <= sameSize);
  const steps = evenSteps(flow);
  const pitch = steps.length === 0 ? undefined : steps.reduce((sum, step) => sum + step, 0) / steps.length;
  const full = findFullLines(flow);
  const pages = document.pages
    .filter(({ width, height }) => width <= height)
    .map((page) => pageArea(page, flow, full, pitch));
  const advance = findAdvance(flow, new Set(full.map(({ line }) => line)));
  return {
    ...(bodySize !== undefined && { bodySize }),
    ...(pitch !== undefined && { pitch }),
    pitchDoubt: placeRounding / Math.max(1, steps.length),
    ...(advance !== undefined && { advance }),
    pages,
    box: areaBox(pages),
    flow,
  };
}

function areaBox(pages: readonly PageArea[]): Box {
  const edge = (name: 'top' | 'left' | 'right') =>
    mostCommon(
      pages.flatMap((page) => page[name] ?? []),
      0.3,
    );
  const left = edge('left') ?? gbt9704.bindingMargin;
  const top = edge('top') ?? gbt9704.topMargin;
  return {
    left,
    right: edge('right') ?? left + gbt9704.typeArea.width,
    top,
    bottom: top + gbt9704.typeArea.height,
  };
}

/** The steps between lines of the body that are as long as most of them. */
function evenSteps(flow: readonly TextLine[]): Millimetre[] {
  const steps = flow.flatMap((line, index) => {
    const next = flow[index + 1];
    if (next === undefined || next.page !== line.page) return [];
    const step = next.baseline - line.baseline;
    return step > 0.9 * millimetres(line.size) && step < 2.4 * millimetres(line.size) ? [step] : [];
  });
  const usual = mostCommon(steps, 2 * placeRounding);
  return steps.filter((step) => Math.abs(step - (usual ?? 0)) <= 2 * placeRounding);
}

function findAdvance(flow: readonly TextLine[], full: ReadonlySet<TextLine>): Millimetre | undefined {
  const steps = flow
    .filter((line) => !full.has(line))
    .flatMap(({ glyphs }) =>
      glyphs.flatMap((glyph, index) => {
        const next = glyphs[index + 1];
        const em = millimetres(glyph.size);
        return next === undefined || glyph.right - glyph.left < 0.85 * em ? [] : [next.left - glyph.left];
      }),
    );
  return mostCommon(steps, 0.03);
}

function pageArea(
  page: ReadPage,
  flow: readonly TextLine[],
  full: readonly FullLine[],
  pitch: Millimetre | undefined,
): PageArea {
  const own = flow.filter((line) => line.page === page.number);
  const filled = full.filter(({ line }) => line.page === page.number);
  const [first, last] = [own[0], own.at(-1)];
  const left = mostCommon(
    full.filter(({ next }) => next.page === page.number).map(({ next }) => next.left),
    0.3,
  );
  const right = mostCommon(
    filled.map(({ line }) => line.right),
    0.3,
  );
  const edges = { ...(left !== undefined && { left }), ...(right !== undefined && { right }) };
  const characters = left === undefined ? [] : countCharacters(filled, left);
  const uppermost = page.lines.find((line) => line.baseline > gbt9704.topMargin - gbt9704.tolerance * 8);
  if (pitch === undefined || first === undefined || last === undefined || uppermost !== first) {
    return { page: page.number, ...edges, characters };
  }
  const top = first.baseline - baselineShare * pitch;
  const goesOn = full.some(({ next }) => next === first);
  // An empty line may stand before a paragraph, not within one.
  if (!goesOn && Math.abs(top - gbt9704.topMargin) > 0.8 * pitch) {
    return { page: page.number, ...edges, characters };
  }
  const runsOn = full.some(({ line, next }) => line === last && next.page === page.number + 1);
  // A title, a table or whatever has a pitch of its own takes no whole number of the body's lines.
  const other = page.lines.some(
    (line) => !own.includes(line) && line.baseline > first.baseline && line.baseline < last.baseline,
  );
  if (!runsOn || other) return { page: page.number, ...edges, top, characters };
  return {
    page: page.number,
    ...edges,
    top,
    bottom: last.baseline + (1 - baselineShare) * pitch,
    rows: Math.round((last.baseline - first.baseline) / pitch) + 1,
    characters,
  };
}
