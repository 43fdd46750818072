import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { applyBytePatch, bytePatch } from '../../../../workbook/patch/clear/byte-patch.js';

const pieces = fc.array(fc.constantFrom('<a>', '</a>', '<b x="1"/>', '县', '\ufeff', '<c>', 'é\r\n'), {
  maxLength: 60,
});

describe('bytePatch', () => {
  it('turns any bytes into any others', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 }), (from, to) => {
        expect(applyBytePatch(from, bytePatch(from, to))).toEqual(to);
      }),
    );
    fc.assert(
      fc.property(pieces, pieces, (from, to) => {
        const [a, b] = [strToU8(from.join('')), strToU8(to.join(''))];
        expect(applyBytePatch(a, bytePatch(a, b))).toEqual(b);
      }),
    );
  });

  it('holds only what differs', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => `<row r="${index}"><c><v>${index}</v></c></row>`);
    const from = rows.map((row, index) => (index % 100 === 7 ? row.replace('<c>', '<c s="4">') : row));
    const patch = bytePatch(strToU8(from.join('')), strToU8(rows.join('')));
    expect(patch).toHaveLength(20);
    expect(patch.map(([, length, text]) => [length, text])).toEqual(Array(20).fill([9, '<c>']));
  });

  it('has nothing to do for the same bytes', () => {
    expect(bytePatch(strToU8('<a>县</a>'), strToU8('<a>县</a>'))).toEqual([]);
  });

  it('replaces the rest where too much differs', () => {
    const from = strToU8(`<a>${'<b/>'.repeat(2000)}</a>`);
    const to = strToU8(`<a>${'<d/>'.repeat(2000)}</a>`);
    expect(bytePatch(from, to)).toHaveLength(1);
    expect(applyBytePatch(from, bytePatch(from, to))).toEqual(to);
  });
});
