import { fault, type ManifestRule } from './manifest-fault.js';
import type { XmlElement } from './xml-tree.js';

const forms: Readonly<Record<string, { readonly pattern: RegExp; readonly words: string }>> = {
  Id: {
    pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
    words: ' GUID',
  },
  Version: { pattern: /^\d{1,5}(\.\d{1,5}){0,3}$/, words: '一至四段数字，每段不超过五位' },
  Permissions: {
    pattern: /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/,
    words: ' ReadWriteDocument 等五种之一',
  },
};

/** Id is a GUID; Version has one to four numbers of at most five digits; the permissions are some that there are. */
export const identityRule: ManifestRule = (elements) =>
  elements.flatMap((element) => {
    const { name, text, parent } = element;
    const form = parent?.name === 'OfficeApp' ? forms[name] : undefined;
    if (form === undefined || form.pattern.test(text)) return [];
    return [fault('identity', element, `${name} 是「${text}」，应为${form.words}`)];
  });

const limits: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  ShortStrings: 125,
  LongStrings: 250,
};
const longestResid = 32;
const longestId = 125;

/** Names, descriptions and strings are no longer than Excel shows; ids of resources at most 32 characters. */
export const lengthRule: ManifestRule = (elements) =>
  elements.flatMap((element) => {
    const text = shownText(element);
    const most = limits[holderOf(element)];
    const resid = element.attributes['resid'] ?? (isResource(element) ? element.attributes['id'] : undefined);
    return [
      ...(text !== undefined && most !== undefined && text.length > most
        ? [fault('length', element, `「${text}」有 ${text.length} 个字符，最多 ${most} 个`)]
        : []),
      ...(resid !== undefined && resid.length > longestResid
        ? [fault('length', element, `资源编号「${resid}」有 ${resid.length} 个字符，最多 ${longestResid} 个`)]
        : []),
      ...(!isResource(element) && (element.attributes['id'] ?? '').length > longestId
        ? [
            fault(
              'length',
              element,
              `编号有 ${element.attributes['id']?.length} 个字符，最多 ${longestId} 个`,
            ),
          ]
        : []),
    ];
  });

/** The name whose limit applies: of the element, of what an Override overrides, or of the list it stands in. */
function holderOf(element: XmlElement): string {
  const named = element.name === 'Override' ? element.parent : element;
  return named?.name === 'String' ? (named.parent?.name ?? '') : (named?.name ?? '');
}

function shownText({ name, attributes, text }: XmlElement): string | undefined {
  return name === 'ProviderName' ? text : (attributes['DefaultValue'] ?? attributes['Value']);
}

/** Whether the element is a string, address or image under Resources. */
export function isResource({ name }: XmlElement): boolean {
  return name === 'String' || name === 'Url' || name === 'Image';
}

const addressed = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'];

/** Every address is https. */
export const addressRule: ManifestRule = (elements) =>
  elements.flatMap((element) => {
    const address = element.name === 'AppDomain' ? element.text : shownText(element);
    const holds = [...addressed, 'AppDomain'].includes(holderOf(element));
    if (!holds || address === undefined || /^https:\/\/[^/\s]+/.test(address)) return [];
    return [fault('address', element, `「${address}」应为 https 地址`)];
  });
