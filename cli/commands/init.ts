import { join } from 'node:path';
import { leftBehindText } from '../../core/messages/left-behind.js';
import { findingDocument, findingLines } from '../../core/report/finding-lines.js';
import { awardTables } from '../../core/sheet/award-tables/index.js';
import { caseTable } from '../../core/sheet/case-table.js';
import { type AwardStarter, awardStarterPlan } from '../../workbook/books/award-starter.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { type CommandOutcome, type CommonOptions, stopped } from '../command-outcome.js';
import { loadRegions } from '../data/load-regions.js';
import { requirePolicies } from '../data/require-policies.js';
import { CommandFailure } from '../failure.js';
import { leftBehindLines } from '../init/left-behind-lines.js';
import { migrateBook } from '../init/migrate-book.js';
import { referenceSheets } from '../init/reference-sheets.js';
import { plantFaults, sampleCases, sampleNotice, sampleRows } from '../init/sample/index.js';
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
}

const bookName = '企业奖补工作簿.xlsx';
const faultyName = '企业奖补工作簿-待整改.xlsx';

const tables = [...awardTables, caseTable];

/**
 * `wenbiao init`: the starter workbook; with --sample filled, and a second one with planted faults; with --from
 * filled with the rows of an older workbook.
 */
export async function init(folder: string, options: InitOptions): Promise<CommandOutcome> {
  const { kind = '奖补', sample = false, from } = options;
  if (kind !== '奖补') throw new CommandFailure('usage', `没有「${kind}」这种工作簿；可选：奖补`);
  if (sample && from !== undefined) {
    throw new CommandFailure('usage', '--sample 填样例，--from 搬旧工作簿的数据，两个只用一个');
  }
  const names = sample ? [bookName, faultyName] : [bookName];
  checkOutputs(
    names.map((name) => join(folder, name)),
    [from],
    options,
  );
  const policies = requirePolicies('没有建簿');
  const regions = loadRegions();
  const starter: AwardStarter = {
    tables,
    regions,
    date: today(options.date),
    extraSheets: referenceSheets(policies),
  };
  const file = async (name: string, what: string, filled: AwardStarter): Promise<PendingFile> => ({
    path: join(folder, name),
    bytes: await writeBook(awardStarterPlan(filled)),
    what,
  });
  if (from !== undefined) {
    const book = readBook(from);
    const { rows, leftBehind, findings: noticed } = migrateBook(book, tables, regions);
    if (noticed.some(({ severity }) => severity === 'mandatory')) {
      return stopped(noticed, '没有搬：改正以上问题后再试。');
    }
    const carried = Object.entries(rows).map(([id, ofTable]) => [id, ofTable.length] as const);
    const sheetOf = (id: string) => tables.find((table) => table.id === id)?.sheet ?? id;
    return {
      mustBeMended: options.strict === true && leftBehind.length + noticed.length > 0,
      files: [await file(bookName, '工作簿', { ...starter, rows })],
      lines: [
        `已搬：${carried.map(([id, count]) => `${sheetOf(id)} ${count} 行`).join('、')}`,
        ...(noticed.length > 0 ? findingLines(noticed) : []),
        ...leftBehindLines(leftBehind),
        '批注、底色、列宽和隐藏的行列不搬。',
        nextStep,
      ],
      document: {
        from: { name: book.name, sha256: book.sha256 },
        carried: Object.fromEntries(carried),
        leftBehind: leftBehind.map((each) => ({ ...each, text: leftBehindText(each) })),
        findings: noticed.map(findingDocument),
      },
    };
  }
  if (!sample) return outcome([await file(bookName, '工作簿', starter)], {});

  const rows = { ...sampleRows(regions), [caseTable.id]: sampleCases };
  const faulty = plantFaults(rows, awardTables);
  const notes = [sampleNotice];
  return outcome(
    [
      await file(bookName, '样例工作簿', { ...starter, rows, notes }),
      await file(faultyName, '待整改的样例', { ...starter, rows: faulty.rows, notes }),
    ],
    { planted: faulty.planted },
  );
}

const nextStep = '下一步：填好后运行 wenbiao check 体检，再运行 wenbiao award 测算。';

function outcome(files: readonly PendingFile[], document: Readonly<Record<string, unknown>>): CommandOutcome {
  return {
    mustBeMended: false,
    files,
    lines: [nextStep],
    document,
  };
}
