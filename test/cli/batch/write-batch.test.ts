import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { BatchDisk } from '../../../cli/batch/batch-disk.js';
import { planFolder } from '../../../cli/batch/batch-plan.js';
import { type Batch, type WrittenBatch, writeBatch } from '../../../cli/batch/write-batch.js';
import { CommandFailure } from '../../../cli/failure.js';
import { jsonBytes } from '../../../cli/output/json-bytes.js';
import type { BatchRow } from '../../../jobs/draft/each-rows.js';
import type { LetterSetup } from '../../../jobs/draft/letters/letter-maker.js';
import { letterTemplate } from './letters.js';

const folder = '/o';
const journal = '/o/.出文进度.jsonl';
const lock = '/o/.出文中';

/** A disk in memory; `fail` may throw in the place of a call. */
function memoryDisk(fail: (call: keyof BatchDisk, path: string) => void = () => undefined) {
  const files = new Map<string, Uint8Array>();
  const encode = (text: string) => new TextEncoder().encode(text);
  const disk: BatchDisk = {
    exists: (path) => files.has(path),
    isFolder: () => false,
    writeWhole: (path, bytes) => {
      files.set(path, bytes.slice(0, 5));
      fail('writeWhole', path);
      files.set(path, bytes);
    },
    write: (path, bytes) => {
      files.set(path, bytes.slice(0, 5));
      fail('write', path);
      files.set(path, bytes);
    },
    flush: async () => undefined,
    rename: (from, to) => {
      fail('rename', to);
      const bytes = files.get(from);
      if (bytes === undefined) throw Object.assign(new Error(), { code: 'ENOENT' });
      files.set(to, bytes);
      files.delete(from);
    },
    remove: (path) => void files.delete(path),
    makeFolder: (path) => fail('makeFolder', path),
    read: (path) => files.get(path),
    append: (path, text) => {
      fail('append', path);
      files.set(path, encode(new TextDecoder().decode(files.get(path)) + text));
    },
    create: (path, text) => {
      fail('create', path);
      if (files.has(path)) return false;
      files.set(path, encode(text));
      return true;
    },
    list: () => [...files.keys()].map((path) => path.slice('/o/'.length)),
  };
  return { disk, files, letters: () => [...files.keys()].filter((path) => path.endsWith('.docx')) };
}

const setup = {
  template: letterTemplate,
  shared: { 机关: '某某局' },
  date: '2025-08-19',
  final: false,
  accepted: new Map(),
} satisfies LetterSetup;

const names = Array.from({ length: 10 }, (_, index) => `公司${index + 1}`);

function rowsOf(given: readonly string[], amount = '220'): readonly BatchRow[] {
  return given.map((name) => ({ name, own: { 名称: name, 金额: amount, 附言: null }, findings: [] }));
}

interface Changes extends Partial<Batch> {
  readonly rows?: readonly BatchRow[];
  readonly shard?: { readonly part: number; readonly parts: number };
}

function write(
  disk: BatchDisk,
  { rows = rowsOf(names), shard = { part: 1, parts: 1 }, ...changes }: Changes = {},
): Promise<WrittenBatch> {
  const plan = planFolder(rows, setup, folder, shard);
  const batch: Batch = {
    folder,
    plan,
    setup,
    workers: 1,
    force: false,
    lists: { record: '/o/出文清单.json', book: '/o/出文清单.xlsx' },
    listFiles: async (documents) => [
      { path: '/o/出文清单.json', bytes: jsonBytes({ documents }), what: '出文清单' },
    ],
    progress: () => undefined,
    ...changes,
  };
  return writeBatch(batch, disk);
}

async function failureOf(work: Promise<unknown>): Promise<CommandFailure> {
  try {
    await work;
  } catch (error) {
    if (error instanceof CommandFailure) return error;
    throw error;
  }
  throw new Error('Nothing was thrown');
}

/** Fails every time from then on. */
function failing(call: keyof BatchDisk, path: string, code: string) {
  return (done: keyof BatchDisk, at: string) => {
    if (done === call && at.includes(path)) throw Object.assign(new Error(code), { code });
  };
}

