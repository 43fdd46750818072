import { describe, expect, test } from 'vitest';
import { examineMachine } from '../../../cli/doctor/examine-machine.js';
import { listedFamilies, patternOf } from '../../../cli/doctor/fontconfig.js';
import type { Machine } from '../../../cli/doctor/machine.js';

const whole: Machine = {
  node: '20.11.1',
  office: { path: '/usr/bin/soffice', version: 'LibreOffice 7.4.7.2' },
  pictureMaker: { path: '/usr/bin/pdftoppm' },
  families: new Map([
    ['仿宋_GB2312', '/fonts/fs.ttf'],
    ['KaiTi_GB2312', '/fonts/kt.ttf'],
    ['SimHei', '/fonts/simhei.ttf'],
    ['方正小标宋简体', '/fonts/xbs.ttf'],
    ['宋体', '/fonts/simsun.ttc'],
  ]),
  fontPlaces: ['/fonts'],
};
const without = (...names: string[]): Machine => ({
  ...whole,
  families: new Map([...whole.families].filter(([name]) => !names.includes(name))),
});
const itemOf = (machine: Machine, name: string) => examineMachine(machine).find((item) => item.name === name);

describe('examineMachine', () => {
  test('finds everything by whichever name a typeface has, with its place', () => {
    const items = examineMachine(whole);
    expect(items.map(({ name, found }) => [name, found])).toEqual([
      ['仿宋_GB2312', true],
      ['楷体_GB2312', true],
      ['黑体', true],
      ['方正小标宋简体', true],
      ['宋体', true],
      ['Node.js', true],
      ['LibreOffice', true],
      ['pdftoppm', true],
    ]);
    expect(items[1]?.detail).toBe('/fonts/kt.ttf');
    expect(items.map(({ detail }) => detail).slice(5)).toEqual([
      '20.11.1',
      'LibreOffice 7.4.7.2，/usr/bin/soffice',
      '/usr/bin/pdftoppm',
    ]);
  });

  test.each<[string, Machine, string]>([
    [
      'fontconfig’s choice',
      { ...without('仿宋_GB2312'), matchFamily: () => 'AR PL UMing' },
      '「AR PL UMing」',
    ],
    [
      'the nearest typeface that is there',
      {
        ...whole,
        families: new Map([...without('仿宋_GB2312').families, ['仿宋', 'x'], ['STFangsong', 'y']]),
      },
      '「仿宋」',
    ],
    ['whatever the system takes', without('仿宋_GB2312'), '由系统换成别的字体'],
  ])('a missing typeface is replaced by %s, and no work depends on it', (_, machine, replaced) => {
    const item = itemOf(machine, '仿宋_GB2312');
    expect(item).toMatchObject({ found: false, missing: { needed: false } });
    expect(item?.detail).toContain(replaced);
    expect(item?.missing?.mend).toContain('Windows 自带的是「仿宋」');
  });

  test.each([
    ['19.9.0', false],
    ['20.0.0', true],
    ['24.1.0', true],
  ])('Node %s is new enough: %s', (node, found) => {
    const item = itemOf({ ...whole, node }, 'Node.js');
    expect([item?.found, item?.missing?.needed]).toEqual([found, found ? undefined : true]);
  });

  test('a machine without LibreOffice and pdftoppm lacks them, and can still work', () => {
    const { node, families, fontPlaces } = whole;
    const items = examineMachine({ node, families, fontPlaces }).filter(({ found }) => !found);
    expect(items.map(({ name, missing }) => [name, missing?.needed])).toEqual([
      ['LibreOffice', false],
      ['pdftoppm', false],
    ]);
  });
});

describe('fontconfig', () => {
  test('its list gives every name of every file, the first file of a name', () => {
    const output = [
      '/usr/share/fonts/simfang.ttf: FangSong,仿宋',
      '/usr/share/fonts/a b.otf: Fandol\\-Fang,Comma\\, Inc',
      '/other/simfang.ttf: 仿宋',
      'not a line',
      '',
    ].join('\n');
    expect([...listedFamilies(output)]).toEqual([
      ['FangSong', '/usr/share/fonts/simfang.ttf'],
      ['仿宋', '/usr/share/fonts/simfang.ttf'],
      ['Fandol-Fang', '/usr/share/fonts/a b.otf'],
      ['Comma, Inc', '/usr/share/fonts/a b.otf'],
    ]);
  });

  test('a name with its own signs is asked for as a name', () => {
    expect(patternOf('FZXiaoBiaoSong-B05S')).toBe('FZXiaoBiaoSong\\-B05S:lang=zh-cn');
  });
});
