import type { Colour, Picture } from './picture.js';
import { box, digits, disc, polygon, type Shape, stroke } from './shapes.js';

/** Drawn on 16 × 16 squares, so that the smallest size has sharp edges. */
const side = 16;

/** All of these tell from white and from black. */
const edge: Colour = [47, 117, 181, 255];
const paper: Colour = [255, 255, 255, 255];
const header: Colour = [157, 195, 230, 255];
const rule: Colour = [189, 208, 227, 255];
const green: Colour = [33, 138, 77, 255];
const amber: Colour = [240, 163, 10, 255];
const rubber: Colour = [232, 124, 134, 255];
const grey: Colour = [128, 128, 128, 255];

type Layer = readonly [Shape, Colour];

/** A sheet of paper with an edge, a header and lines. */
function sheet(left: number, top: number, right: number, bottom: number): readonly Layer[] {
  const inner = [left + 1, right - 1] as const;
  const lines: Layer[] = [];
  for (let y = top + 5; y < bottom - 1; y += 3) lines.push([box(inner[0], y, inner[1], y + 1), rule]);
  return [
    [box(left, top, right, bottom, 0.5), edge],
    [box(inner[0], top + 1, inner[1], bottom - 1), paper],
    [box(inner[0], top + 1, inner[1], top + 3), header],
    ...lines,
  ];
}

/** A tick on a green disc. */
const checked: readonly Layer[] = [
  [disc(11.4, 11.4, 4.6), green],
  [stroke(1.5, [9, 11.6], [10.8, 13.3], [13.8, 9.6]), paper],
];

/** The pictures of the ribbon's buttons by the names of their files, later layers above. */
const layers = {
  'check-sheet': [...sheet(1, 1, 13, 15), ...checked],
  'check-book': [...sheet(4, 0, 14, 11), ...sheet(1, 4, 11, 16), ...checked],
  next: [
    ...sheet(0, 1, 10, 15),
    [box(1, 7, 9, 9), amber],
    [box(12, 2, 14, 11), edge],
    [polygon([10, 10], [16, 10], [13, 14.5]), edge],
  ],
  clear: [
    [box(1, 14, 15, 15), grey],
    [polygon([9.6, 0.6], [15.2, 6.2], [10, 11.4], [4.4, 5.8]), edge],
    [polygon([4.4, 5.8], [10, 11.4], [7.8, 13.6], [4.4, 13.6], [0.9, 10.1], [0.9, 9.3]), rubber],
  ],
  freeze: [
    [box(0, 2, 15, 14, 0.5), edge],
    [box(1, 3, 14, 13), paper],
    [box(1, 3, 14, 5), header],
    [digits('123', 2, 7), edge],
  ],
  export: [
    ...sheet(1, 1, 12, 15),
    [box(5, 9.5, 11, 12.5), green],
    [polygon([10, 6.6], [15.8, 11], [10, 15.4]), green],
  ],
} as const satisfies Readonly<Record<string, readonly Layer[]>>;

export type CommandPicture = keyof typeof layers;

export const commandPictures = Object.keys(layers) as readonly CommandPicture[];

/** The picture of a button. */
export function commandPicture(name: CommandPicture): Picture {
  const fromAbove: readonly Layer[] = [...layers[name]].reverse();
  return (x, y) => {
    const top = fromAbove.find(([shape]) => shape(x * side, y * side));
    return top?.[1] ?? [0, 0, 0, 0];
  };
}
