import type { FlowElement } from '../../document/elements/flow.js';
import type { Profile } from '../../layout/profile.js';
import { line } from '../line.js';
import type { Block } from './block.js';
import { writeChart } from './chart.js';
import { writeFigure } from './figure.js';
import { writeHeading } from './heading.js';
import { writeTable } from './table.js';

/** An element of the body or of an attachment. With `keepNext` its last line stays with what follows. */
export function writeFlow(element: FlowElement, profile: Profile, keepNext = false): Block[] {
  switch (element.kind) {
    case 'heading':
      return [writeHeading(element, profile, keepNext)];
    case 'paragraph':
      return [line('BodyText', element.text, keepNext ? { keepNext } : {})];
    case 'table':
      return writeTable(element);
    case 'figure':
      return writeFigure(element);
    case 'chart':
      return writeChart(element);
  }
}
