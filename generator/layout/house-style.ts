import { gbt9704 } from './gbt-9704.js';
import { type Point, type Twip, twipsFromMillimetres, twipsFromPoints } from './length.js';

/** What GB/T 9704—2012 leaves open, each with its reason. */
export const houseStyle = {
  /**
   * The names under which bureaus have the typefaces; a machine without one substitutes silently. The
   * standard names 仿宋, 楷体, 黑体, 小标宋 and 宋体 without a maker.
   */
  typefaces: {
    fangSong: '仿宋_GB2312',
    kaiTi: '楷体_GB2312',
    heiTi: '黑体',
    xiaoBiaoSong: '方正小标宋简体',
    song: '宋体',
  },
  /** Exact: 225 mm / 22 lines is 28.99 pt, and 29 pt leaves room for only 21. */
  linePitch: 28.95 satisfies Point,
  /** Between characters: 156 mm / 28 is 15.79 pt, just under the 16 pt of 3号. Justification spreads the rest. */
  characterSpacing: -0.25 satisfies Point,
  /** Exact: a 22 pt title does not fit into the pitch of the body. */
  titleLinePitch: 36 satisfies Point,
  /** 小四: four to six columns fit across the type area. */
  tableSize: 12 satisfies Point,
  tableLinePitch: 20 satisfies Point,
  /** The thin lines of a table, in eighths of a point. */
  tableLine: 4,
  /** With an exact line of this height the dash stands 6.99 mm below the type area: the footer's own distance. */
  pageNumberLinePitch: 14 satisfies Point,
  pageNumberFromPaperEdge: 1446 satisfies Twip,
  /** 「— 1 —」: the standard's figures show the spaces its text does not mention. */
  pageNumberDash: '—',
} as const;

/** The advance of one character of the body. */
export const characterAdvance: Twip = twipsFromPoints(gbt9704.bodySize + houseStyle.characterSpacing);

/** The page in twips. The outer and lower margins are what the type area leaves over. */
export const page = {
  width: twipsFromMillimetres(gbt9704.paper.width),
  height: twipsFromMillimetres(gbt9704.paper.height),
  top: twipsFromMillimetres(gbt9704.topMargin),
  bottom: twipsFromMillimetres(gbt9704.paper.height - gbt9704.topMargin - gbt9704.typeArea.height),
  left: twipsFromMillimetres(gbt9704.bindingMargin),
  right: twipsFromMillimetres(gbt9704.paper.width - gbt9704.bindingMargin - gbt9704.typeArea.width),
} as const;
