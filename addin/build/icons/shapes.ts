/** Whether a point lies in a shape. Shapes are measured in the units of who draws with them. */
export type Shape = (x: number, y: number) => boolean;

type Point = readonly [x: number, y: number];

/** The rectangle between two corners, its own corners rounded. */
export function box(left: number, top: number, right: number, bottom: number, radius = 0): Shape {
  return (x, y) => {
    const dx = Math.max(left + radius - x, x - right + radius, 0);
    const dy = Math.max(top + radius - y, y - bottom + radius, 0);
    return radius === 0 ? dx === 0 && dy === 0 : Math.hypot(dx, dy) <= radius;
  };
}

export function disc(centreX: number, centreY: number, radius: number): Shape {
  return (x, y) => Math.hypot(x - centreX, y - centreY) < radius;
}

/** A line through points, with round ends. */
export function stroke(width: number, ...points: readonly Point[]): Shape {
  return (x, y) =>
    points.some((to, index) => {
      const from = points[index - 1];
      return from !== undefined && distance([x, y], from, to) < width / 2;
    });
}

/** A polygon; its corners clockwise, none of them inwards. */
export function polygon(...corners: readonly Point[]): Shape {
  return (x, y) =>
    corners.every(([x1, y1], index) => {
      const [x2, y2] = corners[(index + 1) % corners.length] ?? [x1, y1];
      return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1) >= 0;
    });
}

/** Digits three wide and five high, one after the other with one between. */
export function digits(text: string, left: number, top: number): Shape {
  return (x, y) => {
    const column = Math.floor(x - left);
    const row = Math.floor(y - top);
    const rows = digitRows[text.charAt(Math.floor(column / 4))] ?? [];
    return column >= 0 && column % 4 < 3 && rows[row]?.charAt(column % 4) === '#';
  };
}

const digitRows: Readonly<Record<string, readonly string[]>> = {
  1: ['.#.', '##.', '.#.', '.#.', '###'],
  2: ['##.', '..#', '.#.', '#..', '###'],
  3: ['##.', '..#', '.#.', '..#', '##.'],
};

function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const t = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}
