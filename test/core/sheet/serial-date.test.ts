import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDateToSerial, serialToIsoDate } from '../../../core/sheet/serial-date.js';

describe('serialToIsoDate', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, undefined],
    [61, false, '1900-03-01'],
    [44427, false, '2021-08-19'],
    [44427.999, false, '2021-08-19'],
    [2_958_465, false, '9999-12-31'],
    [2_958_466, false, undefined],
    [0.5, false, undefined],
    [-1, false, undefined],
    [Number.NaN, false, undefined],
    [Number.POSITIVE_INFINITY, false, undefined],
    [0, true, '1904-01-01'],
    [60, true, '1904-03-01'],
    [42965, true, '2021-08-19'],
    [2_957_003, true, '9999-12-31'],
    [2_957_004, true, undefined],
    [-1, true, undefined],
  ])('reads %s (1904: %s) as %s', (serial, date1904, date) => {
    expect(serialToIsoDate(serial, date1904)).toBe(date);
  });

  it('comes back from isoDateToSerial for every day of both systems', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_957_003 }), fc.boolean(), (serial, date1904) => {
        const date = serialToIsoDate(serial, date1904);
        fc.pre(date !== undefined);
        expect(isoDateToSerial(date, date1904)).toBe(serial);
      }),
    );
  });

  it('has no serial before the first day of the system', () => {
    expect(isoDateToSerial('1899-12-31', false)).toBeUndefined();
    expect(isoDateToSerial('1903-12-31', true)).toBeUndefined();
  });
});
