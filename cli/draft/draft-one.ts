import { basename, dirname, resolve } from 'node:path';
import { mustBeMended } from '../../core/finding.js';
import { findingDocument, findingLines } from '../../core/report/finding-lines.js';
import { documentText } from '../../generator/document/document-text.js';
import { draftOne as draft } from '../../jobs/draft/draft-one.js';
import { wantsRows } from '../../jobs/draft/each-rows.js';
import { type TracedDraft, traceCopies, traceNames } from '../../jobs/draft/trace-copies.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { type CommandOutcome, stopped } from '../command-outcome.js';
import { CommandFailure } from '../failure.js';
import { checkOutputs } from '../output/check-outputs.js';
import { expectEnding } from '../output/expect-ending.js';
import { jsonBytes } from '../output/json-bytes.js';
import { showProgress } from '../output/progress.js';
import { recordPath } from '../output/record-path.js';
import { makePreview, type PreviewOptions, previewPaths } from '../render/make-preview.js';
import { today } from '../today.js';
import { houseData } from './house-data.js';
import { parseAcceptances } from './parse-acceptances.js';
import { type DraftPaths, prepareDraft, requireTemplate } from './prepare-draft.js';

/** What one document may be drafted with. */
export interface DraftOneOptions extends PreviewOptions, DraftPaths {
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
      ...(options.trace === true ? Object.values(traceNames(options.out)) : []),
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
  const { title } = template.fields;
  if (wantsRows(template.fields, prepared.data)) {
    const list = template.fields.each ?? '';
    throw new CommandFailure('usage', `「${title}」按「${list}」逐份出文：加 --each，--out 写一个文件夹`);
  }
  showProgress(options, '正在生成公文');
  const drafted = await draft(prepared, { date, final: options.final === true, accepted }, houseData);
  const { written, figures } = drafted;
  const drafting = [...prepared.findings, ...drafted.findings];
  if (written === undefined) return stopped(drafting, unfinished);

  const { document, bytes, record } = written;
  const trace =
    options.trace === true
      ? await traceFiles(options, { title, written, figures }, date)
      : { files: [], lines: [], findings: [] };
  const preview = await makePreview(options.out, bytes, options);
  const findings = [...drafting, ...trace.findings, ...preview.findings];
  return {
    mustBeMended: findings.some(mustBeMended),
    files: [
      { path: options.out, bytes, what: title },
      { path: recordPath(options.out), bytes: jsonBytes(record), what: '核算记录' },
      ...trace.files,
      ...preview.files,
    ],
    lines: [
      ...(findings.length > 0 ? findingLines(findings) : []),
      `${title}：${basename(options.out)}`,
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
      text: documentText(document),
    },
  };
}

/** `--trace`: the copy and the list beside the document, with links into the workbook where that lies there too. */
async function traceFiles({ out, book }: DraftOneOptions, traced: TracedDraft, date: string) {
  const names = traceNames(out);
  const isBeside = book !== undefined && dirname(resolve(book)) === dirname(resolve(out));
  const { copy, list, ...told } = traceCopies(
    basename(names.copy),
    { ...traced, ...(isBeside && { book: basename(book) }) },
    date,
  );
  return {
    ...told,
    files: [
      { path: names.copy, bytes: copy, what: '核对稿' },
      { path: names.list, bytes: await writeBook(list), what: '数据核对表' },
    ],
  };
}
