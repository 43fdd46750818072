import { verdictOf } from '../checks/check.js';
import type { SortedDocument } from '../find/sorted-document.js';
import type { Measurement } from '../measure-document.js';
import type { Box } from '../page/placed-page.js';
import type { TextLine } from '../page/text-line.js';

/** What a line of the document is. */
type Part = 'mark' | 'document-number' | 'title' | 'body' | 'imprint' | 'page-number' | 'other';

/** A measurement for programs; lengths in millimetres, sizes in points, both to two decimals. */
export function measurementRecord({ format, producer, sorted, area, checks }: Measurement) {
  const verdicts = checks.map(verdictOf);
  const count = (verdict: string) => verdicts.filter((each) => each === verdict).length;
  return {
    kind: format,
    producer,
    ...(area.bodySize !== undefined && { bodySize: round(area.bodySize) }),
    ...(area.pitch !== undefined && { pitch: round((area.pitch * 72) / 25.4) }),
    counts: { pass: count('pass'), fail: count('fail'), absent: count('absent') },
    checks: checks.map((check) => ({
      id: check.id,
      title: check.title,
      clause: check.clause,
      expected: check.expected,
      severity: check.recommended ? ('hint' as const) : ('mandatory' as const),
      verdict: verdictOf(check),
      figures: check.figures,
      ...(check.missing !== undefined && { missing: check.missing }),
    })),
    pages: sorted.pages.map((page) => {
      const own = area.pages.find((each) => each.page === page.number);
      return {
        page: page.number,
        width: round(page.width),
        height: round(page.height),
        textArea: edges(own ?? {}),
        ...(own?.rows !== undefined && { rows: own.rows }),
        charactersPerLine: own?.characters ?? [],
        lines: page.lines.map((line) => ({
          part: partOf(line, sorted),
          text: line.text,
          left: round(line.left),
          right: round(line.right),
          baseline: round(line.baseline),
          size: round(line.size),
          font: line.font,
          colour: line.colour,
        })),
        rules: page.rules.map((rule) => ({ ...edges(rule), colour: rule.colour })),
      };
    }),
  };
}

function partOf(line: TextLine, { head, title, body, imprint, pageNumbers }: SortedDocument): Part {
  if (head.mark.includes(line)) return 'mark';
  if (head.number === line) return 'document-number';
  if (title.includes(line)) return 'title';
  if (imprint?.lines.includes(line) === true) return 'imprint';
  if (pageNumbers.some((number) => number.line === line)) return 'page-number';
  return body.includes(line) ? 'body' : 'other';
}

function edges(box: Partial<Box>): Partial<Box> {
  const { left, right, top, bottom } = box;
  return {
    ...(left !== undefined && { left: round(left) }),
    ...(right !== undefined && { right: round(right) }),
    ...(top !== undefined && { top: round(top) }),
    ...(bottom !== undefined && { bottom: round(bottom) }),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
