import { gbt9704 } from '../../layout/gbt-9704.js';
import { isRed } from '../page/colour.js';
import type { PlacedDocument } from '../page/placed-page.js';
import { levelLines, uprightBars } from '../page/ruled-lines.js';
import { findLines } from '../page/text-line.js';
import { findHead, headEnd } from './find-head.js';
import { findImprint } from './find-imprint.js';
import { findIssuedTitle } from './find-issued-title.js';
import { findPageNumber } from './find-page-number.js';
import { findTitle } from './find-title.js';
import type { ReadPage, SortedDocument } from './sorted-document.js';
import { inTable } from './table-lines.js';

/** What stands higher is a running head. In millimetres, under the upper margin's own tolerance. */
const runningHead = gbt9704.topMargin - 8;
/** 「附件」 or 「附件1」 at the head of a page. */
const attachmentLabel = /^附件\s*\d*[：:]?$/u;

/** The lines of a document by what they are, found by place, size, colour and words. */
export function sortDocument({ pages: placed }: PlacedDocument): SortedDocument {
  const pages = placed.map(
    ({ number, width, height, glyphs, bars }): ReadPage => ({
      number,
      width,
      height,
      lines: findLines(number, glyphs),
      rules: levelLines(number, bars),
      uprights: uprightBars(bars),
    }),
  );
  const [first] = pages;
  const head = first === undefined ? { mark: [], redRules: [] } : findHead(first);
  const below = headEnd(head);
  const title = first === undefined ? [] : findTitle(first, below);
  const imprint = findImprint(pages);
  const pageNumbers = pages.flatMap((page) => findPageNumber(page) ?? []);
  const issued = pages.slice(1).flatMap(findIssuedTitle);
  const taken = new Set([
    ...title,
    ...issued,
    ...(imprint?.lines ?? []),
    ...pageNumbers.map(({ line }) => line),
  ]);
  const body = pages.flatMap((page) =>
    page.width > page.height
      ? []
      : page.lines.filter(
          (line) =>
            !taken.has(line) &&
            !isRed(line.colour) &&
            line.baseline > (page === first ? Math.max(below, runningHead) : runningHead) &&
            line.baseline < gbt9704.topMargin + gbt9704.typeArea.height + 3 &&
            !inTable(line, page),
        ),
  );
  const firstAttachmentPage = pages.find(({ lines }) => attachmentLabel.test(lines[0]?.text ?? ''))?.number;
  return {
    pages,
    head,
    title,
    body,
    pageNumbers,
    ...(imprint !== undefined && { imprint }),
    ...(firstAttachmentPage !== undefined && { firstAttachmentPage }),
  };
}
