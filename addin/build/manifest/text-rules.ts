import { fault, type ManifestRule } from './manifest-fault.js';
import type { XmlElement } from './xml-tree.js';

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const version = /^\d{1,5}(\.\d{1,5}){0,3}$/;

/** Id is a GUID; Version has one to four numbers of at most five digits. */
export const identityRule: ManifestRule = (elements) => {
  const [root] = elements;
  return ['Id', 'Version'].flatMap((name) => {
    const found = root?.children.find((child) => child.name === name);
    if (root === undefined || found === undefined) {
      return root === undefined ? [] : [fault('identity', root, `缺少 ${name}`)];
    }
    const sound = (name === 'Id' ? guid : version).test(found.text);
    const expected = name === 'Id' ? 'GUID' : '一至四段数字，每段不超过五位';
    return sound ? [] : [fault('identity', found, `${name} 是「${found.text}」，应为${expected}`)];
  });
};

const limits: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  ShortStrings: 125,
  LongStrings: 250,
};
const longestResid = 32;

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

/** The default language is Chinese, and every Chinese text has an English override. */
export const localeRule: ManifestRule = (elements) =>
  elements.flatMap((element) => {
    if (element.name === 'DefaultLocale' && element.text !== 'zh-CN') {
      return [fault('locale', element, `默认语言是「${element.text}」，应为 zh-CN`)];
    }
    const text = element.attributes['DefaultValue'] ?? '';
    if (!/\p{Script=Han}/u.test(text)) return [];
    const english = element.children.some(
      ({ name, attributes }) => name === 'Override' && attributes['Locale'] === 'en-US',
    );
    return english ? [] : [fault('locale', element, `「${text}」没有 en-US 的文字`)];
  });
