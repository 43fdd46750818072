import { ImageRun, Paragraph } from 'docx';
import type { Figure } from '../../document/elements/flow.js';
import { dropIllegal, joinLines } from '../../document/legal-text.js';
import { line } from '../line.js';
import type { Block } from './block.js';
import { fitSize } from './fit-size.js';

/** The library counts in pixels of 1/96 inch. */
const pixels = (millimetres: number) => Math.round((millimetres * 96) / 25.4);

/** The picture on a line that grows with it, its caption below, on the same page. */
export function writeFigure({ format, bytes, width, height, caption }: Figure): Block[] {
  const size = fitSize(width, height);
  const title = joinLines(dropIllegal(caption));
  const picture = new ImageRun({
    type: format,
    data: bytes,
    transformation: { width: pixels(size.width), height: pixels(size.height) },
    altText: { id: '1', name: '图', title, description: title },
  });
  return [
    {
      picture: new Paragraph({
        style: 'Figure',
        children: [picture],
        ...(caption === '' ? {} : { keepNext: true }),
      }),
    },
    ...(caption === '' ? [] : [line('Caption', caption)]),
  ];
}
