import { describe, expect, test } from 'vitest';
import { escapeCellText } from '../../../workbook/write/cell-text.js';

describe('escapeCellText', () => {
  test.each([
    ['安阳样岩有限公司', '安阳样岩有限公司'],
    ['', ''],
    ['=1+1', '=1+1'],
    ['两行\n文字\t制表', '两行\n文字\t制表'],
    ['_x000D_', '_x005F_x000D_'],
    ['_x000d_与_x12', '_x005F_x000d_与_x12'],
    ['甲\r乙\u007F', '甲_x000D_乙_x007F_'],
    ['𠮷', '𠮷'],
    ['字'.repeat(32_767), '字'.repeat(32_767)],
  ])('writes %j as the file holds it', (text, written) => {
    expect(escapeCellText(text)).toBe(written);
  });

  test.each([
    ['a null character', '甲\u0000乙', 'U+0000 (at 1)'],
    ['a vertical tab', '\u000B', 'U+000B (at 0)'],
    ['an escape character', '甲乙\u001B', 'U+001B (at 2)'],
    ['a lone high surrogate', '甲\uD800', 'U+D800 (at 1)'],
    ['a lone low surrogate', '\uDC00甲', 'U+DC00 (at 0)'],
    ['U+FFFE', '\uFFFE', 'U+FFFE (at 0)'],
    ['32,768 characters', '字'.repeat(32_768), '32768'],
  ])('refuses %s', (_, text, said) => {
    expect(() => escapeCellText(text)).toThrow(said);
  });
});
