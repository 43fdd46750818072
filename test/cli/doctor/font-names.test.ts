import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFamilies } from '../../../cli/doctor/find-families.js';
import { fontFolders } from '../../../cli/doctor/font-folders.js';
import { fontNames } from '../../../cli/doctor/font-names.js';
import { newFolder } from '../run-cli.js';

interface Name {
  readonly id: number;
  readonly text: string | readonly number[];
  readonly platform?: number;
  readonly encoding?: number;
}

const uint16 = (value: number) => [value >> 8, value & 0xff];
const uint32 = (value: number) => [...uint16(value >>> 16), ...uint16(value & 0xffff)];
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
const utf16 = (text: string) => [...text].flatMap((character) => uint16(character.charCodeAt(0)));

/** A font file with a name table and nothing else; `before` bytes stand before it in a collection. */
function font(names: readonly Name[], before = 0): number[] {
  const strings = names.map(({ text }) => (typeof text === 'string' ? utf16(text) : [...text]));
  let place = 0;
  const records = names.flatMap(({ id, platform = 3, encoding = 1 }, index) => {
    const length = strings[index]?.length ?? 0;
    const record = [platform, encoding, 0x804, id, length, place].flatMap(uint16);
    place += length;
    return record;
  });
  const table = [
    ...uint16(0),
    ...uint16(names.length),
    ...uint16(6 + records.length),
    ...records,
    ...strings.flat(),
  ];
  const head = [...uint32(0x10000), ...uint16(1), 0, 0, 0, 0, 0, 0];
  return [...head, ...ascii('name'), ...uint32(0), ...uint32(before + 28), ...uint32(table.length), ...table];
}

const read = (bytes: readonly number[]) =>
  fontNames((place, length) => Uint8Array.from(bytes.slice(place, place + length)));

describe('fontNames', () => {
  test('gives the family in every language and its full name, each once, and nothing else', () => {
    expect(
      read(
        font([
          { id: 0, text: '版权' },
          { id: 1, text: '仿宋_GB2312' },
          { id: 1, text: 'FangSong_GB2312' },
          { id: 2, text: 'Regular' },
          { id: 4, text: '仿宋_GB2312' },
          { id: 16, text: 'FangSong', platform: 0, encoding: 3 },
        ]),
      ),
    ).toEqual(['仿宋_GB2312', 'FangSong_GB2312', 'FangSong']);
  });

  test('reads names in GB 2312, and passes over the Macintosh’s', () => {
    expect(
      read(
        font([
          { id: 1, text: [0xb7, 0xc2, 0xcb, 0xce], encoding: 3 },
          { id: 1, text: ascii('SimFang'), platform: 1, encoding: 0 },
        ]),
      ),
    ).toEqual(['仿宋']);
  });

  test('reads every font of a collection', () => {
    const first = font([{ id: 1, text: '宋体' }], 20);
    const second = font([{ id: 1, text: '新宋体' }], 20 + first.length);
    const collection = [
      ...ascii('ttcf'),
      ...uint32(0x10000),
      ...uint32(2),
      ...uint32(20),
      ...uint32(20 + first.length),
      ...first,
      ...second,
    ];
    expect(read(collection)).toEqual(['宋体', '新宋体']);
  });

  test.each<[string, readonly number[]]>([
    ['an empty file', []],
    ['a text', ascii('no font at all, only a text')],
    ['a font cut short', font([{ id: 1, text: '宋体' }]).slice(0, 20)],
    ['a collection that lies about itself', [...ascii('ttcf'), ...uint32(0x10000), ...uint32(0xffffffff)]],
    ['names that lie beyond the end', font([{ id: 1, text: '宋体' }]).slice(0, -4)],
  ])('%s has no names', (_, bytes) => {
    expect(read(bytes)).toEqual([]);
  });
});

describe('findFamilies', () => {
  test('looks below the folders, at font files only, and passes over what is not there', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'WPS', 'fonts'), { recursive: true });
    const path = join(folder, 'WPS', 'fonts', 'FZXBS.TTF');
    writeFileSync(path, Uint8Array.from(font([{ id: 1, text: '方正小标宋简体' }])));
    writeFileSync(join(folder, 'a.txt'), Uint8Array.from(font([{ id: 1, text: '楷体' }])));
    writeFileSync(join(folder, 'broken.ttf'), 'x');
    expect([...findFamilies([folder, join(folder, 'none')])]).toEqual([['方正小标宋简体', path]]);
  });

  test.each([
    ['win32', { WINDIR: 'D:\\Windows', LOCALAPPDATA: 'D:\\own' }, 'D:\\own\\Kingsoft\\WPS Office'],
    ['win32', { WINDIR: 'D:\\Windows' }, 'D:\\Windows\\Fonts'],
    ['darwin', { HOME: '/Users/x' }, '/Users/x/Library/Fonts'],
    ['linux', { HOME: '/home/x' }, '/home/x/.local/share/fonts'],
  ] as const)('on %s with %j typefaces are also looked for in %s', (platform, environment, place) => {
    expect(fontFolders(platform, environment)).toContain(place);
  });
});
