import type { TemplateFields } from '../fields/template-fields.js';
import type { Letterhead } from '../letterhead/letterhead.js';

/** A document's template: what it may use, and what it is filled into. */
export interface Template {
  /** The folder's name. */
  readonly id: string;
  readonly fields: TemplateFields;
  /** Handlebars text, which gives the elements of a document, or a bureau's own Word file. */
  readonly content: string | Letterhead;
  /** What `{{> 名称}}` may take in: the text by name. */
  readonly partials: ReadonlyMap<string, string>;
}
