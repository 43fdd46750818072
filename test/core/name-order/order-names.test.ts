import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadNameTables } from '../../../cli/data/load-name-tables.js';
import { readNameTables } from '../../../core/name-order/name-tables.js';
import { type NameOrder, orderNames } from '../../../core/name-order/order-names.js';
import { readText } from '../../read-yaml.js';

const tables = loadNameTables();

function ordered(names: readonly string[], by: NameOrder): string[] {
  const done = orderNames(names, by, tables);
  if ('unknown' in done) throw new Error(JSON.stringify(done));
  return done.order.map((place) => names[place] ?? '');
}

/** Names in an order that differs from the one they shall have. */
function shuffled(names: readonly string[]): string[] {
  return [...names].reverse();
}

describe('names by the strokes of their surnames', () => {
  test.each<[string, string[]]>([
    [
      'fewer strokes first',
      ['丁某', '于某', '王某', '叶某', '刘某', '李某', '林某', '赵某', '郭某', '黄某', '谢某', '戴某'],
    ],
    [
      'the first stroke decides among four: 横竖撇点折',
      ['王某', '尤某', '水某', '毛某', '仇某', '文某', '方某', '孔某'],
    ],
    [
      'then the following strokes',
      ['丰某', '王某', '井某', '天某', '韦某', '木某', '支某', '尤某', '车某', '牙某'],
    ],
    ['seven strokes', ['李某', '杨某', '吴某', '余某', '沈某', '宋某', '张某', '陈某']],
    ['one-character given names first', ['王五', '王伟', '王一一', '王二小']],
    ['a surname before the compound one that begins with it', ['司某', '司某某', '司马某', '司徒某']],
    ['a compound surname by its first character', ['上官某', '王某', '令狐某', '林某', '欧阳某', '皇甫某']],
    ['spaces and what stands in brackets count for nothing', ['王　一', '王  二（女）', '王三']],
    ['names with a middle dot', ['买买提·某', '阿依古丽·某']],
  ])('%s', (_, names) => {
    expect(ordered(shuffled(names), 'strokes')).toEqual(names);
  });

  test('two characters are a surname and a given name, whatever else they could be', () => {
    expect(ordered(['欧阳', '欧二'], 'strokes')).toEqual(['欧二', '欧阳']);
    expect(ordered(['欧阳一', '欧一一'], 'strokes')).toEqual(['欧一一', '欧阳一']);
  });
});

describe('names by the sound of their surnames', () => {
  test.each<[string, string[]]>([
    [
      'surnames have readings of their own',
      ['卜某', '盖某', '仇某', '任某', '单某', '解某', '尉迟某', '曾某', '查某', '翟某'],
    ],
    ['by letters, then by tone', ['方某', '房某', '费某', '冯某']],
    ['ü behind u', ['鲁某', '吕某', '栾某', '罗某']],
    ['surnames that sound the same by strokes, each kept together', ['张二', '张某', '章某', '章一']],
    ['given names by sound', ['王安', '王安邦', '王宝', '王波']],
  ])('%s', (_, names) => {
    expect(ordered(shuffled(names), 'sounds')).toEqual(names);
  });
});

test('every name without a place is named, and no order given', () => {
  expect(orderNames(['张三', '李X', '（女）', '王𠀀'], 'strokes', tables)).toEqual({
    unknown: [
      { index: 1, character: 'X' },
      { index: 2, character: '' },
      { index: 3, character: '𠀀' },
    ],
  });
});

test('the same names come out in the same order, however they were given', () => {
  const character = fc.constantFrom(...tables.strokes.keys());
  const name = fc.array(character, { minLength: 1, maxLength: 4 }).map((each) => each.join(''));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 30 }), (names) => {
      for (const by of ['strokes', 'sounds'] as const) {
        expect(ordered(names, by)).toEqual(ordered(shuffled(names), by));
        expect([...ordered(names, by)].sort()).toEqual([...names].sort());
      }
    }),
  );
});

describe('the tables', () => {
  test('go by the number of strokes and the first of them, and have each character once', () => {
    const lines = readText('policies/characters/strokes.txt')
      .split('\n')
      .filter((line) => /^\d/.test(line));
    const heads = lines.map((line) => {
      const [, count = '', first = ''] = /^(\d+)(.) /u.exec(line) ?? [];
      return Number(count) * 10 + '横竖撇点折'.indexOf(first);
    });
    expect(heads).toEqual([...heads].sort((a, b) => a - b));
    const characters = lines.flatMap((line) => [...(line.split(' ')[1] ?? '')]);
    expect(tables.strokes.size).toBe(characters.length);
  });

  test('hold every character of GB 2312 but single radicals, each with a sound', () => {
    const decoder = new TextDecoder('gb18030');
    const missing: string[] = [];
    for (let row = 0xb0; row <= 0xf7; row += 1) {
      for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
        const character = decoder.decode(new Uint8Array([row, cell]));
        if (/^\p{Script=Han}$/u.test(character) && !tables.strokes.has(character)) missing.push(character);
      }
    }
    expect(missing.join('')).toBe('丨丿丶匚刂冂亻勹亠冫冖讠卩阝廴凵厶艹扌彡犭夂饣忄丬氵宀辶彐屮纟灬礻疒衤');
    expect([...tables.strokes.keys()].filter((character) => !tables.sounds.has(character))).toEqual([]);
  });

  test.each([
    [{ strokes: '4笔 王' }, '4笔 王'],
    [{ sounds: 'wáng 王' }, 'wáng 王'],
    [{ surnames: '欧阳修 ou1' }, '欧阳修 ou1'],
    [{ surnames: '欧阳 ou1 yang9' }, 'yang9'],
  ])('a broken line of %j is told', (texts, told) => {
    const sound = { strokes: '4横 王', sounds: 'ou1 欧', surnames: '' };
    expect(() => readNameTables({ ...sound, ...texts })).toThrow(told);
  });
});
