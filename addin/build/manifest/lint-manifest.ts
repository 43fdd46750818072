import { iconRule } from './icon-rule.js';
import { localeRule, namespaceRule, overrideRule } from './locale-rules.js';
import type { ImageSizes, ManifestFault } from './manifest-fault.js';
import { orderRule } from './order-rule.js';
import { idsRule, residKindRule, residsRule } from './reference-rules.js';
import { requiredRule } from './required-rule.js';
import { ribbonRule } from './ribbon-rule.js';
import { runtimeRule } from './runtime-rule.js';
import { addressRule, identityRule, lengthRule } from './text-rules.js';
import { allElements, parseXmlTree } from './xml-tree.js';

const rules = [
  requiredRule,
  orderRule,
  identityRule,
  lengthRule,
  addressRule,
  localeRule,
  overrideRule,
  namespaceRule,
  residsRule,
  residKindRule,
  idsRule,
  ribbonRule,
  runtimeRule,
  iconRule,
] as const;

/**
 * What is wrong with an add-in's XML manifest, by line and column; nothing when it is sound. Needs no network. The limits
 * are those of the reference pages of the Office add-in manifest (learn.microsoft.com/office/dev/add-ins).
 * Throws when the file is no XML.
 */
export function lintManifest(xml: string, images: ImageSizes): readonly ManifestFault[] {
  const elements = allElements(parseXmlTree(xml));
  return rules
    .flatMap((rule) => rule(elements, images))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
