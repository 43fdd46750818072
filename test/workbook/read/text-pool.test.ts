import { expect, it } from 'vitest';
import { TextPool } from '../../../workbook/read/text-pool.js';

it.each([
  '',
  '甲',
  '甲'.repeat(12),
  '样川精密制造有限公司第一分公司',
  '\ufeff样川精密制造有限公司第一分公司',
  '𠮷'.repeat(13),
])('a kept text is the text: %j', (text) => {
  const pool = new TextPool();
  expect(pool.keep(text)).toBe(text);
  expect(pool.keep(`${text}`)).toBe(text);
});
