import type { MeasuredFault } from '../../core/review/layout/measured-fault.js';
import { verdictOf } from '../../generator/measure/checks/check.js';
import { documentFormats } from '../../generator/measure/checks/measured-document.js';
import { measureDocument } from '../../generator/measure/measure-document.js';
import { readPages } from '../render/read-pages.js';

/**
 * What `wenbiao measure` finds wrong on the pages of a .docx, laid out by LibreOffice; a `CommandFailure` where that is
 * not there. A kind of page that measuring does not know is measured as 文件.
 */
export async function measureDraft(
  path: string,
  bytes: Uint8Array,
  pageKind: string,
): Promise<readonly MeasuredFault[]> {
  const { placed, askedFor } = await readPages(path, bytes);
  const format = documentFormats.find((each) => each === pageKind) ?? '文件';
  const { checks } = measureDocument(placed, { format, askedFor });
  return checks
    .filter((check) => verdictOf(check) === 'fail')
    .flatMap(({ id, title, clause, expected, recommended, figures }): readonly MeasuredFault[] => {
      const unsound = figures.filter(({ sound }) => !sound);
      const [first] = unsound;
      if (first === undefined) return [];
      const { page, figure, text } = first;
      const pages = new Set(unsound.map((each) => each.page)).size;
      const told = { check: id, title, clause, expected, isRecommended: recommended };
      return [{ ...told, page, pages, figure, ...(text !== undefined && { text }) }];
    });
}
