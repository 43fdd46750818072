import { gbt9704 } from './gbt-9704.js';
import { type Millimetre, type Point, type Twip, twipsFromMillimetres, twipsFromPoints } from './length.js';

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
  /** As wide as the tables beside it, and a third of a page high. */
  chartWidth: gbt9704.typeArea.width,
  chartHeight: 75 satisfies Millimetre,
  /** 5号 in charts: names and figures stand side by side there. Their lines are thin, those of curves twice so. */
  chartSize: 10.5 satisfies Point,
  chartLine: 0.75 satisfies Point,
  pageNumberLinePitch: 14 satisfies Point,
  /** How far the dash of 宋体 lies above the baseline, in type sizes: makers differ by 0.05 either way. */
  pageNumberDashAscent: 0.36,
  /** 7.5 gives the dash (一字线) and no space beside the figure. */
  pageNumberDash: '—',

  /** Pure red, as printers of offices are told: the standard's Y80 M80 is for offset ink. */
  red: 'FF0000',
  /** 醒目、美观、庄重: the size of a mark that fits on one line; of the names and the word of a joint one. */
  markSize: 48 satisfies Point,
  jointNameSize: 34 satisfies Point,
  /** Many joint names are set smaller, so that together they leave the first page room for text (7.3.3). */
  jointHeight: 60 satisfies Millimetre,
  /** Room between the names of a joint mark and its word, in characters of the word. */
  jointGap: 0.5,
  /** A long name is set narrower down to this percentage, and only then smaller. */
  narrowestMark: 60,
  /** An exact line must hold the whole glyph, or Word cuts it off. */
  markLinePitch: 1.25,
  /** Where the ink of 小标宋 begins and ends, in type sizes above and below the baseline. */
  markAscent: 0.825,
  markDescent: 0.1,
  /** How far a character's em box reaches below the baseline, in type sizes, in the typefaces of offices. */
  emDescent: 0.14,
  /** Eighths of a point: 0.53 mm. The standard gives the length of the red line and not its thickness. */
  ruleLine: 12,
  letterRuleLine: 24,
  /** 4.2 cm: the seal of a bureau of a city. Seals of one row stand this far apart. */
  sealDiameter: 42 satisfies Millimetre,
  sealGap: 3 satisfies Millimetre,
  sealsPerRow: 3,
  /** Exact, in 版记: a line of 4号 with some air between the separating lines. */
  imprintLinePitch: 28 satisfies Point,
} as const;

/** Where the baseline lies in an exact line: LibreOffice's share of its height, and within 1 mm Word's. */
export const baselineShare = 0.8;

/** The footer's own distance from the paper's edge that puts the dash 7 mm below the type area (7.5). */
export const pageNumberFromPaperEdge: Twip =
  twipsFromMillimetres(
    gbt9704.paper.height - gbt9704.topMargin - gbt9704.typeArea.height - gbt9704.pageNumberBelowTypeArea,
  ) -
  twipsFromPoints(
    houseStyle.pageNumberDashAscent * gbt9704.pageNumberSize +
      (1 - baselineShare) * houseStyle.pageNumberLinePitch,
  );

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

/** The width of the type area, as the margins leave it. */
export const typeAreaWidth: Twip = page.width - page.left - page.right;

/** How many characters of the title's size a line holds. */
export const charactersPerTitleLine = Math.floor(typeAreaWidth / twipsFromPoints(gbt9704.titleSize));
