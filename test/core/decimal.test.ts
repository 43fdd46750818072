import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  decimalFromNumber,
  divide,
  isDecimalText,
  maximum,
  minimum,
  multiply,
  roundHalfUp,
  subtract,
  trim,
} from '../../core/decimal.js';

describe('a decimal', () => {
  test.each(['0', '-0.5', '1200', '0.000001', '12345678901234567890.123456'])('%s is one', (text) => {
    expect(isDecimalText(text)).toBe(true);
  });

  test.each(['', '.5', '5.', '05', '1e3', '1,000', ' 1', '+1', 'NaN', 'Infinity', '１', '--1'])(
    '%j is none',
    (text) => {
      expect(isDecimalText(text)).toBe(false);
      expect(() => add(text)).toThrow(TypeError);
    },
  );
});

test.each([
  [add('0.1', '0.2'), '0.3'],
  [add(), '0'],
  [add('1.005', '-1.005'), '0'],
  [subtract('4285.75', '787.8'), '3497.95'],
  [multiply('4999.99', '0.05'), '249.9995'],
  [multiply('-1', '0'), '0'],
  [divide('1', '8'), '0.125'],
  [minimum('5.0', '5', '6'), '5.0'],
  [maximum('-1', '-2'), '-1'],
  [trim('5.000'), '5'],
])('%s is %s', (actual, expected) => {
  expect(actual).toBe(expected);
});

test.each([
  ['1.005', 2, '1.01'],
  ['1.0049999', 2, '1.00'],
  ['-1.005', 2, '-1.01'],
  ['2.5', 0, '3'],
])('%s rounds half up to %i places as %s', (value, places, expected) => {
  expect(roundHalfUp(value, places)).toBe(expected);
});

test.each([
  ['5', '5.0', 0],
  ['-5.10', '-5.1', 0],
  ['-0', '0', 0],
  ['0.00', '-0.0', 0],
  ['9', '10', -1],
  ['9.99', '10', -1],
  ['1.2', '1.19', 1],
  ['1.05', '1.5', -1],
  ['-1', '0.5', -1],
  ['0', '-0.001', 1],
  ['-10', '-9', -1],
  ['-1.2', '-1.19', -1],
  ['100000000000000000000.1', '100000000000000000000', 1],
])('%s against %s is %i', (a, b, sign) => {
  expect(compare(a, b)).toBe(sign);
  expect(compare(b, a)).toBe(sign === 0 ? 0 : -sign);
});

test('what is no decimal is not compared', () => {
  expect(() => compare('1e3', '1')).toThrow(TypeError);
  expect(() => compare('1', '')).toThrow(TypeError);
});

test('dividing by zero is the caller’s mistake', () => {
  expect(() => divide('1', '0')).toThrow(RangeError);
});

test.each([
  [0.1, '0.1'],
  [1e21, '1000000000000000000000'],
  [-2.5e-7, '-0.00000025'],
  [-0, '0'],
  [Number.NaN, undefined],
  [Number.POSITIVE_INFINITY, undefined],
])('the spreadsheet number %d stands for %s', (number, expected) => {
  expect(decimalFromNumber(number)).toBe(expected);
});

test('sums do not depend on the order, and subtraction undoes addition', () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => trim(divide(String(digits), String(10 ** places))));
  fc.assert(
    fc.property(decimal, decimal, decimal, (a, b, c) => {
      expect(add(a, b, c)).toBe(add(c, a, b));
      expect(compare(subtract(add(a, b), b), a)).toBe(0);
      const difference = subtract(a, b);
      expect(compare(a, b)).toBe(difference === '0' ? 0 : difference.startsWith('-') ? -1 : 1);
    }),
  );
});
