import { AlignmentType, LineRuleType, VerticalAlignTable, VerticalMergeType } from 'docx';
import type { AuthorityMark } from '../../../document/elements/head.js';
import { fitMark, type MarkFit } from '../../../layout/fit-mark.js';
import { baselineShare, houseStyle, typeAreaWidth } from '../../../layout/house-style.js';
import { type Point, type Twip, twipsFromPoints } from '../../../layout/length.js';
import { line } from '../../line.js';
import { type Cell, tableOf } from '../../table-rows.js';
import { placingTable } from '../placing-table.js';

/** The type area's width in points: what a mark may fill. */
const room: Point = typeAreaWidth / 20;

/** A mark ready to be placed: how far its ink is below its line's top, and the blocks when that top is given. */
export interface PlacedMark {
  /** Below the top of the mark's first line, to the upper edge of its ink. */
  readonly inkBelowTop: Point;
  /** From the lower edge of its ink to the end of its last line. */
  readonly airBelowInk: Point;
  /** @param before room between what stands above and the mark's first line */
  write(before: Twip): string[];
}

/** 发文机关标志: red 小标宋 on one line, or the names of a joint document with 文件 at their right (7.2.4). */
export function placeMark(mark: AuthorityMark): PlacedMark {
  const [only = ''] = mark.authorities;
  const text = only + mark.suffix;
  return mark.authorities.length > 1
    ? placeJointMark(mark)
    : placed(fitMark([...text].length, room, houseStyle.markSize), (fit, before) => [
        line('AuthorityMark', [{ text, ...runOf(fit) }], { spacing: exactly(fit.size, before) }),
      ]);
}

function placed(fit: MarkFit, write: (fit: MarkFit, before: Twip) => string[]): PlacedMark {
  const pitch = fit.size * houseStyle.markLinePitch;
  const inkBelowTop = baselineShare * pitch - houseStyle.markAscent * fit.size;
  const ink = (houseStyle.markAscent + houseStyle.markDescent) * fit.size;
  return {
    inkBelowTop,
    airBelowInk: pitch - inkBelowTop - ink,
    write: (before) => write(fit, before),
  };
}

function placeJointMark({ authorities, suffix }: AuthorityMark): PlacedMark {
  // A longer word goes on to further lines, and leaves the names half the room.
  const word = Math.min([...suffix].length * houseStyle.markSize, room / 2);
  const between = suffix === '' ? 0 : houseStyle.jointGap * houseStyle.markSize;
  const longest = Math.max(...authorities.map((name) => [...name].length));
  const lowest = (houseStyle.jointHeight * 72) / 25.4 / authorities.length / houseStyle.markLinePitch;
  const size = Math.min(houseStyle.jointNameSize, Math.floor(lowest * 2) / 2);
  const fit = fitMark(longest, room - word - between, size);
  // A little more than the names take, or the last character goes to a second line.
  const names = twipsFromPoints(Math.min((longest * fit.size * fit.scale) / 100 + 2, room - word - between));
  const widths = [names, twipsFromPoints(between + word)].slice(0, suffix === '' ? 1 : 2);
  return placed(fit, (_, before) => [
    line('AuthorityMark', '', {
      spacing: { before: 0, after: 0, line: before, lineRule: LineRuleType.EXACT },
    }),
    tableOf(
      { ...placingTable(widths), alignment: AlignmentType.CENTER },
      authorities.map((name, index) => ({
        cantSplit: true,
        cells: [
          {
            lines: [
              line('AuthorityMark', [{ text: name, ...runOf(fit) }], {
                spacing: exactly(fit.size, 0),
                alignment: AlignmentType.DISTRIBUTE,
              }),
            ],
          },
          ...(suffix === '' ? [] : [wordCell(index === 0 ? suffix : undefined)]),
        ],
      })),
    ),
  ]);
}

/** The word beside the names, in a cell that reaches from the first name to the last. */
function wordCell(word: string | undefined): Cell {
  return {
    verticalMerge: word === undefined ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART,
    verticalAlign: VerticalAlignTable.CENTER,
    lines: [
      line('AuthorityMark', word ?? '', {
        spacing: exactly(houseStyle.markSize, 0),
        alignment: AlignmentType.RIGHT,
      }),
    ],
  };
}

function runOf({ size, scale }: MarkFit) {
  return { size, ...(scale === 100 ? {} : { scale }) };
}

function exactly(size: Point, before: Twip) {
  return {
    before,
    after: 0,
    line: twipsFromPoints(size * houseStyle.markLinePitch),
    lineRule: LineRuleType.EXACT,
  };
}
