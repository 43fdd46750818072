import { BorderStyle, type IParagraphOptions, TabStopType } from 'docx';
import { widthInCharacters } from '../../../document/text-width.js';
import { gbt9704 } from '../../../layout/gbt-9704.js';
import { baselineShare, characterAdvance, houseStyle } from '../../../layout/house-style.js';
import { line, tab } from '../../line.js';
import type { TextPart } from '../../text-run.js';

/** Whole points between the number's line and the separator, so that it lies 4 mm below its characters (7.2.7). */
const spaceAboveSeparator = Math.round(
  (gbt9704.ruleBelowNumber * 72) / 25.4 -
    (1 - baselineShare) * houseStyle.linePitch +
    houseStyle.emDescent * gbt9704.bodySize,
);

/** The red separator under 发文字号, as wide as the type area: the paragraph has no indents, or it shrinks. */
const separator: IParagraphOptions = {
  border: {
    bottom: {
      style: BorderStyle.SINGLE,
      size: houseStyle.ruleLine,
      color: houseStyle.red,
      space: spaceAboveSeparator,
    },
  },
};

/** 发文字号 across the middle, with the separator below (7.2.5, 7.2.7). */
export function centredNumber(numbers: readonly string[]): string[] {
  const texts = numbers.length === 0 ? [''] : numbers;
  return texts.map((text, index) =>
    line('DocumentNumber', text, index === texts.length - 1 ? separator : {}),
  );
}

const label = '签发人：';

/**
 * 签发人 two a line, ending one character from the right, later names under the first ones; 发文字号 one character
 * from the left on the last of the lines, with the separator below (7.2.5, 7.2.6).
 */
export function numberBesideSigners(numbers: readonly string[], names: readonly string[]): string[] {
  const rows: string[][] = [];
  for (let at = 0; at < names.length; at += gbt9704.signersPerLine) {
    rows.push(names.slice(at, at + gbt9704.signersPerLine));
  }
  if (rows.length === 0) rows.push([]);
  const slot = Math.max(...names.map(widthInCharacters), 0);
  const columns = Math.min(names.length, gbt9704.signersPerLine);
  const end = gbt9704.charactersPerLine - gbt9704.signersCharacters;
  const nameAt = (column: number) => end - slot - (columns - 1 - column) * (slot + 1);
  const stops = [
    gbt9704.numberCharacters,
    nameAt(0) - widthInCharacters(label),
    ...rows.flatMap((_, index) =>
      index === 0 ? Array.from({ length: columns }, (_, at) => nameAt(at)) : [],
    ),
  ];
  return rows.map((row, index) => {
    const last = index === rows.length - 1;
    const parts: (string | TextPart | typeof tab)[] = [tab, last ? numbers.join('　') : '', tab];
    if (index === 0 && names.length > 0) parts.push(label);
    row.forEach((name, column) => {
      // 签发人： ends where the first name begins: no tab between them.
      if (index > 0 || column > 0) parts.push(tab);
      parts.push({ text: name, typeface: 'kaiTi' });
    });
    return line('HeadLine', parts, {
      tabStops: stops.map((at) => ({
        type: TabStopType.LEFT,
        position: Math.round(at * characterAdvance),
      })),
      ...(last ? separator : {}),
    });
  });
}
