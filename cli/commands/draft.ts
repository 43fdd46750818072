import type { CommandOutcome } from '../command-outcome.js';
import { draftEach } from '../draft/draft-each.js';
import { type DraftOneOptions, draftOne } from '../draft/draft-one.js';
import { newEntryFiles } from '../draft/new-entry-files.js';
import { prepareDraft, requireTemplate } from '../draft/prepare-draft.js';
import { showMissing } from '../draft/show-missing.js';
import { showTemplates } from '../draft/show-templates.js';
import { CommandFailure } from '../failure.js';
import { today } from '../today.js';

/** What may be written behind `wenbiao draft`. */
export interface DraftOptions extends Omit<DraftOneOptions, 'out'> {
  readonly out?: string;
  readonly list?: boolean;
  readonly new?: string;
  readonly example?: boolean;
  readonly check?: boolean;
  readonly workers?: string;
  readonly shard?: string;
}

/** `wenbiao draft`: the templates, a template's data files, what is still missing, or the document itself. */
export function draft(
  templateName: string | undefined,
  options: DraftOptions,
): CommandOutcome | Promise<CommandOutcome> {
  if (options.list === true) return showTemplates(options.templates);
  if (options.new !== undefined) return newEntryFiles(options.new, options.out, options);
  if (templateName === undefined) {
    throw new CommandFailure('usage', '没有写模板名称；用 draft --list 看有哪些模板');
  }
  if (options.check === true) {
    const template = requireTemplate(templateName, options.templates, '没有核对');
    return showMissing(prepareDraft(template, options, today(options.date)));
  }
  if (options.each !== undefined) return draftByRow(templateName, options);
  const batchOnly = (['workers', 'shard'] as const).filter((option) => options[option] !== undefined);
  if (batchOnly.length > 0) {
    throw new CommandFailure('usage', `--${batchOnly.join('、--')} 要与 --each 同用`);
  }
  if (options.out === undefined) throw new CommandFailure('usage', '缺少 --out <文件>：公文，.docx 文件');
  return draftOne(templateName, { ...options, out: options.out });
}

/** `wenbiao draft TEMPLATE --each`: reviews and previews are of one document. */
function draftByRow(templateName: string, options: DraftOptions): Promise<CommandOutcome> {
  const { out, each = true } = options;
  const ofOne = (['trace', 'pdf', 'png'] as const).filter((option) => options[option] === true);
  if (ofOne.length > 0) {
    throw new CommandFailure('usage', `--each 不能与 --${ofOne.join('、--')} 同用；先逐份出文，再看其中一份`);
  }
  if (out === undefined) throw new CommandFailure('usage', '缺少 --out <文件夹>：公文写到哪个文件夹');
  return draftEach(templateName, { ...options, out, each });
}
