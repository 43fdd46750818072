import { titleLines } from '../../document/title-lines/title-lines.js';
import { gbt9704 } from '../../layout/gbt-9704.js';
import { charactersPerTitleLine } from '../../layout/house-style.js';
import { emptyLines, line } from '../line.js';
import type { StyleId } from '../paragraph-styles.js';

/** 标题: 2号小标宋, centred, one paragraph a line (7.3.1). */
export function writeTitle(lines: readonly string[], style: StyleId = 'Title'): string[] {
  return titleLines(lines, charactersPerTitleLine).map((text) => line(style, text, { keepNext: true }));
}

/** 题注 or 报告人: 3号楷体, centred below the title. */
export function writeTitleNote(lines: readonly string[]): string[] {
  return titleLines(lines, gbt9704.charactersPerLine).map((text) =>
    line('TitleNote', text, { keepNext: true }),
  );
}

/** The empty line that parts the title and what belongs to it from the text (7.3.2). */
export function endTitle(): string[] {
  return emptyLines(gbt9704.linesBelowTitle, { keepNext: true });
}
