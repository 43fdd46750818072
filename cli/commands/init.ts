import { join } from 'node:path';
import { awardTables } from '../../core/sheet/award-tables/index.js';
import { type AwardStarter, awardStarterPlan } from '../../workbook/books/award-starter.js';
import { readingsSheet } from '../../workbook/books/readings-sheet.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { type CommandOutcome, type CommonOptions, stopped } from '../command-outcome.js';
import { loadPolicies } from '../data/load-policies.js';
import { loadRegions } from '../data/load-regions.js';
import { CommandFailure } from '../failure.js';
import { plantFaults, sampleNotice, sampleRows } from '../init/sample/index.js';
import { checkOutputs } from '../output/check-outputs.js';
import type { PendingFile } from '../output/pending-file.js';
import { today } from '../today.js';

export interface InitOptions extends CommonOptions {
  readonly kind?: string;
  readonly sample?: boolean;
}

const bookName = '企业奖补工作簿.xlsx';
const faultyName = '企业奖补工作簿-待整改.xlsx';

/** `wenbiao init`: the starter workbook; with --sample filled, and a second one with planted faults. */
export async function init(folder: string, options: InitOptions): Promise<CommandOutcome> {
  const { kind = '奖补', sample = false } = options;
  if (kind !== '奖补') throw new CommandFailure('usage', `没有「${kind}」这种工作簿；可选：奖补`);
  const names = sample ? [bookName, faultyName] : [bookName];
  checkOutputs(
    names.map((name) => join(folder, name)),
    [],
    options,
  );
  const { policies, findings } = loadPolicies();
  if (findings.length > 0) return stopped(findings, '政策数据有问题，没有建簿。');
  const regions = loadRegions();
  const starter: AwardStarter = {
    tables: awardTables,
    regions,
    date: today(options.date),
    extraSheets: policies.map(({ policy }) => readingsSheet(policy)),
  };
  const file = async (name: string, what: string, filled: AwardStarter): Promise<PendingFile> => ({
    path: join(folder, name),
    bytes: await writeBook(awardStarterPlan(filled)),
    what,
  });
  if (!sample) return outcome([await file(bookName, '工作簿', starter)], {});

  const rows = sampleRows(regions);
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

function outcome(files: readonly PendingFile[], document: Readonly<Record<string, unknown>>): CommandOutcome {
  return {
    mustBeMended: false,
    files,
    lines: ['下一步：填好后运行 wenbiao check 体检，再运行 wenbiao award 测算。'],
    document,
  };
}
