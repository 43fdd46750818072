import { describe, expect, it } from 'vitest';
import { dateFormatter } from '../../../workbook/read/number-format/date-formatter.js';
import { formatGeneral } from '../../../workbook/read/number-format/format-general.js';
import { isDateFormat } from '../../../workbook/read/number-format/is-date-format.js';
import { numberFormatter } from '../../../workbook/read/number-format/number-formatter.js';

describe('formatGeneral', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [1200, '1200'],
    [-4999.99, '-4999.99'],
    [99_999_999_999, '99999999999'],
    [100_000_000_000, '1E+11'],
    [123_456_789_012, '1.23457E+11'],
    [9.1441e17, '9.1441E+17'],
    [-9.1441e17, '-9.1441E+17'],
    [1 / 3, '0.333333333'],
    [0.1 + 0.2, '0.3'],
    [1234567890.126, '1234567890'],
    [123456.789012, '123456.789'],
    [0.0001, '0.0001'],
    [0.00001234567, '1.23457E-05'],
    [1e-7, '1E-07'],
    [1e21, '1E+21'],
  ])('shows %d as %s', (value, text) => {
    expect(formatGeneral(value)).toBe(text);
  });
});

describe('numberFormatter', () => {
  it.each([
    [1234.5, '0.00', '1234.50'],
    [1.005, '0.00', '1.01'],
    [-1.005, '0.00', '-1.01'],
    [-0.001, '0.00', '0.00'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [999, '#,##0', '999'],
    [1000, '#,##0', '1,000'],
    [1200, '#,##0.00####', '1,200.00'],
    [1200.12345678, '#,##0.00####', '1,200.123457'],
    [0.379, '0%', '38%'],
    [0.379, '0.0%', '37.9%'],
    [7, '000', '007'],
    [0, '#', ''],
    [350, '0"万元"', '350万元'],
    [350, '¥#,##0.00', '¥350.00'],
    [350, '[$¥-804]#,##0', '¥350'],
    [350, '#,##0.00_ ', '350.00'],
    [-350, '#,##0_);(#,##0)', '(350)'],
    [-350, '[Red]0.0;[Red]-0.0', '-350.0'],
    [0, '0;-0;"—"', undefined],
    [0, '0;-0;0', '0'],
    [12.5, '@', '12.5'],
    [12.5, '0.00E+00', undefined],
    [12.5, '# ?/?', undefined],
    [12.5, '[>100]0;0.0', undefined],
    [12.5, '0,', undefined],
  ])('shows %d by %s as %s', (value, code, text) => {
    expect(numberFormatter(code)(value)).toBe(text);
  });
});

describe('dateFormatter', () => {
  it.each([
    ['yyyy/m/d', '2021/8/9'],
    ['yyyy/m/d;@', '2021/8/9'],
    ['yyyy-mm-dd', '2021-08-09'],
    ['[$-804]yyyy"年"m"月"d"日"', '2021年8月9日'],
    ['yyyy\\.mm\\.dd', '2021.08.09'],
    ['yyyy"年"m"月"', '2021年8月'],
    ['m/d', '8/9'],
    ['yy-m-d', '21-8-9'],
    ['yyyy/m/d h:mm', '2021/8/9 13:05'],
    ['hh:mm:ss', '13:05:07'],
    ['mm:ss', '05:07'],
    ['d-mmm-yy', undefined],
    ['h:mm AM/PM', undefined],
    ['[h]:mm', undefined],
    ['[DBNum1]yyyy"年"m"月"', undefined],
  ])('shows 2021-08-09 13:05:07 by %s as %s', (code, text) => {
    expect(dateFormatter(code, false)(44417 + (13 * 3600 + 5 * 60 + 7) / 86_400)).toBe(text);
  });

  it('shows nothing for the day that never was', () => {
    expect(dateFormatter('yyyy/m/d', false)(60)).toBeUndefined();
  });
});

describe('isDateFormat', () => {
  it.each([
    ['yyyy/m/d', true],
    ['h:mm', true],
    ['[h]:mm', true],
    ['[$-804]yyyy"年"', true],
    ['General', false],
    ['0.00', false],
    ['0"day"', false],
    ['[Red]0.00', false],
    ['[DBNum1]General', false],
    ['\\d0', false],
    ['@', false],
  ])('%s: %s', (code, isDate) => {
    expect(isDateFormat(code)).toBe(isDate);
  });
});
