import { type Finding, mustBeMended } from '../../core/finding.js';
import { findingDocument, findingLines } from '../../core/report/finding-lines.js';
import { draftWriter } from '../../generator/drafting/draft-writer.js';
import { valueHelpersFor } from '../../generator/template/helpers/value-helpers.js';
import { checkTemplate } from '../../generator/template-check/check-template.js';
import type { CommandOutcome, CommonOptions } from '../command-outcome.js';
import { loadNameTables } from '../data/load-name-tables.js';
import { loadRegions } from '../data/load-regions.js';
import { CommandFailure } from '../failure.js';
import { checkOutputs } from '../output/check-outputs.js';
import { expectEnding } from '../output/expect-ending.js';
import { annotateLetterhead } from '../template/annotate-letterhead.js';
import { readBackDraft } from '../template/read-back-draft.js';
import { type ReadFolder, readFolders } from '../template/read-folder.js';
import { today } from '../today.js';

/** What may be written behind `wenbiao template check`. */
export interface TemplateCheckOptions extends CommonOptions {
  readonly annotate?: string;
}

/** `wenbiao template check FOLDER`: every template of a folder, filled with its own example and looked through. */
export async function templateCheck(path: string, options: TemplateCheckOptions): Promise<CommandOutcome> {
  const { annotate } = options;
  if (annotate !== undefined) {
    expectEnding('--annotate', annotate, '.docx');
    checkOutputs([annotate], [`${path}/template.docx`], options);
  }
  const date = today(options.date);
  const folders = readFolders(path);
  const helpers = valueHelpersFor({ regions: loadRegions(), names: loadNameTables() });
  const checked = await Promise.all(
    folders.map(async (folder) => ({ folder, findings: await findingsOf(folder, helpers, date) })),
  );
  const copies = annotate === undefined ? [] : annotated(annotate, checked, date);
  return {
    mustBeMended: checked.some(({ findings }) => isUnusable(findings, options)),
    files: copies,
    lines: [
      ...checked.flatMap(({ folder: { title }, findings }) => [
        `${title}：${isUnusable(findings, options) ? '要改' : '可以用'}`,
        ...(findings.length > 0 ? findingLines(findings, 'all') : []),
      ]),
      ...(annotate !== undefined && copies.length === 0
        ? ['没有写标注副本：Word 文件里没有能标注的问题。']
        : []),
    ],
    document: {
      format: 'wenbiao-template-check/1',
      templates: checked.map(({ folder: { id, title }, findings }) => ({
        id,
        title,
        usable: !isUnusable(findings, options),
        findings: findings.map(findingDocument),
      })),
    },
  };
}

function isUnusable(findings: readonly Finding[], { strict = false }: CommonOptions): boolean {
  return findings.some((finding) => strict || mustBeMended(finding));
}

async function findingsOf(
  { title, template, fields, example, findings }: ReadFolder,
  helpers: ReturnType<typeof valueHelpersFor>,
  date: string,
): Promise<readonly Finding[]> {
  if (template === undefined || fields === undefined) return findings;
  const checked = checkTemplate({ template, fields, ...(example !== undefined && { example }), helpers });
  const write = draftWriter(template);
  const differences = await Promise.all(
    checked.drafts
      .filter(({ document }) => document !== undefined)
      .map(async (draft) => readBackDraft(await write(draft, date), draft, title)),
  );
  return [...findings, ...checked.findings, ...differences.flat()];
}

/** The marked copy of the one letterhead there is; none when nothing in it can be marked. */
function annotated(
  path: string,
  checked: readonly { readonly folder: ReadFolder; readonly findings: readonly Finding[] }[],
  date: string,
) {
  const [only, another] = checked;
  const { template } = only?.folder ?? {};
  if (
    only === undefined ||
    another !== undefined ||
    template === undefined ||
    typeof template.content === 'string'
  ) {
    throw new CommandFailure('usage', '--annotate 只标注一个 Word 模板；写明有 template.docx 的那个文件夹');
  }
  const inWord = only.findings.filter(
    ({ place }) => place.kind === 'file' && place.file.includes('template.docx'),
  );
  // A copy of what may not stay is no help: it would be passed on.
  if (inWord.length === 0 || inWord.some(({ rule }) => rule === 'letterhead-refused')) return [];
  return [{ path, bytes: annotateLetterhead(template.folder, inWord, date), what: '标注副本' }];
}
