import { basename } from 'node:path';
import { mustBeMended } from '../../core/finding.js';
import { findingDocument, findingLines } from '../../core/report/finding-lines.js';
import { isImprintElement } from '../../generator/docx/blocks/imprint.js';
import { writeDocx } from '../../generator/docx/write-docx.js';
import { compareText } from '../../generator/draft/compare-text.js';
import { findIllegal } from '../../generator/draft/find-illegal.js';
import { type RecognisedDraft, recogniseDraft } from '../../generator/draft/recognise-draft.js';
import { type CommandOutcome, stopped } from '../command-outcome.js';
import { changeLines, formatLines } from '../format/format-lines.js';
import { pageKindNamed } from '../format/page-kind-named.js';
import { profileNamed } from '../format/profile-named.js';
import { readBack } from '../format/read-back.js';
import { readDraft } from '../format/read-draft.js';
import { checkOutputs } from '../output/check-outputs.js';
import { expectEnding } from '../output/expect-ending.js';
import { showProgress } from '../output/progress.js';
import { sha256 } from '../output/sha256.js';
import { makePreview, type Preview, type PreviewOptions, previewPaths } from '../render/make-preview.js';
import { today } from '../today.js';
import { tool } from '../tool.js';

/** What may be written behind `wenbiao format`. */
export interface FormatOptions extends PreviewOptions {
  readonly out: string;
  readonly kind?: string;
  readonly profile?: string;
  readonly normalise?: boolean;
  readonly explain?: boolean;
}

const unfinished = '没有排版：改正以上问题后再试。';

/** `wenbiao format DRAFT`: a draft as a document after GB/T 9704—2012, with every character it has. */
export async function format(path: string, options: FormatOptions): Promise<CommandOutcome> {
  expectEnding('--out', options.out, '.docx');
  checkOutputs([options.out, ...previewPaths(options.out, options)], [path], options);
  const pageKind = pageKindNamed(options.kind);
  const profile = profileNamed(options.profile);
  showProgress(options, '正在读取草稿');
  const draft = await readDraft(path, options.normalise === true);
  if (draft.lines.length === 0) {
    const place = { kind: 'file', file: draft.name } as const;
    return stopped([{ rule: 'draft-empty', severity: 'mandatory', place }], unfinished);
  }
  const illegal = findIllegal(draft.lines, draft.name);
  if (illegal.length > 0) return stopped(illegal, unfinished);
  const read = recogniseDraft(draft.lines, draft.name, {
    ...(pageKind !== undefined && { pageKind }),
    ...(profile !== undefined && { profile }),
  });
  showProgress(options, '正在排版');
  const bytes = await writeDocx(read.document, { date: today(options.date), profile: read.profile });
  const lost = compareText(read.lines, read.document, readBack(bytes), draft.name);
  if (lost.length > 0) return stopped(lost, unfinished);
  const preview = await makePreview(options.out, bytes, options);
  const findings = [...draft.findings, ...read.questions, ...preview.findings];
  return {
    mustBeMended: findings.some((finding) => mustBeMended(finding) || options.strict === true),
    files: [{ path: options.out, bytes, what: '公文' }, ...preview.files],
    lines: [
      ...formatLines(draft, read, options.explain === true),
      ...changeLines(draft.changes),
      ...(findings.length > 0 ? findingLines(findings) : []),
      `公文：${basename(options.out)}；读回核对，与草稿的文字一致。`,
      ...preview.lines,
      ...(isOnFront(read, preview) ? [onFront] : []),
    ],
    document: {
      format: 'wenbiao-format/1',
      tool: { name: tool.name, version: tool.version },
      input: { name: draft.name, sha256: draft.sha256 },
      pageKind: read.pageKind,
      profile: read.profile.name,
      defaults: read.defaults,
      recognised: read.recognised,
      markup: draft.markup,
      changes: draft.changes,
      ...preview.record,
      findings: findings.map(findingDocument),
      document: { sha256: sha256(bytes) },
    },
  };
}

const onFront = '版记在最后一面，是单数页；双面印刷要排到背面的，加 --profile 版记另面。';

/** Whether 版记 stands on a page with an odd number, and not on the only one. */
function isOnFront({ document, profile }: RecognisedDraft, { pages = 1 }: Preview): boolean {
  const overleaf = profile.deviations.some((id) => id === 'imprint-overleaf');
  return !overleaf && pages > 1 && pages % 2 === 1 && document.elements.some(isImprintElement);
}
