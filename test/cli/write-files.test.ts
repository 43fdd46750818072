import { describe, expect, test } from 'vitest';
import { CommandFailure } from '../../cli/failure.js';
import { type Disk, writeFiles } from '../../cli/output/write-files.js';

/** A disk in memory on which the n-th call of one operation fails. */
function failingDisk(operation: keyof Disk, call: number, code: string) {
  const files = new Map<string, string>([['/o/a.xlsx', 'old']]);
  let calls = 0;
  const attempt = (name: keyof Disk) => {
    if (name !== operation) return;
    calls += 1;
    if (calls === call) throw Object.assign(new Error(code), { code });
  };
  const disk: Disk = {
    exists: (path) => files.has(path),
    writeWhole: (path, bytes) => {
      files.set(path, 'half');
      attempt('writeWhole');
      files.set(path, new TextDecoder().decode(bytes));
    },
    rename: (from, to) => {
      attempt('rename');
      files.set(to, files.get(from) ?? '');
      files.delete(from);
    },
    remove: (path) => {
      files.delete(path);
    },
    makeFolder: () => attempt('makeFolder'),
  };
  return { disk, files };
}

const pending = ['a', 'b'].map((name) => ({
  path: `/o/${name}.xlsx`,
  bytes: new TextEncoder().encode(`new ${name}`),
  what: '结果',
}));

describe('when the disk fails, files are whole or absent', () => {
  test.each<[keyof Disk, number, string, string, Record<string, string>]>([
    ['makeFolder', 1, 'EROFS', '只能读取', { '/o/a.xlsx': 'old' }],
    ['writeWhole', 1, 'ENOSPC', '磁盘已满', { '/o/a.xlsx': 'old' }],
    ['writeWhole', 2, 'ENOSPC', '磁盘已满', { '/o/a.xlsx': 'old' }],
    ['rename', 1, 'EPERM', 'Word', { '/o/a.xlsx': 'old' }],
    ['rename', 2, 'EBUSY', 'WPS', { '/o/a.xlsx': 'new a' }],
    ['writeWhole', 1, 'EIO', 'EIO', { '/o/a.xlsx': 'old' }],
  ])('%s, call %i, %s', (operation, call, code, words, left) => {
    const { disk, files } = failingDisk(operation, call, code);
    expect(() => writeFiles(pending, disk)).toThrow(CommandFailure);
    expect(() => writeFiles(pending, failingDisk(operation, call, code).disk)).toThrow(words);
    expect(Object.fromEntries(files)).toEqual(left);
  });
});

test('a good disk gets every file', () => {
  const { disk, files } = failingDisk('remove', 99, '');
  writeFiles(pending, disk);
  expect(Object.fromEntries(files)).toEqual({ '/o/a.xlsx': 'new a', '/o/b.xlsx': 'new b' });
});
