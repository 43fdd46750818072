/** The typefaces of the standard, by the names it gives them. */
export const typefaces = ['仿宋', '楷体', '黑体', '小标宋', '宋体'] as const;
export type TypefaceName = (typeof typefaces)[number];

/** Which typefaces a name in a file stands for, by the names that makers give them. First come, first taken. */
const makersNames: readonly (readonly [RegExp, TypefaceName])[] = [
  [/小标宋|xiaobiaosong|xbs/i, '小标宋'],
  [/仿宋|fang-?song|fangsong|fzfs|fandolfang/i, '仿宋'],
  [/楷|kai/i, '楷体'],
  [/黑体|sim-?hei|stheiti|heiti|fzhei|fzht|fandolhei/i, '黑体'],
  [/宋体|sim-?sun|stsong|songti|fzss|fzshu|fandolsong/i, '宋体'],
];

/** What the bureau's machines print in place of a typeface, by the name that stands in the file. */
export type StandIns = Readonly<Partial<Record<TypefaceName, readonly string[]>>>;

/**
 * The typefaces that a name in a file may stand for: those it stands in for, else the one its maker means.
 * Empty when it is none of the standard's.
 */
export function typefacesOf(font: string, standIns: StandIns = {}): TypefaceName[] {
  const plain = plainName(font);
  const standing = typefaces.filter((name) =>
    standIns[name]?.some((standIn) => plain.startsWith(plainName(standIn))),
  );
  if (standing.length > 0) return standing;
  const meant = makersNames.find(([pattern]) => pattern.test(font));
  return meant === undefined ? [] : [meant[1]];
}

/** Without case, spaces and signs: 「AR PL SungtiL GB」 stands in a file as 「ARPLSungtiLGB」. */
function plainName(font: string): string {
  return font.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
