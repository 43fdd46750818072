import { basename } from 'node:path';
import type { IsoDate } from '../../core/calendar.js';
import { mustBeMended } from '../../core/finding.js';
import { findingDocument, findingLines } from '../../core/report/finding-lines.js';
import { documentText } from '../../generator/document/document-text.js';
import { accountForFigure } from '../../generator/drafting/account-for-figure.js';
import type { Acceptances } from '../../generator/drafting/check-figures.js';
import { draftDocument } from '../../generator/drafting/draft-document.js';
import { draftWriter } from '../../generator/drafting/draft-writer.js';
import { valueHelpersFor } from '../../generator/template/helpers/value-helpers.js';
import { withoutOrigins } from '../../generator/trace/origin.js';
import { type CommandOutcome, stopped } from '../command-outcome.js';
import { loadNameTables } from '../data/load-name-tables.js';
import { loadRegions } from '../data/load-regions.js';
import { checkOutputs } from '../output/check-outputs.js';
import { expectEnding } from '../output/expect-ending.js';
import { jsonBytes } from '../output/json-bytes.js';
import { showProgress } from '../output/progress.js';
import { recordPath } from '../output/record-path.js';
import { sha256 } from '../output/sha256.js';
import { makePreview, type PreviewOptions, previewPaths } from '../render/make-preview.js';
import { today } from '../today.js';
import { tool } from '../tool.js';
import { refuseOneOfMany } from './each-rows.js';
import { makeTrace, tracePaths } from './make-trace.js';
import { parseAcceptances } from './parse-acceptances.js';
import { type DraftInputs, type PreparedDraft, prepareDraft, requireTemplate } from './prepare-draft.js';

/** What one document may be drafted with. */
export interface DraftOneOptions extends PreviewOptions, DraftInputs {
  readonly out: string;
  readonly final?: boolean;
  readonly accept?: readonly string[];
  readonly trace?: boolean;
}

const unfinished = '没有出文：改正以上问题后再试。';

/** `wenbiao draft TEMPLATE --out X.docx`: an official document, with its record beside it. */
export async function draftOne(templateName: string, options: DraftOneOptions): Promise<CommandOutcome> {
  expectEnding('--out', options.out, '.docx');
  checkOutputs(
    [
      options.out,
      recordPath(options.out),
      ...(options.trace === true ? tracePaths(options.out) : []),
      ...previewPaths(options.out, options),
    ],
    [options.book, options.data],
    options,
  );
  const accepted = parseAcceptances(options.accept ?? []);
  const date = today(options.date);
  const template = requireTemplate(templateName, options.templates, '没有出文');
  showProgress(options, '正在读取数据');
  const prepared = prepareDraft(template, options, date);
  if (prepared.data === undefined) return stopped(prepared.findings, unfinished);
  refuseOneOfMany(template.fields, prepared.data);
  const drafted = draftDocument(template, prepared.data, {
    final: options.final === true,
    accepted,
    helpers: valueHelpersFor({ regions: loadRegions(), names: loadNameTables() }),
  });
  const drafting = [...prepared.findings, ...drafted.findings];
  if (drafted.document === undefined) return stopped(drafting, unfinished);

  showProgress(options, '正在生成公文');
  const bytes = await draftWriter(template)(drafted, date);
  const figures = drafted.figures.map((figure) => ({ figure, account: accountForFigure(figure, accepted) }));
  const trace =
    options.trace === true
      ? await makeTrace(
          options.out,
          {
            title: template.fields.title,
            document: drafted.document,
            bytes,
            figures,
            ...(options.book !== undefined && { book: options.book }),
          },
          date,
        )
      : { files: [], lines: [], findings: [] };
  const record = draftRecord(prepared, date, bytes, accepted);
  const preview = await makePreview(options.out, bytes, options);
  const findings = [...drafting, ...trace.findings, ...preview.findings];
  return {
    mustBeMended: findings.some(mustBeMended),
    files: [
      { path: options.out, bytes, what: template.fields.title },
      { path: recordPath(options.out), bytes: jsonBytes(record), what: '核算记录' },
      ...trace.files,
      ...preview.files,
    ],
    lines: [
      ...(findings.length > 0 ? findingLines(findings) : []),
      `${template.fields.title}：${basename(options.out)}`,
      ...prepared.notes,
      ...trace.lines,
      ...preview.lines,
    ],
    document: {
      ...record,
      notes: prepared.notes,
      ...preview.record,
      figures: figures.map(({ account }) => account),
      findings: findings.map(findingDocument),
      text: documentText(drafted.document),
    },
  };
}

/** What a document was made from: enough to make the same bytes again. */
function draftRecord(
  { template, input, entered }: PreparedDraft,
  date: IsoDate,
  bytes: Uint8Array,
  accepted: Acceptances,
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
