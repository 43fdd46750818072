import { basename } from 'node:path';
import { verdictOf } from '../../generator/measure/checks/check.js';
import { type DocumentFormat, documentFormats } from '../../generator/measure/checks/measured-document.js';
import { measureDocument } from '../../generator/measure/measure-document.js';
import { measurementLines } from '../../generator/measure/report/measurement-lines.js';
import { measurementRecord } from '../../generator/measure/report/measurement-record.js';
import { type CommandOutcome, type CommonOptions, stopped } from '../command-outcome.js';
import { CommandFailure } from '../failure.js';
import { readBytes } from '../input/read-input.js';
import { UnreadableInput } from '../input/unreadable-input.js';
import { showProgress } from '../output/progress.js';
import { sha256 } from '../output/sha256.js';
import { loadProfile } from '../render/load-profile.js';
import { readPages } from '../render/read-pages.js';
import { tool } from '../tool.js';

/** What may be written behind `wenbiao measure`. */
export interface MeasureCommandOptions extends CommonOptions {
  readonly kind: string;
  readonly profile?: string;
}

/** `wenbiao measure FILE`: the printed page of a .docx or PDF file against GB/T 9704—2012. */
export async function measure(path: string, options: MeasureCommandOptions): Promise<CommandOutcome> {
  const format = formatNamed(options.kind);
  const { profile, findings } = loadProfile(options.profile);
  if (findings.length > 0) return stopped(findings, '版式设置有问题，没有量。');
  const bytes = readBytes(path);
  showProgress(options, '排成页面');
  const { placed, askedFor } = await readPages(path, bytes);
  if (placed.pages.every(({ glyphs }) => glyphs.length === 0)) {
    throw new UnreadableInput(path, '没有文字，可能是扫描件或文字已转成图形；换成另存的 PDF 或 .docx 再量');
  }
  const measurement = measureDocument(placed, {
    format,
    askedFor,
    ...(profile !== undefined && { standIns: profile.standIns }),
  });
  return {
    mustBeMended: measurement.checks.some(
      (check) => verdictOf(check) === 'fail' && (!check.recommended || options.strict === true),
    ),
    files: [],
    lines: measurementLines(measurement),
    document: {
      format: 'wenbiao-measure/1',
      tool: { name: tool.name, version: tool.version },
      input: { name: basename(path), sha256: sha256(bytes) },
      ...(profile !== undefined && { profile: profile.file }),
      ...measurementRecord(measurement),
    },
  };
}

function formatNamed(kind: string): DocumentFormat {
  const format = documentFormats.find((each) => each === kind);
  if (format !== undefined) return format;
  throw new CommandFailure('usage', `--kind 是「${kind}」，应为${documentFormats.join('、')}之一`);
}
