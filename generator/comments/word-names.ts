import { escapeXml, findTag, readAttribute } from '../../core/xml/xml-text.js';

/** How a part writes elements of WordprocessingML: its root's prefix, with the colon, and namespace. */
export interface WordNames {
  readonly prefix: string;
  readonly namespace: string;
}

/** The names as the part's root has them. Throws for a part without a namespace. */
export function wordNames(xml: string): WordNames {
  const root = findTag(xml, () => true);
  const prefix = root?.prefix ?? '';
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const namespace = root === undefined ? undefined : readAttribute(xml, root, name);
  if (namespace === undefined) throw new RangeError('Expected a document part with a namespace.');
  return { prefix, namespace };
}

/** Attributes of WordprocessingML as XML, which need a prefix even where the elements have none. */
export function wordAttributes(
  { prefix, namespace }: WordNames,
  values: Readonly<Record<string, string>>,
): string {
  const written = Object.entries(values).map(
    ([name, value]) => `${prefix === '' ? 'w:' : prefix}${name}="${escapeXml(value)}"`,
  );
  return [...(prefix === '' ? [`xmlns:w="${namespace}"`] : []), ...written].join(' ');
}
