import { AlignmentType, type IParagraphOptions, LineRuleType, Paragraph } from 'docx';
import { gbt9704 } from '../layout/gbt-9704.js';
import { characterAdvance, houseStyle } from '../layout/house-style.js';
import { type Point, twipsFromPoints } from '../layout/length.js';
import { type TextStyle, type Typeface, textRun } from './text-run.js';

/** 3号 text of the body in one of its typefaces, spaced for 28 characters a line. */
function bodyStyle(typeface: Typeface): TextStyle {
  return { typeface, size: gbt9704.bodySize, characterSpacing: houseStyle.characterSpacing };
}

/** The paragraph settings every block shares: an exact pitch and lines that fill the page to the last. */
export function paragraphSettings(pitch: Point) {
  return {
    spacing: { before: 0, after: 0, line: twipsFromPoints(pitch), lineRule: LineRuleType.EXACT },
    widowControl: false,
    overflowPunctuation: true,
  } satisfies IParagraphOptions;
}

/** A paragraph of the body's pitch, justified unless `options` say otherwise. */
export function bodyLine(
  runs: readonly (readonly [text: string, typeface: Typeface])[],
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    ...paragraphSettings(houseStyle.linePitch),
    alignment: AlignmentType.BOTH,
    children: runs.map(([text, typeface]) => textRun(text, bodyStyle(typeface))),
    ...options,
  });
}

/** A body paragraph whose first line starts `characters` in. LibreOffice reads the twips, Word the characters. */
export function firstLine(characters: number): IParagraphOptions {
  return { indent: { firstLine: characters * characterAdvance, firstLineChars: characters * 100 } };
}

/** 空一行. It stays with the next paragraph when `keepNext` is set. */
export function emptyLine(options: IParagraphOptions = {}): Paragraph {
  return bodyLine([['', 'fangSong']], options);
}
