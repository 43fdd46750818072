import { type NameTableTexts, readNameTables } from '../../core/name-order/name-tables.js';
import type { TemplateFields } from '../../generator/fields/template-fields.js';
import type { ReplyWording } from '../../generator/proposal-documents/reply-wording.js';
import type { HashedTemplate } from '../../jobs/draft/hashed-template.js';
import type { HouseData } from '../../jobs/draft/house-data.js';
import { sha256 } from '../sha256.js';
import { pageDeadlines } from './due-data.js';
import { pageData } from './embedded.js';
import { tool } from './tool.js';

/** A template that came with the page. */
export interface EmbeddedTemplate {
  readonly id: string;
  readonly fields: TemplateFields;
  /** template.hbs. */
  readonly content: string;
  readonly sha256: string;
  /** The text of example.yaml. */
  readonly example: string;
}

/** What documents are made from besides the data of every step. */
export interface EmbeddedDraftData {
  readonly templates: readonly EmbeddedTemplate[];
  /** The text of each partial by its name. */
  readonly partials: readonly (readonly [name: string, text: string])[];
  readonly names: NameTableTexts;
  readonly wording: ReplyWording;
}

/** Put in by the build as plain data (`addin/build/draft-data.ts`). */
declare const __WENBIAO_DRAFT_DATA__: EmbeddedDraftData;

/** A template of the page with the text of its example. */
export interface PageTemplate extends HashedTemplate {
  readonly example: string;
}

let embedded: EmbeddedDraftData | undefined;
let templates: readonly PageTemplate[] | undefined;

function embeddedData(): EmbeddedDraftData {
  embedded ??= __WENBIAO_DRAFT_DATA__;
  return embedded;
}

/** The page's templates in the order of their folders; the same objects each time. */
export function pageTemplates(): readonly PageTemplate[] {
  templates ??= readTemplates(embeddedData());
  return templates;
}

function readTemplates({ templates: own, partials }: EmbeddedDraftData): readonly PageTemplate[] {
  const shared = new Map(partials);
  return own.map((template) => ({ ...template, partials: shared }));
}

/** What the data files that came with the page say. */
export const houseData: HouseData = {
  policies: () => pageData().policies,
  regions: () => pageData().regions,
  holidays: () => pageDeadlines().holidays,
  deadlines: () => pageDeadlines().rules,
  names: () => readNameTables(embeddedData().names),
  wording: () => embeddedData().wording,
  tool,
  sha256,
};
