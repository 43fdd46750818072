import type { LeftBehind } from '../../core/sheet/migrate/left-behind.js';

/** What a migration left in the old workbook, a line each; empty when nothing was left. */
export function leftBehindLines(leftBehind: readonly LeftBehind[]): readonly string[] {
  if (leftBehind.length === 0) return [];
  return ['没有搬的内容，仍在原工作簿里：', ...leftBehind.map((each) => `  ${leftBehindText(each)}`)];
}

/** 「企业库｜M 列「联系人」｜3 格」. */
export function leftBehindText({ kind, sheet = '', what = '', count }: LeftBehind): string {
  switch (kind) {
    case 'sheet':
      return `${sheet}｜整张工作表｜${count} 格`;
    case 'column':
      return `${sheet}｜${what}｜${count} 格`;
    case 'row':
      return `${sheet}｜${what}｜${count} 格`;
    case 'above':
      return `${sheet}｜表头以上的说明｜${count} 格`;
    case 'formula':
      return `${sheet}｜${what}的公式，只搬了结果｜${count} 格`;
    case 'macros':
      return '宏';
    case 'links':
      return '到其他工作簿的链接';
  }
}
