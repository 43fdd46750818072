import { zlibSync } from 'fflate';
import { crc32 } from '../../workbook/package/crc32.js';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const none: Colour = [0, 0, 0, 0];
const blue: Colour = [31, 78, 121, 255];
const paper: Colour = [255, 255, 255, 255];
const line: Colour = [168, 190, 212, 255];
const seal: Colour = [192, 57, 43, 255];

/** The icon's colour at a point of the unit square: a sheet with rows and a red seal, on blue. */
function colourAt(x: number, y: number): Colour {
  if (Math.hypot(x - 0.71, y - 0.71) < 0.2) return isTick(x, y) ? paper : seal;
  if (Math.hypot(x - 0.71, y - 0.71) < 0.25) return isInside(x, y, 0, 1, 0.2) ? blue : none;
  if (isInside(x, y, 0.2, 0.8, 0.04)) {
    if (y < 0.36) return line;
    return isRule(x, 0.42) || isRule(y, 0.52) || isRule(y, 0.67) ? line : paper;
  }
  return isInside(x, y, 0, 1, 0.2) ? blue : none;
}

/** Whether the point lies in the square from `from` to `to` with rounded corners. */
function isInside(x: number, y: number, from: number, to: number, radius: number): boolean {
  const dx = Math.max(from + radius - x, x - to + radius, 0);
  const dy = Math.max(from + radius - y, y - to + radius, 0);
  return Math.hypot(dx, dy) <= radius;
}

function isRule(position: number, at: number): boolean {
  return Math.abs(position - at) < 0.02;
}

function isTick(x: number, y: number): boolean {
  return distance(x, y, 0.61, 0.72, 0.68, 0.79) < 0.032 || distance(x, y, 0.68, 0.79, 0.81, 0.64) < 0.032;
}

/** The distance from a point to the line between two others. */
function distance(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const t = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}

const samples = 4;

/** The product's icon as a PNG of `size` × `size` pixels. The same size gives the same bytes. */
export function drawIcon(size: number): Uint8Array {
  const rows = new Uint8Array(size * (1 + size * 4));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) rows.set(pixel(x, y, size), y * (1 + size * 4) + 1 + x * 4);
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
function pixel(x: number, y: number, size: number): Uint8Array {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (let i = 0; i < samples * samples; i += 1) {
    const sampleX = (x + ((i % samples) + 0.5) / samples) / size;
    const sampleY = (y + (Math.floor(i / samples) + 0.5) / samples) / size;
    const [r, g, b, a] = colourAt(sampleX, sampleY);
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
