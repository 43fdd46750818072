import { leftBehindText } from '../../core/messages/left-behind.js';
import type { LeftBehind } from '../../core/sheet/migrate/left-behind.js';

/** What a migration left in the old workbook, a line each; empty when nothing was left. */
export function leftBehindLines(leftBehind: readonly LeftBehind[]): readonly string[] {
  if (leftBehind.length === 0) return [];
  return ['没有搬的内容，仍在原工作簿里：', ...leftBehind.map((each) => `  ${leftBehindText(each)}`)];
}
