import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { crc32 } from '../../../workbook/package/crc32.js';

it('gives the check value of CRC-32, also in two steps', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  expect(crc32(strToU8('6789'), crc32(strToU8('12345')))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});
