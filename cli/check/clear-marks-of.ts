import { clearMarks } from '../../workbook/patch/clear/clear-marks.js';
import type { CommandOutcome } from '../command-outcome.js';
import { readBook } from '../input/read-input.js';
import { type CopyOptions, macroLines } from './copies-asked.js';

/** `wenbiao check BOOK --clear-marks OUT`: a copy without the marks that `--annotate` put there; nothing is checked. */
export function clearMarksOf(book: string, path: string, options: CopyOptions): CommandOutcome {
  const input = readBook(book);
  const macros = macroLines(input.snapshot.hasMacros, options, [path]);
  const { bytes, cells, marked } = clearMarks(input.bytes, { keepMacros: options.keepMacros === true });
  return {
    mustBeMended: false,
    files: [{ path, bytes, what: '清除标注的副本' }],
    lines: [marked ? `清除了 ${cells} 格的标注。` : '工作簿里没有文表的标注，内容照原样。', ...macros],
    document: {
      format: 'wenbiao-clear-marks/1',
      input: { name: input.name, sha256: input.sha256 },
      marked,
      cells,
    },
  };
}
