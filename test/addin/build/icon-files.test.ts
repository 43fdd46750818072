import { unzlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { iconFiles } from '../../../addin/build/icons/icon-files.js';

/** Red, green, blue and opacity of each pixel of a PNG. */
function pixels(png: Uint8Array): { readonly size: number; at(x: number, y: number): readonly number[] } {
  const view = new DataView(png.buffer, png.byteOffset);
  const size = view.getUint32(16);
  expect([...png.subarray(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
  expect(view.getUint32(20)).toBe(size);
  const rows = unzlibSync(png.subarray(41, 41 + view.getUint32(33)));
  expect(rows.length).toBe(size * (1 + size * 4));
  return { size, at: (x, y) => [...rows.subarray(y * (1 + size * 4) + 1 + x * 4).subarray(0, 4)] };
}

const files = iconFiles();
const buttons = ['check-sheet', 'check-book', 'next', 'clear', 'freeze', 'export'];

describe('the icons', () => {
  test('are those of the product and of each button, in all sizes that Excel takes', () => {
    const ribbon = [16, 20, 24, 32, 40, 48, 64, 80];
    expect([...files.keys()]).toEqual([
      ...[...ribbon, 96, 128].map((size) => `icons/icon-${size}.png`),
      ...buttons.flatMap((name) => ribbon.map((size) => `icons/${name}-${size}.png`)),
    ]);
  });

  test.each([...files])('%s is as large as its name says', (name, png) => {
    expect(name).toContain(`-${pixels(png).size}.png`);
  });

  test('differ from one another', () => {
    const texts = [...files.values()].map((png) => png.join());
    expect(new Set(texts).size).toBe(files.size);
  });

  test.each([16, 128])('the product’s has an opaque middle and clear corners at %i pixels', (size) => {
    const { at } = pixels(files.get(`icons/icon-${size}.png`) ?? new Uint8Array());
    expect(at(size / 2, size / 2)[3]).toBe(255);
    expect(at(0, 0)[3]).toBeLessThan(128);
  });

  test.each(buttons)('that of the button %s tells from white and from black at 16 pixels', (name) => {
    const { size, at } = pixels(files.get(`icons/${name}-16.png`) ?? new Uint8Array());
    const all = Array.from({ length: size * size }, (_, index) => at(index % size, Math.floor(index / size)));
    const [clear, opaque] = [
      all.filter(([, , , alpha]) => alpha === 0),
      all.filter(([, , , alpha]) => alpha === 255),
    ];
    expect(clear.length).toBeGreaterThan(20);
    // Colours whose contrast with white and with black is at least 3 (WCAG 2, 1.4.11).
    const telling = opaque.filter(([red = 0, green = 0, blue = 0]) => {
      const light = luminance(red, green, blue);
      return 1.05 / (light + 0.05) >= 3 && (light + 0.05) / 0.05 >= 3;
    });
    expect(telling.length).toBeGreaterThan(30);
  });
});

/** Relative luminance (WCAG 2). */
function luminance(...parts: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
