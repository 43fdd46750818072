import { type Finding, mustBeMended } from '../../core/finding.js';
import { checkDocument } from '../document/check/check-document.js';
import { documentText } from '../document/document-text.js';
import type { OfficialDocument } from '../document/official-document.js';
import { goesPublic, pageWords, profileOf } from '../fields/template-fields.js';
import { type Letter, letterheadFiller } from '../letterhead/fill-letterhead.js';
import { readLetterText } from '../letterhead/letter-text.js';
import { templateFiller } from '../template/fill-template.js';
import type { ValueHelper } from '../template/helpers/value-helper.js';
import { type Figure, findFigures } from '../trace/find-figures.js';
import { type Acceptances, checkFigures } from './check-figures.js';
import { checkTargets } from './check-targets.js';
import { findPersonalData } from './find-personal-data.js';
import type { Template } from './template.js';

/** How a document is drafted. */
export interface DraftSettings {
  /** What templates may call for a value, with the house's data. */
  readonly helpers?: ReadonlyMap<string, ValueHelper>;
  /** Whether the document is to go out: then no figure may stand in it that nobody answers for. */
  readonly final?: boolean;
  /** Who answers for a figure that is typed in the template, by the figure as printed. */
  readonly accepted?: Acceptances;
}

/** A drafted document. */
export interface Draft {
  /** Absent when something must be mended first. Of a letterhead it is the text, each paragraph an element. */
  readonly document?: OfficialDocument;
  /** What a letterhead was filled to; absent for a template of text. */
  readonly letter?: Letter;
  /** Every figure printed, with where it comes from. */
  readonly figures: readonly Figure[];
  /** Of the template, the data and the document. */
  readonly findings: readonly Finding[];
}

/**
 * The document that a template gives with these data, its figures, and what is wrong with it: faults of the
 * template, missing and misplaced elements, personal data in a public document, and figures without a source.
 */
export function draftDocument(
  template: Template,
  data: Readonly<Record<string, unknown>>,
  settings: DraftSettings = {},
): Draft {
  return documentDrafter(template, data, settings)({});
}

/**
 * Drafts one document after another: template and shared data are read once, and each document has fields of its own,
 * which go before the shared ones.
 */
export function documentDrafter(
  template: Template,
  data: Readonly<Record<string, unknown>>,
  settings: DraftSettings = {},
): (own: Readonly<Record<string, unknown>>) => Draft {
  const { fields } = template;
  const { final = false, accepted = new Map() } = settings;
  const fill = fillerFor(template, data, settings);
  return (own) => {
    const { document, figures = [], ...filled } = fill(own);
    if (document === undefined) return { figures: [], findings: filled.findings };
    const findings = [
      ...filled.findings,
      ...(goesPublic(fields, { ...data, ...own }) ? findPersonalData(documentText(document)) : []),
      ...checkFigures(figures, fields.title, accepted, final),
    ];
    return { ...(findings.some(mustBeMended) ? {} : { ...filled, document }), figures, findings };
  };
}

type Filler = (
  own: Readonly<Record<string, unknown>>,
) => Pick<Draft, 'document' | 'letter' | 'findings'> & { readonly figures?: readonly Figure[] };

/** Fills the template, and checks what its kind asks for. */
function fillerFor(
  { id, fields, content, partials }: Template,
  data: Readonly<Record<string, unknown>>,
  { helpers }: DraftSettings,
): Filler {
  const filling = { data, partials, ...(helpers !== undefined && { helpers }) };
  if (typeof content !== 'string') {
    const fill = letterheadFiller({ ...filling, name: `templates/${id}/template.docx`, letterhead: content });
    return (own) => {
      const { letter, findings } = fill(own);
      if (letter === undefined) return { findings };
      return { letter, ...readLetterText(letter), findings };
    };
  }
  const pageKind = fields.page === undefined ? undefined : pageWords[fields.page];
  const fill = templateFiller({
    ...filling,
    name: `templates/${id}/template.hbs`,
    text: content,
    ...(pageKind !== undefined && { pageKind }),
  });
  return (own) => {
    const { document, findings } = fill(own);
    if (document === undefined) return { findings };
    return {
      document,
      figures: findFigures(document),
      findings: [
        ...findings,
        ...checkDocument(document, fields.title, profileOf(fields)),
        ...(fields.targetsInTables === true ? checkTargets(document, fields.title) : []),
      ],
    };
  };
}
