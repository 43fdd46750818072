import { unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { drawIcon } from '../../../addin/build/draw-icon.js';

test.each([16, 32, 64, 80, 128])(
  'the icon of %i pixels is a square picture with an opaque middle and clear corners',
  (size) => {
    const png = drawIcon(size);
    const view = new DataView(png.buffer);
    expect([...png.subarray(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([size, size]);
    const rows = unzlibSync(png.subarray(41, 41 + view.getUint32(33)));
    expect(rows.length).toBe(size * (1 + size * 4));
    const alpha = (x: number, y: number) => rows[y * (1 + size * 4) + 1 + x * 4 + 3];
    expect(alpha(size / 2, size / 2)).toBe(255);
    expect(alpha(0, 0)).toBeLessThan(128);
  },
);
