import { fault, type ManifestRule } from './manifest-fault.js';
import type { XmlElement } from './xml-tree.js';

/** What must stand in an element, by its name; where the kind matters, by name and `xsi:type`. */
const required: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Hosts', 'Resources'],
  'ExtensionPoint CustomFunctions': ['Script', 'Page', 'Metadata', 'Namespace'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  'Action ShowTaskpane': ['SourceLocation'],
  'Action ExecuteFunction': ['FunctionName'],
};

/** The root is that of a task pane, and nothing is missing that Excel asks for. */
export const requiredRule: ManifestRule = (elements) => {
  const [root] = elements;
  if (root !== undefined && (root.name !== 'OfficeApp' || typeOf(root) !== 'TaskPaneApp')) {
    return [fault('required', root, '根元素应为 OfficeApp，xsi:type 为 TaskPaneApp')];
  }
  return elements.flatMap((element) => {
    const names = required[element.name] ?? required[`${element.name} ${typeOf(element)}`] ?? [];
    return names
      .filter((name) => element.children.every((child) => child.name !== name))
      .map((name) => fault('required', element, `${element.name} 中缺少 ${name}`));
  });
};

function typeOf({ attributes }: XmlElement): string {
  return attributes['xsi:type'] ?? '';
}
