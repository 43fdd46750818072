import { ImageRun, Paragraph } from 'docx';
import type { Figure } from '../../document/elements/flow.js';
import { dropIllegal, joinLines } from '../../document/legal-text.js';
import { gbt9704 } from '../../layout/gbt-9704.js';
import { line } from '../line.js';

/** The library counts in pixels of 1/96 inch. */
const pixels = (millimetres: number) => Math.round((millimetres * 96) / 25.4);

/** Millimetres that a caption of two lines may take on the picture's page. */
const captionHeight = 25;

/** The picture on a line that grows with it, its caption below, on the same page. */
export function writeFigure({ format, bytes, width, height, caption }: Figure): Paragraph[] {
  const room = gbt9704.typeArea;
  const share = Math.min(1, room.width / width, (room.height - captionHeight) / height);
  const title = joinLines(dropIllegal(caption));
  const picture = new ImageRun({
    type: format,
    data: bytes,
    transformation: { width: pixels(width * share), height: pixels(height * share) },
    altText: { id: '1', name: '图', title, description: title },
  });
  return [
    new Paragraph({ style: 'Figure', children: [picture], ...(caption === '' ? {} : { keepNext: true }) }),
    ...(caption === '' ? [] : [line('Figure', caption)]),
  ];
}
