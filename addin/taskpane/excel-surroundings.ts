import type { Surroundings } from './surroundings.js';

/** The sets of Office.js functions that the pane uses, with what each is for. */
const sets: readonly (readonly [set: string, version: string, use: string])[] = [
  ['ExcelApi', '1.4', '读写工作簿'],
  ['ExcelApi', '1.10', '批注'],
  ['ExcelApi', '1.18', '附注'],
  ['ExcelApi', '1.20', '一次撤销一批改动'],
  ['CustomFunctionsRuntime', '1.1', '自定义函数'],
  ['SharedRuntime', '1.1', '功能区按钮'],
];

/**
 * This Excel, by what office.js says of it.
 *
 * @param platform `Office.context.platform`, `PC`; empty where Excel does not tell
 */
export function excelSurroundings(
  supports: (set: string, version: string) => boolean,
  platform: string,
): Surroundings {
  return {
    where: platform === '' ? 'Excel 的任务窗格' : `Excel 的任务窗格（${platform}）`,
    requirementSets: sets.map(([set, version, use]) => ({
      name: `${set} ${version}`,
      isThere: supports(set, version),
      use,
    })),
  };
}
