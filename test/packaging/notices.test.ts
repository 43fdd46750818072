import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bundledPackages } from '../../packaging/notices/bundled-packages.js';
import { noticeText } from '../../packaging/notices/notice-text.js';
import { packagesInside } from '../../packaging/notices/packages-inside.js';
import { readTgz } from '../../packaging/portable/read-tgz.js';

/** A package folder with these files besides package.json. */
function packageFolder(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'wenbiao-notices-')), 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"version":"1.2.3"}');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

describe('the notices', () => {
  test('have each licence file of a package once, and none of a package inside it', () => {
    const folder = packageFolder('@firm/thing', {
      'LICENSE.md': 'Licence A\r\n',
      'fonts/LICENSE_B': 'Licence B',
      'copy/LICENCE': 'Licence A',
      'node_modules/other/LICENSE': 'Licence C',
      'license.js': 'code',
    });
    const text = noticeText([folder], ['一句']);
    expect(text).toContain('一句\n');
    expect(text).toContain('@firm/thing 1.2.3\n\nLicence A\n\nLicence B\n');
    expect(text).not.toMatch(/Licence C|code/u);
  });

  test('take a known licence where a package has no file, and all the licences that hold', () => {
    const text = noticeText([packageFolder('isarray', {}), packageFolder('sha.js', {})], []);
    expect(text).toContain(
      'isarray 1.2.3\n\nCopyright (c) 2013 Julian Gruber\n\nPermission is hereby granted',
    );
    expect(text).toContain('Redistribution and use in source and binary forms');
  });

  test('a package without a licence stops the packaging', () => {
    const folders = [
      packageFolder('bare-one', {}),
      packageFolder('bare-two', {}),
      packageFolder('isarray', {}),
    ];
    expect(() => noticeText(folders, [])).toThrow('bare-one 1.2.3、bare-two 1.2.3 没有许可文本');
  });

  test('what stands inside ready-made scripts is found', () => {
    expect(packagesInside('exceljs')).toEqual(expect.arrayContaining(['elliptic', 'jszip', 'uuid']));
    expect(packagesInside('docx')).toEqual(['fflate', 'nanoid']);
    expect(packagesInside('pdfjs-dist')).toEqual(['core-js']);
    expect(packagesInside('yaml')).toEqual([]);
  });
});

describe('the packages of a build', () => {
  test('are found in modules within modules, scoped and nested ones by their own folder', () => {
    const of = (nameForCondition: string) => ({ nameForCondition });
    const modules = [
      { modules: [of('/r/node_modules/@noble/hashes/sha2.js'), of('/r/core/a.ts')] },
      of('/r/node_modules/exceljs/node_modules/saxes/saxes.js'),
      of('C:\\r\\node_modules\\yaml\\dist\\index.js'),
    ];
    expect(bundledPackages({ children: [{ modules }] })).toEqual([
      '/r/node_modules/@noble/hashes',
      '/r/node_modules/exceljs/node_modules/saxes',
      'C:\\r\\node_modules\\yaml',
    ]);
  });
});

describe('an archive of npm', () => {
  test('gives the wanted files alone, with long paths and sizes that fill their block', () => {
    const entry = (name: string, prefix: string, content: Buffer) => {
      const header = Buffer.alloc(512);
      header.write(name, 0);
      header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
      header.write(prefix, 345);
      return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
    };
    const tar = Buffer.concat([
      entry('package/LICENSE', '', Buffer.alloc(512, 'l')),
      entry('other', 'package/long', Buffer.from('other')),
      entry('node', 'package/bin', Buffer.from('program')),
      Buffer.alloc(1024),
    ]);
    const files = readTgz(gzipSync(tar), ['LICENSE', 'bin/node', 'absent']);
    expect([...files.keys()]).toEqual(['LICENSE', 'bin/node']);
    expect(Buffer.from(files.get('bin/node') ?? []).toString()).toBe('program');
    expect(files.get('LICENSE')?.length).toBe(512);
  });
});
