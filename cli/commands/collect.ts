import { collectCopies, type Submission } from '../../core/report/collect/collect-copies.js';
import { collectDocument, collectLines } from '../../core/report/collect/collect-report.js';
import { awardTables } from '../../core/sheet/award-tables/index.js';
import { caseTable } from '../../core/sheet/case-table.js';
import { collectedBookPlan } from '../../workbook/books/collect/collected-book.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { type FolderEntry, listFolder } from '../collect/list-folder.js';
import type { CommandOutcome, CommonOptions } from '../command-outcome.js';
import { loadRegions } from '../data/load-regions.js';
import { requirePolicies } from '../data/require-policies.js';
import { CommandFailure } from '../failure.js';
import { referenceSheets } from '../init/reference-sheets.js';
import { readBook } from '../input/read-input.js';
import { readProject } from '../input/read-project.js';
import { UnreadableInput } from '../input/unreadable-input.js';
import { checkOutputs } from '../output/check-outputs.js';
import { expectEnding } from '../output/expect-ending.js';
import { showProgress } from '../output/progress.js';
import { today } from '../today.js';
import { tool } from '../tool.js';

/** What may be written behind `wenbiao collect`. */
export interface CollectOptions extends CommonOptions {
  readonly out: string;
  /** The bureau's project file. */
  readonly project?: string;
}

/** `wenbiao collect FOLDER --out BOOK`: checks every copy in the folder, and merges them into one book. */
export async function collect(folder: string, options: CollectOptions): Promise<CommandOutcome> {
  const { out } = options;
  expectEnding('--out', out, '.xlsx');
  const entries = listFolder(folder, out);
  const read = entries.filter(({ skipped }) => skipped === undefined);
  checkOutputs(
    [out],
    read.map(({ path }) => path),
    options,
  );
  const date = today(options.date);
  const policies = requirePolicies('没有收表');
  const { project } = readProject(options.project, '没有收表');
  const regions = loadRegions();
  const submissions = readAll(folder, entries, options);
  showProgress(options, '正在体检和汇总');
  const definitions = [...awardTables, caseTable];
  const collection = collectCopies(submissions, definitions, {
    policies,
    regions,
    ...(project !== undefined && { project }),
  });
  const { copies, findings } = collection;
  const isEmpty = copies.every(({ skipped }) => skipped !== undefined);
  const bytes = () =>
    writeBook(collectedBookPlan(collection, { regions, date, extraSheets: referenceSheets(policies) }));
  const strictly =
    options.strict === true &&
    copies.some((copy) => copy.findings.length + copy.leftBehind.length + copy.rewritten.length > 0);
  return {
    mustBeMended: findings.length > 0 || copies.some((copy) => copy.mustBeMended) || strictly,
    files: isEmpty ? [] : [{ path: out, bytes: await bytes(), what: '汇总工作簿' }],
    lines: [...collectLines(collection), isEmpty ? '没有写汇总：没有一份可以并入。' : nextStep(out)],
    document: collectDocument(collection, date, tool),
  };
}

function nextStep(out: string): string {
  return `下一步：运行 wenbiao check ${out}，改正后测算。`;
}

/** Reads what is to be read; a `CommandFailure` with every reason when nothing could be. */
function readAll(
  folder: string,
  entries: readonly FolderEntry[],
  options: CommonOptions,
): readonly Submission[] {
  const count = entries.filter(({ skipped }) => skipped === undefined).length;
  let done = 0;
  const submissions = entries.map(({ name, path, skipped }): Submission => {
    const shown = name.replace(unprintable, '\uFFFD');
    if (skipped !== undefined)
      return { name: shown, skipped: skipped.reason, mustBeMended: skipped.mustBeMended };
    done += 1;
    showProgress(options, `正在读取第 ${done} 份，共 ${count} 份`);
    try {
      return { book: { ...readBook(path), name: shown } };
    } catch (error) {
      if (!(error instanceof UnreadableInput)) throw error;
      return { name: shown, skipped: error.reason, mustBeMended: true };
    }
  });
  if (submissions.some((each) => 'book' in each)) return submissions;
  const reasons = submissions.flatMap((each) => ('book' in each ? [] : [`  ${each.name}：${each.skipped}`]));
  throw new CommandFailure(
    'input',
    [`「${folder}」里没有读得出的 .xlsx 或 .xlsm 工作簿`, ...reasons].join('\n'),
  );
}

/** What a file's name may hold and a cell may not. */
const unprintable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