describe('a batch', () => {
  test('gives a file for each row, a list, and keeps neither lock nor journal', async () => {
    const { disk, files } = memoryDisk();
    const progress: string[] = [];
    const { letters, written } = await write(disk, {
      progress: (done, all) => progress.push(`${done}/${all}`),
    });
    expect(written).toBe(10);
    expect(letters.map(({ state }) => state)).toEqual(names.map(() => '已出文'));
    expect([...files.keys()].sort()).toEqual(
      [...names.map((name) => `/o/${name}.docx`), '/o/出文清单.json'].sort(),
    );
    expect(progress).toEqual(names.map((_, index) => `${index + 1}/10`));
  });

  test('names the documents in its folder that belong to no row, and keeps them', async () => {
    const { disk, files } = memoryDisk();
    await write(disk);
    const { strays } = await write(disk, { rows: rowsOf(names.slice(2)) });
    expect(strays).toEqual(['公司1.docx', '公司2.docx']);
    expect(files.has('/o/公司1.docx')).toBe(true);
    expect((await write(disk, { force: true })).strays).toEqual([]);
  });

  test('prints a name in full whatever its file is called', async () => {
    const { disk, files } = memoryDisk();
    const long = `${'长'.repeat(120)}/公司`;
    const { letters } = await write(disk, { rows: rowsOf([long]) });
    const bytes = files.get(`/o/${letters[0]?.file}`);
    const text = new TextDecoder().decode(unzipSync(bytes ?? new Uint8Array())['word/document.xml']);
    expect(text).toContain(`${long}：`);
  });

  test('leaves a row with findings out, makes the others and says why', async () => {
    const { disk, letters: paths } = memoryDisk();
    const [first, second, ...others] = rowsOf(names);
    if (first === undefined || second === undefined) throw new Error('Ten rows');
    const rows: BatchRow[] = [
      { ...first, own: { ...first.own, 金额: null } },
      {
        ...second,
        findings: [
          {
            rule: 'field-missing',
            severity: 'mandatory',
            place: { kind: 'sheet' },
            facts: { field: '金额', help: '万元。' },
          },
        ],
      },
      ...others,
    ];
    const { letters } = await write(disk, { rows });
    expect(letters.map(({ state }) => state).slice(0, 3)).toEqual(['未出文', '未出文', '已出文']);
    expect(letters[0]?.problems[0]).toContain('template-value-missing');
    expect(letters[1]?.problems[0]).toContain('field-missing');
    expect(paths()).toHaveLength(8);
  });
});

describe('when the disk fails at the seventh file', () => {
  test.each([
    ['write', 'ENOSPC', '磁盘已满'],
    ['rename', 'EBUSY', 'WPS'],
    ['append', 'ENOSPC', '磁盘已满'],
  ] as const)(
    '%s, %s: six stay whole, the seventh is absent, and a second run goes on',
    async (call, code, words) => {
      const whole = memoryDisk();
      await write(whole.disk);
      let calls = 0;
      let broken = true;
      const { disk, files, letters } = memoryDisk((done, path) => {
        if (done === call && (call === 'append' || path.includes('公司'))) calls += 1;
        if (broken && calls === 7 && done === call) throw Object.assign(new Error(code), { code });
      });
      const failure = await failureOf(write(disk));
      expect(failure.kind).toBe('output');
      expect(failure.message).toContain(words);
      expect(failure.message).toContain(
        '第 7 份（共 10 份）「公司7」没有出文；这次写好的 6 份都完整。用同一条命令再运行一次',
      );
      expect(letters()).toEqual(names.slice(0, 6).map((name) => `/o/${name}.docx`));
      for (const path of letters()) expect(files.get(path)).toEqual(whole.files.get(path));
      expect([...files.keys()].filter((path) => path.includes('写入中') || path === lock)).toEqual([]);

      broken = false;
      const { written } = await write(disk);
      expect(written).toBe(4);
      expect(Object.fromEntries(files)).toEqual(Object.fromEntries(whole.files));
    },
  );

  test.each([
    ['makeFolder', folder, 'EROFS', '只能读取'],
    ['create', lock, 'EACCES', '没有写入该文件夹的权限'],
  ] as const)('%s of %s: says so', async (call, path, code, words) => {
    const { disk, files } = memoryDisk(failing(call, path, code));
    const failure = await failureOf(write(disk));
    expect([failure.kind, failure.message.includes(words), files.size]).toEqual(['output', true, 0]);
  });
});

