import { appPicture } from './app-picture.js';
import { commandPicture, commandPictures } from './command-pictures.js';
import { renderPng } from './picture.js';

/** The sizes that Excel takes for a button, on screens of every density. */
const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** The list of add-ins and the pages have larger ones too. */
const appSizes = [...ribbonSizes, 96, 128];

/** The icons of the product and of its buttons, by their place in `dist/`: `icons/icon-16.png`, `icons/next-16.png`. */
export function iconFiles(): ReadonlyMap<string, Uint8Array> {
  const pictures = [
    ...appSizes.map((size) => [`icon-${size}`, appPicture, size] as const),
    ...commandPictures.flatMap((name) =>
      ribbonSizes.map((size) => [`${name}-${size}`, commandPicture(name), size] as const),
    ),
  ];
  return new Map(
    pictures.map(([name, picture, size]) => [`icons/${name}.png`, renderPng(picture, size)] as const),
  );
}
