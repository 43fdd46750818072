import { fault, type ManifestRule } from './manifest-fault.js';
import type { XmlElement } from './xml-tree.js';

/**
 * One shared runtime for pane, commands and functions: a single Runtime that lives long, whose page is also
 * that of the functions, of the commands and of every button that opens the pane; asked for among the requirements;
 * no TaskpaneId under it.
 */
export const runtimeRule: ManifestRule = (elements) => {
  const [root] = elements;
  const runtimes = elements.filter(({ name }) => name === 'Runtime');
  const [runtime] = runtimes;
  if (root === undefined) return [];
  if (runtime === undefined || runtimes.length > 1) {
    return [fault('runtime', runtimes[1] ?? root, `Runtime 有 ${runtimes.length} 个，应为一个`)];
  }
  const page = runtime.attributes['resid'];
  return [
    ...(runtime.attributes['lifetime'] === 'long'
      ? []
      : [fault('runtime', runtime, 'Runtime 的 lifetime 应为 long')]),
    ...elements
      .filter((element) => isPage(element) && element.attributes['resid'] !== page)
      .map((element) =>
        fault('runtime', element, `页面是「${element.attributes['resid']}」，应与 Runtime 的「${page}」相同`),
      ),
    ...(elements.some(({ name, attributes }) => name === 'Set' && attributes['Name'] === 'SharedRuntime')
      ? []
      : [fault('runtime', runtime, 'Requirements 中缺少 SharedRuntime')]),
    ...elements
      .filter(({ name }) => name === 'TaskpaneId')
      .map((element) => fault('runtime', element, '共享运行时下不写 TaskpaneId')),
  ];
};

function isPage({ name, parent }: XmlElement): boolean {
  if (name === 'FunctionFile') return true;
  if (name !== 'SourceLocation') return false;
  return parent?.name === 'Page' || parent?.attributes['xsi:type'] === 'ShowTaskpane';
}
