import { zlibSync } from 'fflate';
import { crc32 } from '../../../workbook/package/crc32.js';

/** Parts of red, green, blue and opacity, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** The colour of a square picture at a point, in units of its side: from 0 to 1, y downwards. */
export type Picture = (x: number, y: number) => Colour;

/** Samples along each side of a pixel. */
const samples = 4;

/** A picture as a PNG of `size` × `size` pixels. The same picture and size give the same bytes. */
export function renderPng(picture: Picture, size: number): Uint8Array {
  const rows = new Uint8Array(size * (1 + size * 4));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) rows.set(pixel(picture, x, y, size), y * (1 + size * 4) + 1 + x * 4);
  }
  const header = new Uint8Array([...bigEndian(size), ...bigEndian(size), 8, 6, 0, 0, 0]);
  return new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', header),
    ...chunk('IDAT', zlibSync(rows, { level: 9 })),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

/** The mean of a pixel's samples, colours weighed by their opacity. */
function pixel(picture: Picture, x: number, y: number, size: number): Uint8Array {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (let i = 0; i < samples * samples; i += 1) {
    const sampleX = (x + ((i % samples) + 0.5) / samples) / size;
    const sampleY = (y + (Math.floor(i / samples) + 0.5) / samples) / size;
    const [r, g, b, a] = picture(sampleX, sampleY);
    red += r * a;
    green += g * a;
    blue += b * a;
    alpha += a;
  }
  if (alpha === 0) return new Uint8Array(4);
  return new Uint8Array([red / alpha, green / alpha, blue / alpha, alpha / (samples * samples)]);
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const body = new Uint8Array([...new TextEncoder().encode(type), ...content]);
  return new Uint8Array([...bigEndian(content.length), ...body, ...bigEndian(crc32(body))]);
}

function bigEndian(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}
