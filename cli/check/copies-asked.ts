import { resolve } from 'node:path';
import { CommandFailure } from '../failure.js';
import { expectEnding } from '../output/expect-ending.js';

/** The copies of a workbook that `wenbiao check` may write, and whether they keep its macros. */
export interface CopyOptions {
  readonly fix?: string;
  readonly annotate?: string;
  readonly clearMarks?: string;
  readonly keepMacros?: boolean;
}

/** The paths of the copies asked for. Options that do not go together, and endings that do not fit, are wrong usage. */
export function copiesAsked({
  fix,
  annotate,
  clearMarks,
  keepMacros = false,
}: CopyOptions): readonly string[] {
  const named = Object.entries({ '--fix': fix, '--annotate': annotate, '--clear-marks': clearMarks });
  const asked = named.flatMap(([option, path]) => (path === undefined ? [] : [{ option, path }]));
  for (const { option, path } of asked) expectEnding(option, path, keepMacros ? '.xlsm' : '.xlsx');
  if (clearMarks !== undefined && asked.length > 1) {
    throw new CommandFailure('usage', '--clear-marks 只清除标注，不能与 --fix、--annotate 同用');
  }
  if (keepMacros && asked.length === 0) {
    throw new CommandFailure('usage', '--keep-macros 要与 --fix、--annotate 或 --clear-marks 同用');
  }
  if (fix !== undefined && annotate !== undefined && resolve(fix) === resolve(annotate)) {
    throw new CommandFailure('usage', '--fix 和 --annotate 是同一个文件，换个名字');
  }
  return asked.map(({ path }) => path);
}

/** What becomes of the macros, for people; wrong usage when macros are to be kept and there are none. */
export function macroLines(
  hasMacros: boolean,
  { keepMacros = false }: CopyOptions,
  copies: readonly string[],
): readonly string[] {
  if (keepMacros && !hasMacros) {
    throw new CommandFailure('usage', '工作簿没有宏，去掉 --keep-macros，文件名写 .xlsx');
  }
  return hasMacros && !keepMacros && copies.length > 0
    ? ['工作簿有宏，写出的副本不带宏；要保留，加 --keep-macros，文件名写 .xlsm。']
    : [];
}
