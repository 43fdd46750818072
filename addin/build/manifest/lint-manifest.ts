import { iconRule } from './icon-rule.js';
import type { ImageSizes, ManifestFault } from './manifest-fault.js';
import { orderRule } from './order-rule.js';
import { idsRule, residsRule } from './reference-rules.js';
import { runtimeRule } from './runtime-rule.js';
import { addressRule, identityRule, lengthRule, localeRule } from './text-rules.js';
import { allElements, parseXmlTree } from './xml-tree.js';

const rules = [
  orderRule,
  identityRule,
  lengthRule,
  addressRule,
  localeRule,
  residsRule,
  idsRule,
  runtimeRule,
  iconRule,
] as const;

/**
 * What is wrong with an add-in's XML manifest, by line; nothing when it is sound. Needs no network. The limits
 * are those of the reference pages of the Office add-in manifest (learn.microsoft.com/office/dev/add-ins).
 * Throws when the file is no XML.
 */
export function lintManifest(xml: string, images: ImageSizes): readonly ManifestFault[] {
  const elements = allElements(parseXmlTree(xml));
  return rules.flatMap((rule) => rule(elements, images)).sort((a, b) => a.line - b.line);
}
