import { fault, type ManifestRule } from './manifest-fault.js';

/** At most one custom tab, ten groups on it, and six controls in a group. */
const mostGroups = 10;
const mostControls = 6;

/** A button's name in code: what `Office.actions.associate` takes. */
const functionName = /^[A-Za-z_]\w*$/;

/** What Excel takes on the ribbon. */
export const ribbonRule: ManifestRule = (elements) => {
  const tabs = elements.filter(({ name }) => name === 'CustomTab');
  return [
    ...tabs.slice(1).map((tab) => fault('ribbon', tab, `自定义选项卡有 ${tabs.length} 个，最多一个`)),
    ...elements.flatMap((element) => {
      const { name, text, children } = element;
      const count = (child: string) => children.filter((each) => each.name === child).length;
      if (name === 'CustomTab' && count('Group') > mostGroups) {
        return [fault('ribbon', element, `选项卡中有 ${count('Group')} 组，最多 ${mostGroups} 组`)];
      }
      if (name === 'Group' && count('Control') > mostControls) {
        return [fault('ribbon', element, `一组中有 ${count('Control')} 个按钮，最多 ${mostControls} 个`)];
      }
      return name === 'FunctionName' && !functionName.test(text)
        ? [fault('ribbon', element, `按钮的命令名是「${text}」，应以字母开头，只用字母、数字和下划线`)]
        : [];
    }),
  ];
};
