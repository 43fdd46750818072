import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameTableTexts } from '../../cli/data/load-name-tables.js';
import { loadReplyWording } from '../../cli/data/load-reply-wording.js';
import { listTemplates, loadEntry, ownTemplates, readPartials } from '../../cli/draft/load-template.js';
import { describe, findingLine } from '../../core/messages/index.js';
import type { EmbeddedDraftData, EmbeddedTemplate } from '../data/draft-data.js';

/** What the build puts into the page for ④出文. Throws with every finding when a template is broken: no page is built. */
export function draftData(): EmbeddedDraftData {
  return {
    templates: listTemplates().map(embeddedTemplate),
    partials: readPartials(ownTemplates),
    names: nameTableTexts(),
    wording: loadReplyWording(),
  };
}

function embeddedTemplate(entry: ReturnType<typeof listTemplates>[number]): EmbeddedTemplate {
  const { template, findings } = loadEntry(entry);
  if (template === undefined) {
    throw new Error(findings.map((finding) => findingLine(finding, describe(finding))).join('\n'));
  }
  const { id, fields, content, sha256, folder } = template;
  if (typeof content !== 'string') throw new Error(`Expected a text in the template ${id}`);
  return { id, fields, content, sha256, example: readFileSync(join(folder, 'example.yaml'), 'utf8') };
}
