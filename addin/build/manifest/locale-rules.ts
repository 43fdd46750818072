import { fault, type ManifestRule } from './manifest-fault.js';

/** A language and a region: `en-US`. */
const locale = /^[a-z]{2,3}(-[A-Z][a-z]{3})?-[A-Z]{2}$/;

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

/** An override names a language besides the default one, once, and says something. */
export const overrideRule: ManifestRule = (elements) =>
  elements.flatMap((element) => {
    if (element.name !== 'Override') return [];
    const { Locale = '', Value = '' } = element.attributes;
    const same = element.parent?.children.filter(({ attributes }) => attributes['Locale'] === Locale) ?? [];
    if (!locale.test(Locale)) return [fault('override', element, `语言是「${Locale}」，应写成 en-US 这样`)];
    if (Locale === 'zh-CN') return [fault('override', element, '默认语言 zh-CN 不写 Override')];
    if (same.indexOf(element) > 0) return [fault('override', element, `「${Locale}」写了两次`)];
    return Value === '' ? [fault('override', element, `「${Locale}」没有文字`)] : [];
  });

/**
 * The namespace of the custom functions stands in formulas, and so in the files of everyone: letters and digits that
 * WPS reads too, the same in every language.
 */
export const namespaceRule: ManifestRule = (elements) => {
  const resid = elements.find(({ name }) => name === 'Namespace')?.attributes['resid'];
  const text = elements.find(({ attributes }) => resid !== undefined && attributes['id'] === resid);
  if (text === undefined) return [];
  const value = text.attributes['DefaultValue'] ?? '';
  return [
    ...(/^[A-Za-z][A-Za-z0-9_.]{0,31}$/.test(value)
      ? []
      : [fault('namespace', text, `函数的命名空间是「${value}」，应以字母开头，只用字母、数字、下划线和点`)]),
    ...(text.children.length === 0
      ? []
      : [fault('namespace', text, '函数的命名空间在各种语言中要相同，不写 Override')]),
  ];
};
