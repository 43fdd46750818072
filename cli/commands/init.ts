import { join } from 'node:path';
import { leftBehindText } from '../../core/messages/left-behind.js';
import { findingDocument, findingLines } from '../../core/report/finding-lines.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { type CommandOutcome, type CommonOptions, stopped } from '../command-outcome.js';
import { loadRegions } from '../data/load-regions.js';
import { CommandFailure } from '../failure.js';
import { starterKind } from '../init/kinds/index.js';
import type { StarterContent } from '../init/kinds/starter-kind.js';
import { leftBehindLines } from '../init/left-behind-lines.js';
import { migrateBook } from '../init/migrate-book.js';
import { sampleNotice } from '../init/sample/index.js';
import { readBook } from '../input/read-input.js';
import { checkOutputs } from '../output/check-outputs.js';
import type { PendingFile } from '../output/pending-file.js';
import { today } from '../today.js';

/** What may be written behind `wenbiao init`. */
export interface InitOptions extends CommonOptions {
  readonly kind?: string;
  readonly sample?: boolean;
  /** An older workbook whose rows are carried over. */
  readonly from?: string;
  /** The framework that an empty 指标考核工作簿 is made for: id, title or path. */
  readonly framework?: string;
}

/**
 * `wenbiao init`: a workbook of the kind asked for; with --sample filled, and for some kinds a second one with planted
 * faults; with --from filled with the rows of an older workbook.
 */
export async function init(folder: string, options: InitOptions): Promise<CommandOutcome> {
  const { sample = false, from, framework } = options;
  const kind = starterKind(options.kind ?? '奖补');
  if (sample && from !== undefined) {
    throw new CommandFailure('usage', '--sample 填样例，--from 搬旧工作簿的数据，两个只用一个');
  }
  if (framework !== undefined && kind.takesFramework !== true) {
    throw new CommandFailure('usage', '--framework 只用于指标考核工作簿；加 --kind 指标，或去掉它');
  }
  if (framework !== undefined && (sample || from !== undefined)) {
    throw new CommandFailure('usage', '--framework 用于新建空白的工作簿；与 --sample、--from 不同用');
  }
  const regions = loadRegions();
  const samples = sample ? kind.sample(regions) : undefined;
  const names = samples === undefined ? [kind.file] : samples.books.map(({ file }) => file);
  checkOutputs(
    names.map((name) => join(folder, name)),
    [from],
    options,
  );
  const content = { date: today(options.date), regions };
  const plan = kind.prepare(framework);
  const file = async (name: string, what: string, filled: StarterContent): Promise<PendingFile> => ({
    path: join(folder, name),
    bytes: await writeBook(plan(filled)),
    what,
  });
  if (from !== undefined) {
    const book = readBook(from);
    const { rows, leftBehind, findings: noticed } = migrateBook(book, kind.tables, regions);
    if (noticed.some(({ severity }) => severity === 'mandatory')) {
      return stopped(noticed, '没有搬：改正以上问题后再试。');
    }
    const carried = Object.entries(rows).map(([id, ofTable]) => [id, ofTable.length] as const);
    const sheetOf = (id: string) => kind.tables.find((table) => table.id === id)?.sheet ?? id;
    return {
      mustBeMended: options.strict === true && leftBehind.length + noticed.length > 0,
      files: [await file(kind.file, '工作簿', { ...content, rows })],
      lines: [
        `已搬：${carried.map(([id, count]) => `${sheetOf(id)} ${count} 行`).join('、')}`,
        ...(noticed.length > 0 ? findingLines(noticed) : []),
        ...leftBehindLines(leftBehind),
        '批注、底色、列宽和隐藏的行列不搬。',
        kind.nextStep,
      ],
      document: {
        from: { name: book.name, sha256: book.sha256 },
        carried: Object.fromEntries(carried),
        leftBehind: leftBehind.map((each) => ({ ...each, text: leftBehindText(each) })),
        findings: noticed.map(findingDocument),
      },
    };
  }
  const filled = { ...content, notes: [sampleNotice] };
  const files =
    samples === undefined
      ? [await file(kind.file, '工作簿', content)]
      : await Promise.all(
          samples.books.map(({ file: name, what, rows }) => file(name, what, { ...filled, rows })),
        );
  const lines = [kind.nextStep, ...(framework === undefined ? [] : [`评分时加 --framework ${framework}。`])];
  return { mustBeMended: false, files, lines, document: samples?.document ?? {} };
}
