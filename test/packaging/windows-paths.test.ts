import { describe, expect, test, vi } from 'vitest';
import { expectEnding } from '../../cli/output/expect-ending.js';
import { recordPath } from '../../cli/output/record-path.js';
import { temporaryOf } from '../../cli/output/write-files.js';

vi.mock('node:path', async (original) => {
  const { win32 } = await original<typeof import('node:path')>();
  return { ...win32, default: win32 };
});

describe('paths of Windows', () => {
  test.each([
    ['D:\\奖补 2025\\公示.docx', 'D:\\奖补 2025\\.公示.docx.写入中'],
    ['D:/奖补/公示.docx', 'D:\\奖补\\.公示.docx.写入中'],
    ['公示.docx', '.公示.docx.写入中'],
    ['\\\\FS01\\公用\\公示.docx', '\\\\FS01\\公用\\.公示.docx.写入中'],
  ])('%s is written as %s first, in its own folder', (path, temporary) => {
    expect(temporaryOf(path)).toBe(temporary);
  });

  test('the record stands beside its result', () => {
    expect(recordPath('D:\\奖补\\结果.xlsx')).toBe('D:\\奖补\\结果.xlsx.核算记录.json');
  });

  test.each(['D:\\奖补\\结果.xlsx', 'D:\\a.b\\结果.XLSX', 'D:/a\\结果.xlsx'])(
    '%s ends as it should',
    (path) => {
      expect(() => expectEnding('--out', path, '.xlsx')).not.toThrow();
    },
  );

  test.each(['D:\\奖补\\.xlsx', 'D:\\奖补.xlsx\\结果'])('%s is refused', (path) => {
    expect(() => expectEnding('--out', path, '.xlsx')).toThrow('应为 .xlsx 文件');
  });
});
