import { describe, expect, test } from 'vitest';
import { CommandFailure } from '../../cli/failure.js';
import type { Disk } from '../../cli/output/disk.js';
import { writeFiles } from '../../cli/output/write-files.js';

/** A disk in memory on which the n-th call of one operation fails. */
function failingDisk(operation: keyof Disk, call: number, code: string, folder?: string) {
  const files = new Map<string, string>([['/o/a.xlsx', 'old']]);
  let calls = 0;
  const attempt = (name: keyof Disk) => {
    if (name !== operation) return;
    calls += 1;
    if (calls === call) throw Object.assign(new Error(code), { code });
  };
  const disk: Disk = {
    exists: (path) => files.has(path),
    isFolder: (path) => path === folder,
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
      attempt('remove');
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

/** What `writeFiles` throws. */
function failureOf(disk: Disk): CommandFailure {
  try {
    writeFiles(pending, disk);
  } catch (error) {
    if (error instanceof CommandFailure) return error;
    throw error;
  }
  throw new Error('Nothing was thrown');
}

const old = { '/o/a.xlsx': 'old' };

describe('when the disk fails, all is as before and the message names the file', () => {
  // rename: a set aside, a in place, b in place
  test.each<[keyof Disk, number, string, string, string]>([
    ['makeFolder', 1, 'EROFS', '/o/a.xlsx', '只能读取'],
    ['makeFolder', 2, 'ENOTDIR', '/o/b.xlsx', '有一段是文件'],
    ['writeWhole', 1, 'ENOSPC', '/o/a.xlsx', '磁盘已满'],
    ['writeWhole', 2, 'ENOSPC', '/o/b.xlsx', '磁盘已满'],
    ['rename', 1, 'EPERM', '/o/a.xlsx', 'Word'],
    ['rename', 2, 'EBUSY', '/o/a.xlsx', 'WPS'],
    ['rename', 3, 'EBUSY', '/o/b.xlsx', 'WPS'],
    ['writeWhole', 1, 'EIO', '/o/a.xlsx', 'EIO'],
  ])('%s, call %i, %s', (operation, call, code, path, words) => {
    const { disk, files } = failingDisk(operation, call, code);
    const failure = failureOf(disk);
    expect(failure.kind).toBe('output');
    expect(failure.message).toContain(`「${path}」没有写成`);
    expect(failure.message).toContain(words);
    expect(Object.fromEntries(files)).toEqual(old);
  });

  test('a folder in the place of the second file', () => {
    const { disk, files } = failingDisk('remove', 99, '', '/o/b.xlsx');
    expect(failureOf(disk).message).toContain('「/o/b.xlsx」没有写成：这是一个文件夹');
    expect(Object.fromEntries(files)).toEqual(old);
  });

  test('an old file that cannot be put back either is named where it now stands', () => {
    const { disk } = failingDisk('rename', 99, '');
    const sticky: Disk = {
      ...disk,
      rename: (from, to) => {
        if (to === '/o/a.xlsx') throw Object.assign(new Error(), { code: 'EBUSY' });
        disk.rename(from, to);
      },
    };
    expect(failureOf(sticky).message).toContain('原来的文件在「/o/.a.xlsx.原件」');
  });
});

test('a good disk gets every file and keeps nothing besides', () => {
  const { disk, files } = failingDisk('remove', 99, '');
  writeFiles(pending, disk);
  expect(Object.fromEntries(files)).toEqual({ '/o/a.xlsx': 'new a', '/o/b.xlsx': 'new b' });
});

test('an old file that cannot be removed fails nothing', () => {
  const { disk, files } = failingDisk('remove', 1, 'EBUSY');
  writeFiles(pending, disk);
  expect(files.get('/o/a.xlsx')).toBe('new a');
  expect(files.get('/o/b.xlsx')).toBe('new b');
});
