import type { Colour, Picture } from './picture.js';
import { box, disc, stroke } from './shapes.js';

const none: Colour = [0, 0, 0, 0];
const blue: Colour = [31, 78, 121, 255];
const paper: Colour = [255, 255, 255, 255];
const line: Colour = [168, 190, 212, 255];
const seal: Colour = [192, 57, 43, 255];

const ground = box(0, 0, 1, 1, 0.2);
const sheet = box(0.2, 0.2, 0.8, 0.8, 0.04);
const tick = stroke(0.064, [0.61, 0.72], [0.68, 0.79], [0.81, 0.64]);
const sealDisc = disc(0.71, 0.71, 0.2);
const sealEdge = disc(0.71, 0.71, 0.25);

/** The product's icon: a sheet with rows and a red seal, on blue. */
export const appPicture: Picture = (x, y) => {
  if (sealDisc(x, y)) return tick(x, y) ? paper : seal;
  if (!sealEdge(x, y) && sheet(x, y)) {
    if (y < 0.36) return line;
    return isRule(x, 0.42) || isRule(y, 0.52) || isRule(y, 0.67) ? line : paper;
  }
  return ground(x, y) ? blue : none;
};

function isRule(position: number, at: number): boolean {
  return Math.abs(position - at) < 0.02;
}
