import { fault, type ManifestRule } from './manifest-fault.js';

/** The order in which the schema of the manifest wants the children of an element. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  ExtensionPoint: ['Script', 'Page', 'Metadata', 'Namespace'],
  CustomTab: ['Group', 'Label', 'InsertAfter', 'InsertBefore'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled', 'OverriddenByRibbonApi'],
  Supertip: ['Title', 'Description'],
};

/** Children stand in the order of the schema; Excel refuses a manifest in which they do not. The first of a parent. */
export const orderRule: ManifestRule = (elements) =>
  elements.flatMap((element) => {
    const order = orders[element.name] ?? [];
    const places = element.children
      .map((child) => ({ child, at: order.indexOf(child.name) }))
      .filter(({ at }) => at >= 0);
    const late = places.find(({ at }, index) => at < (places[index - 1]?.at ?? 0));
    if (late === undefined) return [];
    const before = places[places.indexOf(late) - 1]?.child.name ?? '';
    return [fault('order', late.child, `${late.child.name} 应在 ${before} 之前`)];
  });
