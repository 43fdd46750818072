import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthInCharacters } from '../../../generator/document/text-width.js';
import { titleLines } from '../../../generator/document/title-lines/title-lines.js';
import { titleShape } from '../../../generator/document/title-lines/title-shape.js';

const most = 20;

describe('titleLines', () => {
  test.each([['安阳市科学技术局关于拨付奖补资金的请示'], ['安阳市人民政府关于全市科技工作情况的报告']])(
    '%s stays on one line',
    (title) => {
      expect(titleLines([title], most)).toEqual([title]);
    },
  );

  test.each([
    ['安阳市科学技术局关于印发安阳市建设国家创新型城市实施方案的通知'],
    ['安阳市人民代表大会常务委员会关于进一步加强科技创新的决定'],
    [
      '中共安阳市委办公室安阳市人民政府办公室印发《关于进一步支持科技创新的若干政策》和《安阳市科技创新评价指标体系》的通知',
    ],
    ['邯郸市人民政府办公室关于印发邯郸市建设国家创新型城市实施方案的通知'],
    ['濮阳市科学技术局关于对市政协八届六次会议第178号提案的答复'],
    ['安阳市科学技术局安阳市财政局关于下达2025年度企业研发费用补助专项资金的通知'],
    ['安阳市科学技术局关于举办第十四届中国创新创业大赛河南赛区安阳分赛的通知'],
  ])('%s becomes 梯形 or 菱形, broken between words', (title) => {
    const lines = titleLines([title], most);
    expect(lines.join('')).toBe(title);
    expect(lines.length).toBeLessThanOrEqual(Math.ceil(widthInCharacters(title) / most) + 1);
    const widths = lines.map(widthInCharacters);
    expect(Math.max(...widths)).toBeLessThanOrEqual(most);
    expect(['梯形', '菱形'], lines.join('／')).toContain(titleShape(widths));
    for (const line of lines) {
      expect([...line].length).toBeGreaterThan(3);
      expect(line).not.toMatch(/^[的、，》）局委会市年号届次]|[（《第]$|关于$/u);
    }
    const breaks = lines.slice(1).map((_, index) => lines.slice(0, index + 1).join('').length);
    for (const word of [
      '科学技术局',
      '实施方案',
      '创新型城市',
      '的通知',
      '若干政策',
      '178',
      '八届六次会议',
      '市政协',
      '2025',
      '第十四届',
      '专项资金',
    ]) {
      const at = title.indexOf(word);
      if (at === -1) continue;
      for (const offset of breaks)
        expect(offset <= at || offset >= at + word.length, lines.join('／')).toBe(true);
    }
  });

  test('given lines are kept, even a bad shape or a line too long', () => {
    const given = ['安阳市科学技术局文件', '关于', '开展2025年度科技创新奖补资金申报工作的通知通知'];
    expect(titleLines(given, most)).toEqual(given);
  });

  test('any text keeps all its characters, and no line is too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const lines = titleLines([text], most);
        expect(lines.join('')).toBe(text);
        for (const line of lines) expect(widthInCharacters(line)).toBeLessThanOrEqual(most);
      }),
    );
  });

  test.each([
    // Figures are drawn up to 0.6 wide: what is 20 by halves may be more on the page.
    ['安阳市科学技术局关于2025年度工作的答复', 1],
    ['安阳市科学技术局关于第178号代表建议的答复', 2],
    ['关于2021—2025年全市研发费用情况的答复', 1],
    ['安阳市科学技术局关于2025年度重点工作的答复', 2],
    ['安阳市科学技术局关于拨付奖补资金情况的答复', 2],
  ])('%s, about as wide as a line, takes %d', (title, count) => {
    const lines = titleLines([title], most);
    expect(lines, lines.join('／')).toHaveLength(count);
    expect([...(lines.at(-1) ?? '')].length).toBeGreaterThan(1);
  });

  test.each([20, 21, 40, 41, 60, 61, 100, 101, 141])(
    'a text of one character %d times is cut, none alone on the last line',
    (length) => {
      const lines = titleLines(['科'.repeat(length)], most);
      expect(lines.join('')).toHaveLength(length);
      expect(lines.at(-1)?.length).toBeGreaterThan(1);
    },
  );

  test('a title of any words has no character alone on its last line, and never the shape of an hourglass', () => {
    const words = [
      '安阳市',
      '科学技术局',
      '财政局',
      '关于',
      '印发',
      '《',
      '》',
      '2025年度',
      'GDP',
      '第178号',
    ];
    const more = [
      '科技创新',
      '奖补资金',
      '和',
      '的',
      '开展',
      '研究与试验发展经费投入',
      '提案',
      '通知',
      '（试行）',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, ...more), { minLength: 1, maxLength: 20 }), (parts) => {
        const title = `${parts.join('')}的答复`;
        const lines = titleLines([title], most);
        expect(lines.join('')).toBe(title);
        expect([...(lines.at(-1) ?? '')].length, lines.join('／')).toBeGreaterThan(1);
        if (lines.length <= 5) {
          expect(titleShape(lines.map(widthInCharacters)), lines.join('／')).not.toBe('沙漏形');
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('titleShape', () => {
  test.each([
    [[10, 14], '梯形'],
    [[14, 10], '梯形'],
    [[8, 12, 16], '梯形'],
    [[8, 14, 10], '菱形'],
    [[14, 8, 12], '沙漏形'],
    [[8, 14, 8, 14], '沙漏形'],
    [[12, 12], '长方形'],
    [[12, 12.5], '长方形'],
    [[12, 13], '梯形'],
  ])('%j is %s', (widths, shape) => {
    expect(titleShape(widths)).toBe(shape);
  });
});
