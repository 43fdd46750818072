import type { LeftBehind } from '../sheet/migrate/left-behind.js';

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