describe('a second run', () => {
  test('writes nothing that is there, made from the same', async () => {
    const { disk } = memoryDisk();
    await write(disk);
    const { written, letters } = await write(disk);
    expect(written).toBe(0);
    expect(letters.every(({ state }) => state === '已出文')).toBe(true);
  });

  test('makes what was changed or lost, and clears what a killed run left', async () => {
    const whole = memoryDisk();
    await write(whole.disk);
    const { disk, files } = memoryDisk();
    await write(disk);
    files.delete('/o/公司3.docx');
    files.set('/o/.公司3.docx.写入中', new Uint8Array(3));
    // Somebody else's, and perhaps the only copy.
    const others = ['/o/.结果.xlsx.原件', '/o/.结果.xlsx.写入中'];
    for (const other of others) files.set(other, new Uint8Array(3));
    const { written } = await write(disk);
    expect(written).toBe(1);
    for (const other of others) expect(files.delete(other)).toBe(true);
    expect(Object.fromEntries(files)).toEqual(Object.fromEntries(whole.files));
  });

  test('goes on after a journal whose last line was cut short', async () => {
    const whole = memoryDisk();
    await write(whole.disk);
    const { disk, files } = memoryDisk(failing('rename', '公司4', 'EBUSY'));
    await failureOf(write(disk));
    const text = new TextDecoder().decode(files.get(journal));
    const healed = memoryDisk();
    for (const [path, bytes] of files) healed.files.set(path, bytes);
    healed.files.set(journal, new TextEncoder().encode(text.slice(0, -20)));
    healed.files.delete('/o/公司4.docx');
    expect((await write(healed.disk)).written).toBe(7);
    expect(Object.fromEntries(healed.files)).toEqual(Object.fromEntries(whole.files));
  });

  test.each([
    ['another amount', { rows: rowsOf(names, '221') }],
    ['another date', { setup: { ...setup, date: '2025-08-20' } }],
  ])('refuses to replace what was made from %s unless forced', async (what, changes) => {
    const { disk, files } = memoryDisk();
    await write(disk);
    const before = new Map(files);
    const plan =
      what === 'another date'
        ? planFolder(rowsOf(names), { ...setup, date: '2025-08-20' }, folder, {
            part: 1,
            parts: 1,
          })
        : undefined;
    const failure = await failureOf(write(disk, { ...changes, ...(plan !== undefined && { plan }) }));
    expect(failure.message).toContain('「/o/公司1.docx」');
    expect(failure.message).toContain('等 10 个文件已存在');
    expect(files).toEqual(before);
    const { written } = await write(disk, { ...changes, ...(plan !== undefined && { plan }), force: true });
    expect(written).toBe(10);
  });

  test('refuses to replace a file that somebody else put there or worked on', async () => {
    const { disk, files } = memoryDisk();
    files.set('/o/公司2.docx', new Uint8Array([1]));
    expect((await failureOf(write(disk))).message).toContain('「/o/公司2.docx」已存在，内容与这次要出的不同');
    expect(files.get('/o/公司2.docx')).toEqual(new Uint8Array([1]));
    const listed = memoryDisk();
    listed.files.set('/o/出文清单.xlsx', new Uint8Array([1]));
    expect((await failureOf(write(listed.disk))).message).toContain('「/o/出文清单.xlsx」已存在');
  });
});

describe('two runs', () => {
  test('at once: the second is told and writes nothing; the first ends whole', async () => {
    const { disk, files } = memoryDisk();
    const first = write(disk);
    const failure = await failureOf(write(disk));
    expect(failure.kind).toBe('output');
    expect(failure.message).toContain('被占用');
    expect((await first).written).toBe(10);
    expect(files.has(lock)).toBe(false);
  });

  test.each([
    ['of a process that is no more', JSON.stringify({ host: '本机', process: 2 ** 30 }), true],
    ['of another machine', JSON.stringify({ host: '别的机器', process: 1 }), false],
    ['cut short', '', true],
  ])('a lock %s', async (_, text, free) => {
    const { hostname } = await import('node:os');
    const { disk, files } = memoryDisk();
    files.set(lock, new TextEncoder().encode(text.replace('本机', hostname())));
    if (free) expect((await write(disk)).written).toBe(10);
    else expect((await failureOf(write(disk))).message).toContain(`删去「${lock}」`);
  });
});

test('shards one after another give what one run does', async () => {
  const whole = memoryDisk();
  await write(whole.disk);
  const { disk, files } = memoryDisk();
  const counts: number[] = [];
  for (const part of [1, 2, 3]) counts.push((await write(disk, { shard: { part, parts: 3 } })).written);
  expect(counts).toEqual([4, 3, 3]);
  expect(Object.fromEntries(files)).toEqual(Object.fromEntries(whole.files));
});

test('a shard says which documents are not its own', async () => {
  const { letters } = await write(memoryDisk().disk, { shard: { part: 2, parts: 3 } });
  expect(letters.map(({ state }) => state).slice(0, 3)).toEqual(['未轮到', '已出文', '未轮到']);
});
