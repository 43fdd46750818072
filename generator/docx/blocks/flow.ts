import type { Paragraph, Table } from 'docx';
import type { FlowElement } from '../../document/official-document.js';
import { gbt9704 } from '../../layout/gbt-9704.js';
import { bodyLine, firstLine } from '../line.js';
import { writeHeading } from './heading.js';
import { writeTable } from './table.js';

/** An element of the body or of an attachment. */
export function writeFlow(element: FlowElement): (Paragraph | Table)[] {
  switch (element.kind) {
    case 'heading':
      return [writeHeading(element)];
    case 'paragraph':
      return [bodyLine([[element.text, 'fangSong']], firstLine(gbt9704.firstLineCharacters))];
    case 'table':
      return writeTable(element);
  }
}
