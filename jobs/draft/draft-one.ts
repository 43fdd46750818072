import type { IsoDate } from '../../core/calendar.js';
import type { Finding } from '../../core/finding.js';
import type { OfficialDocument } from '../../generator/document/official-document.js';
import { accountForFigure } from '../../generator/drafting/account-for-figure.js';
import type { Acceptances } from '../../generator/drafting/check-figures.js';
import { draftDocument } from '../../generator/drafting/draft-document.js';
import { draftWriter } from '../../generator/drafting/draft-writer.js';
import type { AccountedFigure } from '../../generator/drafting/figure-comments.js';
import { valueHelpersFor } from '../../generator/template/helpers/value-helpers.js';
import { withoutOrigins } from '../../generator/trace/origin.js';
import type { HouseData } from './house-data.js';
import type { PreparedDraft } from './prepare-draft.js';

/** How one document is made. */
export interface DraftOrder {
  /** The day of its properties, and of what follows from the day of issue. */
  readonly date: IsoDate;
  /** Whether it is to go out: then no figure may stand in it that nobody answers for. */
  readonly final: boolean;
  /** Who answers for a figure that is typed in the template. */
  readonly accepted: Acceptances;
}

/** A document as far as it could be made. */
export interface DraftedDocument {
  /** Absent when something must be mended first. */
  readonly written?: WrittenDraft;
  readonly figures: readonly AccountedFigure[];
  /** Of the template, the data and the document; those of `prepareDraft` are not repeated. */
  readonly findings: readonly Finding[];
}

/** A document and its file. */
export interface WrittenDraft {
  readonly document: OfficialDocument;
  readonly bytes: Uint8Array;
  /** 核算记录: what the document was made from, enough to make the same bytes again. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** One document of what was prepared. Throws for what has no data: its findings must be mended first. */
export async function draftOne(
  prepared: PreparedDraft,
  { date, final, accepted }: DraftOrder,
  house: HouseData,
): Promise<DraftedDocument> {
  const { template, data } = prepared;
  if (data === undefined) throw new RangeError('Expected data without findings that must be mended.');
  const helpers = valueHelpersFor({ regions: house.regions(), names: house.names() });
  const drafted = draftDocument(template, data, { final, accepted, helpers });
  const { document, findings } = drafted;
  const figures = drafted.figures.map((figure) => ({ figure, account: accountForFigure(figure, accepted) }));
  if (document === undefined) return { figures, findings };
  const bytes = await draftWriter(template)(drafted, date);
  return {
    written: { document, bytes, record: draftRecord(prepared, date, bytes, accepted, house) },
    figures,
    findings,
  };
}

function draftRecord(
  { template, input, entered }: PreparedDraft,
  date: IsoDate,
  bytes: Uint8Array,
  accepted: Acceptances,
  { tool, sha256 }: HouseData,
) {
  return {
    format: 'wenbiao-draft-record/2',
    tool: { name: tool.name, version: tool.version },
    date,
    template: { id: template.id, title: template.fields.title, sha256: template.sha256 },
    ...(input !== undefined && { book: { name: input.name, sha256: input.sha256 } }),
    entered: withoutOrigins(entered),
    accepted: Object.fromEntries(accepted),
    document: { sha256: sha256(bytes) },
  };
}
