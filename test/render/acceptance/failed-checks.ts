import type { PageKindName } from '../../../generator/document/official-document.js';
import { verdictOf } from '../../../generator/measure/checks/check.js';
import { measureDocument } from '../../../generator/measure/measure-document.js';
import { standIns } from '../measure/measure-pdf.js';
import type { RenderedDocument } from '../render-documents.js';
import { formatOf } from './kind-frame.js';

/** The checks that a document of a kind fails, with what was measured. */
export function failedChecks(kind: PageKindName, { placed }: RenderedDocument) {
  const { checks } = measureDocument(placed, { format: formatOf(kind), standIns });
  return checks
    .filter((check) => verdictOf(check) === 'fail')
    .map(({ id, figures }) => ({ id, figures: figures.filter(({ sound }) => !sound) }));
}
