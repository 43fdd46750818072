import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { batchLists, batchRecord } from '../../jobs/draft/letters/batch-record.js';
import type { ListedLetter } from '../../jobs/draft/letters/listed-letter.js';
import { letterListPlan } from '../../workbook/books/letter-list-book.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { realBatchDisk } from '../batch/batch-disk.js';
import { batchOutcome, batchTried } from '../batch/batch-outcome.js';
import { planFolder, type Shard } from '../batch/batch-plan.js';
import { writeBatch } from '../batch/write-batch.js';
import { type CommandOutcome, type CommonOptions, stopped } from '../command-outcome.js';
import { CommandFailure } from '../failure.js';
import { jsonBytes } from '../output/json-bytes.js';
import { showProgress } from '../output/progress.js';
import { today } from '../today.js';
import { houseData } from './house-data.js';
import { parseAcceptances } from './parse-acceptances.js';
import { type DraftPaths, prepareDraft, requireTemplate } from './prepare-draft.js';

/** What may be written behind `wenbiao draft TEMPLATE --each`. */
export interface DraftEachOptions extends CommonOptions, DraftPaths {
  readonly out: string;
  readonly each: string | boolean;
  readonly final?: boolean;
  readonly accept?: readonly string[];
  readonly workers?: string;
  readonly shard?: string;
}

/** `wenbiao draft TEMPLATE --each --out FOLDER`: a document for each row of a list, and the list of them. */
export async function draftEach(templateName: string, options: DraftEachOptions): Promise<CommandOutcome> {
  const { out: folder } = options;
  const shard = shardOf(options.shard);
  const asked = workersOf(options.workers);
  const accepted = parseAcceptances(options.accept ?? []);
  const date = today(options.date);
  if (realBatchDisk.exists(folder) && !realBatchDisk.isFolder(folder)) {
    throw new CommandFailure('output', `--out 是「${folder}」，是一个文件；逐份出文写到文件夹`);
  }
  const template = requireTemplate(templateName, options.templates, '没有出文');
  showProgress(options, '正在读取数据');
  const prepared = prepareDraft(template, options, date);
  if (prepared.data === undefined || prepared.rows === undefined) {
    return stopped(prepared.findings, '没有出文：改正以上问题后再试。');
  }
  const final = options.final === true;
  const setup = { template, shared: prepared.data, date, final, accepted };
  const plan = planFolder(prepared.rows, setup, folder, shard);
  const mine = plan.filter(({ inShard }) => inShard).length;
  const lists = { record: join(folder, batchLists.record), book: join(folder, batchLists.book) };
  const record = (letters: readonly ListedLetter[]) => batchRecord(prepared, date, letters, houseData);
  if (options.dryRun === true) return batchTried(prepared, plan, folder);
  const started = performance.now();
  const written = await writeBatch(
    {
      folder,
      plan,
      setup,
      workers: asked ?? (mine < worthThreads ? 1 : Math.min(availableParallelism(), mostThreads)),
      force: options.force === true,
      lists,
      listFiles: async (letters) => [
        { path: lists.record, bytes: jsonBytes(record(letters)), what: '出文清单' },
        {
          path: lists.book,
          bytes: await writeBook(letterListPlan(template.fields.title, date, letters)),
          what: '出文清单',
        },
      ],
      progress: (done, all) => {
        const left = ((performance.now() - started) / done) * (all - done);
        showProgress(options, `正在出文 ${done}/${all}，约剩 ${timeText(left)}`);
      },
    },
    realBatchDisk,
  );
  return batchOutcome(prepared, plan, folder, written, record(written.letters));
}

/** Starting a thread takes the time of some hundred documents. */
const worthThreads = 500;
const mostThreads = 8;

function shardOf(text: string | undefined): Shard {
  if (text === undefined) return { part: 1, parts: 1 };
  const [, part = '', parts = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { part: Number(part), parts: Number(parts) };
  if (shard.part >= 1 && shard.part <= shard.parts) return shard;
  throw new CommandFailure('usage', `--shard 是「${text}」，应写成第几份/共几份，如 --shard 1/3`);
}

function workersOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new CommandFailure('usage', `--workers 是「${text}」，应为 1 至 99 的整数`);
}

/** 「约剩 3 分钟」. */
function timeText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`;
}
