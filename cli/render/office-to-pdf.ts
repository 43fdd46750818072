import { UnreadableInput } from '../input/unreadable-input.js';
import { type LayingOut, layOutPages } from './lay-out-pages.js';

/**
 * The pages that LibreOffice makes of a .docx file, as PDF. Throws `UnreadableInput` when it is not installed, gives
 * nothing, or takes too long.
 *
 * @param path the file's path as given, for the message
 */
export async function officeToPdf(
  path: string,
  docx: Uint8Array,
  layingOut?: LayingOut,
): Promise<Uint8Array> {
  const laidOut = await layOutPages(docx, layingOut);
  if ('pdf' in laidOut) return laidOut.pdf;
  throw new UnreadableInput(
    path,
    `要先排成页面才能量，${laidOut.why}；也可以先在 Word、WPS 中另存为 PDF 再量`,
  );
}
