import { gbt9704 } from '../../layout/gbt-9704.js';
import type { Millimetre } from '../../layout/length.js';

/** Millimetres that a caption of two lines may take on the page of what it stands below. */
const captionHeight = 25;

/** The size, made smaller where it would not fit on a page with its caption. */
export function fitSize(
  width: Millimetre,
  height: Millimetre,
): { readonly width: Millimetre; readonly height: Millimetre } {
  const room = gbt9704.typeArea;
  const share = Math.min(1, room.width / width, (room.height - captionHeight) / height);
  return { width: width * share, height: height * share };
}
