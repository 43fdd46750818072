import { AlignmentType, HeightRule, type IParagraphOptions, VerticalAlignTable } from 'docx';
import { widthInCharacters } from '../../../document/text-width.js';
import { gbt9704 } from '../../../layout/gbt-9704.js';
import { characterAdvance, houseStyle, typeAreaWidth } from '../../../layout/house-style.js';
import { twipsFromMillimetres } from '../../../layout/length.js';
import { emptyLines, gap, line } from '../../line.js';
import { tableOf } from '../../table-rows.js';
import type { Block } from '../block.js';
import { placingTable } from '../placing-table.js';

/**
 * 署名 and 成文日期 of a document that gets seals (GB/T 9704—2012, 7.3.5.1): the date four characters from the right,
 * 署名 centred over it. The seal's middle lies between the two lines, and its top no more than a line below the
 * text.
 */
export function writeSealedSignature(authorities: readonly string[], date: string): Block[] {
  const [only = ''] = authorities;
  if (authorities.length > 1) return writeSealRows(authorities, date);
  const radius = twipsFromMillimetres(houseStyle.sealDiameter / 2);
  const linesInRadius = radius / (houseStyle.linePitch * 20);
  const above = Math.ceil(linesInRadius - gbt9704.sealBelowBodyLines);
  return [
    ...emptyLines(above, { keepNext: true }),
    line('Signature', only, { ...aroundDate(only, date), keepNext: true }),
    line('Signature', date, aroundDate(date, date)),
  ];
}

/**
 * Centred between two indents whose middle is the date's, wherever the digits' width puts its ends. A name longer
 * than that room reaches out to the left and right of it.
 */
function aroundDate(text: string, date: string): IParagraphOptions {
  const right = gbt9704.sealedDateCharacters + widthInCharacters(date) / 2;
  const half = Math.max(widthInCharacters(text) / 2 + 1, right);
  const left = gbt9704.charactersPerLine - right - half;
  return {
    alignment: AlignmentType.CENTER,
    indent: {
      left: Math.round(left * characterAdvance),
      right: Math.round((right - half) * characterAdvance),
    },
  };
}

/**
 * A joint document: a row for every few seals, each name in the middle of its seal, the date under the last name;
 * the seals neither touch nor leave the type area.
 */
function writeSealRows(authorities: readonly string[], date: string): Block[] {
  const longest = Math.max(...authorities.map(widthInCharacters));
  const columnsFor = (count: number) => typeAreaWidth / count / characterAdvance;
  const columns =
    longest > columnsFor(houseStyle.sealsPerRow) ? 2 : Math.min(houseStyle.sealsPerRow, authorities.length);
  const width = Math.floor(typeAreaWidth / columns);
  const rows: string[][] = [];
  for (let at = 0; at < authorities.length; at += columns) rows.push(authorities.slice(at, at + columns));
  const height = twipsFromMillimetres(houseStyle.sealDiameter + houseStyle.sealGap);
  return [
    tableOf(
      placingTable(Array.from({ length: columns }, () => width)),
      rows.map((row, index) => {
        const last = index === rows.length - 1;
        // A short last row stands at the right, where the date is.
        const cells = [...Array.from({ length: columns - row.length }, () => ''), ...row];
        return {
          cantSplit: true,
          height: { value: height, rule: HeightRule.EXACT },
          cells: cells.map((name, column) => ({
            verticalAlign: VerticalAlignTable.CENTER,
            lines: [name, ...(last && column === columns - 1 ? [date] : [])].map((text) =>
              line('Signature', text, {
                alignment: AlignmentType.CENTER,
                ...(last ? {} : { keepNext: true }),
              }),
            ),
          })),
        };
      }),
    ),
    // Or the table of 版记 would follow at once, and Word takes two such tables for one.
    gap(),
  ];
}
