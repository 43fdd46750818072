import { BorderStyle, OverlapType, RelativeVerticalPosition, TableAnchorType, TabStopType } from 'docx';
import type { ImprintElement } from '../../document/elements/imprint.js';
import type { DocumentElement } from '../../document/official-document.js';
import { widthInCharacters } from '../../document/text-width.js';
import { gbt9704 } from '../../layout/gbt-9704.js';
import { page, typeAreaWidth } from '../../layout/house-style.js';
import { type Millimetre, twipsFromPoints } from '../../layout/length.js';
import { gap, line, tab } from '../line.js';
import { tableOf } from '../table-rows.js';
import type { Block } from './block.js';
import { placingTable } from './placing-table.js';

export function isImprintElement(element: DocumentElement): element is ImprintElement {
  return (
    element.kind === 'moved-recipients' ||
    element.kind === 'copied-to' ||
    element.kind === 'proof' ||
    element.kind === 'issuance'
  );
}

/**
 * 版记: a table that floats at the foot of the type area of the last page, however long the document is; its last
 * line is the type area's lower edge. 信函 has no separating lines (7.4, 10.1).
 */
export function writeImprint(elements: readonly ImprintElement[], lined: boolean): Block[] {
  if (elements.length === 0) return [];
  return [
    tableOf(
      {
        ...placingTable([typeAreaWidth]),
        // LibreOffice leaves a table of this width in the flow unless it is anchored to the page.
        float: {
          horizontalAnchor: TableAnchorType.PAGE,
          absoluteHorizontalPosition: page.left,
          verticalAnchor: TableAnchorType.MARGIN,
          relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
          overlap: OverlapType.NEVER,
        },
      },
      elements.map((element, index) => ({
        cantSplit: true,
        cells: [{ ...(lined ? { borders: linesOf(elements, index) } : {}), lines: [imprintLine(element)] }],
      })),
    ),
    gap(),
  ];
}

/** Eighths of a point. */
const lineOf = (thickness: Millimetre) => ({
  style: BorderStyle.SINGLE,
  size: Math.round((thickness * 72 * 8) / 25.4),
  color: '000000',
});
const outer = lineOf(gbt9704.imprintOuterLine);
const inner = lineOf(gbt9704.imprintInnerLine);
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** The first and last line thick, those between thin; none between 主送 and 抄送 (7.4.1, 7.4.2). */
function linesOf(elements: readonly ImprintElement[], index: number) {
  const afterRecipients = elements[index - 1]?.kind === 'moved-recipients';
  const isRecipients = elements[index]?.kind === 'moved-recipients';
  const last = index === elements.length - 1;
  return {
    top: index === 0 ? outer : afterRecipients ? none : inner,
    bottom: last ? outer : isRecipients ? none : inner,
    left: none,
    right: none,
  };
}

const character = twipsFromPoints(gbt9704.imprintSize);
const margin = gbt9704.imprintCharacters * character;

function imprintLine(element: ImprintElement): string {
  switch (element.kind) {
    case 'moved-recipients':
      return labelled('主送：', element.text);
    case 'copied-to':
      return labelled('抄送：', element.text);
    case 'proof':
      return twoEnds(`签发：${element.signer}`, `校对：${element.proofreader}`);
    case 'issuance':
      return twoEnds(element.authority, `${element.date}${element.word}`);
  }
}

/** A list that goes on under the first character after its label. */
function labelled(label: string, text: string): string {
  const lead = widthInCharacters(label) * character;
  return line('Imprint', label + text, { indent: { left: margin + lead, hanging: lead, right: margin } });
}

function twoEnds(left: string, right: string): string {
  return line('Imprint', [left, tab, right], {
    indent: { left: margin, right: margin },
    tabStops: [{ type: TabStopType.RIGHT, position: typeAreaWidth - margin }],
  });
}
