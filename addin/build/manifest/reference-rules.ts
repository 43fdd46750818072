import { fault, type ManifestRule } from './manifest-fault.js';
import { isResource } from './text-rules.js';
import type { XmlElement } from './xml-tree.js';

/** Every resid names a resource, and every resource is used. */
export const residsRule: ManifestRule = (elements) => {
  const resources = elements.filter((element) => isResource(element) && idOf(element) !== undefined);
  const known = new Set(resources.map(idOf));
  const references = elements.filter(({ attributes }) => attributes['resid'] !== undefined);
  const used = new Set(references.map(({ attributes }) => attributes['resid']));
  return [
    ...references
      .filter(({ attributes }) => !known.has(attributes['resid']))
      .map((element) => fault('resid-unknown', element, `没有资源「${element.attributes['resid']}」`)),
    ...resources
      .filter((resource) => !used.has(idOf(resource)))
      .map((resource) => fault('resid-unused', resource, `资源「${idOf(resource)}」没有用到`)),
  ];
};

/** The list of resources in which an element's resid must stand. */
const lists: Readonly<Record<string, string>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  Runtime: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
};

/** A resid names a resource of the kind that its element takes: a label a short string, a page an address. */
export const residKindRule: ManifestRule = (elements) => {
  const listOf = new Map(
    elements
      .filter((element) => isResource(element) && idOf(element) !== undefined)
      .map((resource) => [idOf(resource), resource.parent?.name ?? '']),
  );
  return elements.flatMap((element) => {
    const resid = element.attributes['resid'];
    const actual = listOf.get(resid);
    const expected = lists[element.name];
    if (actual === undefined || expected === undefined || actual === expected) return [];
    return [
      fault('resid-kind', element, `资源「${resid}」在 ${actual} 中，${element.name} 要用 ${expected} 中的`),
    ];
  });
};

/** Ids of resources, groups and controls each stand for one thing. */
export const idsRule: ManifestRule = (elements) => {
  const seen = new Set<string>();
  return elements.flatMap((element) => {
    const id = idOf(element);
    if (id === undefined) return [];
    const twice = seen.has(id);
    seen.add(id);
    return twice ? [fault('id-repeated', element, `编号「${id}」用了两次`)] : [];
  });
};

function idOf({ attributes }: XmlElement): string | undefined {
  return attributes['id'];
}
