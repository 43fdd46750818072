import { expect, test } from 'vitest';
import { findMobileNumbers, hasMobileNumber, maskMobileNumbers } from '../../core/mobile-number.js';

test.each([
  ['13800000000', '138****0000'],
  ['138-0000-0000', '138-****-0000'],
  ['138 0000 0000', '138 **** 0000'],
  ['0372-0000000、13800000000', '0372-0000000、138****0000'],
  ['李某13800000000', '李某138****0000'],
])('%s is masked as %s', (text, masked) => {
  expect(maskMobileNumbers(text)).toBe(masked);
  expect(hasMobileNumber(text)).toBe(true);
});

test.each(['0372-0000000', '12800000000', '1380000000', '138000000001', '91138000000001X', ''])(
  '「%s」 has none and stays',
  (text) => {
    expect(maskMobileNumbers(text)).toBe(text);
    expect(hasMobileNumber(text)).toBe(false);
  },
);

test('every number is found at its place', () => {
  const text = '电话13800000000、138 0000 0001，编号138000000001';
  expect(findMobileNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '13800000000',
    '138 0000 0001',
  ]);
});
