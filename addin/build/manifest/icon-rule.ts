import { fault, type ImageSizes, type ManifestFault, type ManifestRule } from './manifest-fault.js';
import type { XmlElement } from './xml-tree.js';

/** Sizes in pixels that every button and group must have, those it may have, and those of the list of add-ins. */
const ribbonSizes = ['16', '32', '80'];
const otherSizes = ['20', '24', '40', '48', '64'];
const listSizes: Readonly<Record<string, string>> = { IconUrl: '32', HighResolutionIconUrl: '64' };

/** Every icon has the sizes Excel needs, and every image is as large as it is said to be. */
export const iconRule: ManifestRule = (elements, images) => {
  const addresses = new Map(
    elements.flatMap(({ name, attributes }) =>
      name === 'Image' && attributes['id'] !== undefined
        ? [[attributes['id'], attributes['DefaultValue'] ?? ''] as const]
        : [],
    ),
  );
  return elements.flatMap((element) => {
    const { name, attributes, children } = element;
    const listSize = listSizes[name];
    if (listSize !== undefined)
      return imageFaults(element, attributes['DefaultValue'] ?? '', listSize, images);
    if (name !== 'Icon') return [];
    const sizes = children.map((image) => image.attributes['size']);
    const missing = ribbonSizes.filter((size) => !sizes.includes(size));
    return [
      ...missing.map((size) => fault('icon', element, `缺少 ${size}×${size} 的图标`)),
      ...children.flatMap((image, index) => {
        const size = sizes[index] ?? '';
        if (![...ribbonSizes, ...otherSizes].includes(size)) {
          return [fault('icon', image, `没有「${size}」这种大小的图标`)];
        }
        return sizes.indexOf(size) < index ? [fault('icon', image, `${size}×${size} 的图标写了两次`)] : [];
      }),
      ...children.flatMap((image) => {
        const address = addresses.get(image.attributes['resid'] ?? '');
        return address === undefined
          ? []
          : imageFaults(image, address, image.attributes['size'] ?? '', images);
      }),
    ];
  });
};

function imageFaults(
  element: XmlElement,
  address: string,
  size: string,
  images: ImageSizes,
): readonly ManifestFault[] {
  const image = images(address);
  if (image === undefined) return [fault('icon', element, `没有图标「${address}」`)];
  const actual = `${image.width}×${image.height}`;
  return actual === `${size}×${size}`
    ? []
    : [fault('icon', element, `图标「${address}」是 ${actual}，应为 ${size}×${size}`)];
}
