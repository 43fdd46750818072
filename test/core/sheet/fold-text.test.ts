import { expect, test } from 'vitest';
import { cleanText, foldName, foldWidth, isBlankText } from '../../../core/sheet/fold-text.js';

test.each([
  ['Ａ１（甲）', 'A1(甲)'],
  ['甲\u3000乙\u00a0丙', '甲乙丙'],
  ['￥−1', '¥-1'],
  ['甲\u200b\ufeff乙\ud800', '甲乙'],
  ['样川精密', '样川精密'],
])('%j folds to %j', (text, folded) => {
  expect(foldName(text)).toBe(folded);
});

test('a text that needs nothing is told from one that does by each of its characters', () => {
  for (let code = 0; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    // The space sends the text the long way.
    expect(foldName(character)).toBe(foldName(`${character} `));
    expect(cleanText(character)).toBe(cleanText(` ${character}`));
    if (foldWidth(character) !== character) expect(foldName(`甲${character}`)).not.toContain(character);
  }
  expect(isBlankText('\u3000\u200b')).toBe(true);
});
