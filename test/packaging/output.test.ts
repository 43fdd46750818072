import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { putInPlace } from '../../packaging/output/put-in-place.js';
import { writeZip } from '../../packaging/output/write-zip.js';

/** The Unix mode of each file, as the directory at the end of a zip has it (APPNOTE 4.3.12). */
function modesOf(zip: Buffer): number[] {
  const modes: number[] = [];
  let entry = zip.readUInt32LE(zip.length - 6);
  while (zip.readUInt32LE(entry) === 0x02014b50) {
    modes.push(zip.readUInt32LE(entry + 38) >>> 16);
    entry += 46 + zip.readUInt16LE(entry + 28) + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return modes;
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'wenbiao-output-'));

describe('the zip of a folder', () => {
  test('has the same bytes whenever and in whatever order the files were written', () => {
    const files: [string, string][] = [
      ['命令行/wenbiao', '#!/bin/sh\necho 好\n'],
      ['a.txt', 'a'],
      ['b/c.txt', 'c'.repeat(10_000)],
    ];
    const zips = [files, [...files].reverse()].map((order, index) => {
      const folder = newFolder();
      for (const [path, content] of order) {
        mkdirSync(join(folder, path, '..'), { recursive: true });
        writeFileSync(join(folder, path), content);
        utimesSync(join(folder, path), index * 1e9, index * 1e9);
      }
      const zip = join(newFolder(), 'x.zip');
      return { zip, hash: writeZip(folder, 'wenbiao', zip) };
    });
    expect(zips[0]?.hash).toBe(zips[1]?.hash);
    const zip = readFileSync(zips[0]?.zip ?? '');
    const unpacked = unzipSync(zip);
    expect(Object.keys(unpacked)).toEqual(['wenbiao/a.txt', 'wenbiao/b/c.txt', 'wenbiao/命令行/wenbiao']);
    expect(Buffer.from(unpacked['wenbiao/b/c.txt'] ?? []).toString()).toBe('c'.repeat(10_000));
    expect(modesOf(zip)).toEqual([0o100644, 0o100644, 0o100755]);
  });
});

describe('putting a package in place', () => {
  test('replaces what stands once all is made', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a'), 'old');
    await putInPlace(folder, ['a'], async (work) => writeFileSync(join(work, 'a'), 'new'));
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  test('leaves all as it was when the making fails, or one of the files is missing', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a'), 'old');
    const fail = putInPlace(folder, ['a'], async () => Promise.reject(new Error('stopped')));
    await expect(fail).rejects.toThrow('stopped');
    const half = putInPlace(folder, ['a', 'b'], async (work) => writeFileSync(join(work, 'a'), 'new'));
    await expect(half).rejects.toThrow('没有写成');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
    expect(existsSync(join(folder, 'b'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['a']);
  });
});
