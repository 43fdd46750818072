/** The sheets of a score result book that are read again, and their columns. */

/** Ranks and totals; a class of indicators is a column 「创新主体（25）」. */
export const rankSheet = {
  name: '得分排名',
  region: '县（市、区）',
  rank: '名次',
  total: '总分',
  class: '分类',
  classRank: '类内名次',
  missing: '缺的指标',
  adjustment: '加减分',
  reasons: '加减分理由',
  lastRank: '上次名次',
  change: '变化',
} as const;

/** What each indicator gives to the total; an indicator is a column 「研发投入强度（6）」. */
export const contributionSheet = { name: '各指标得分', region: rankSheet.region } as const;

/** Which method each indicator was marked by. */
export const methodSheet = { name: '评分办法', indicator: '指标', method: '评分方法' } as const;

/** How the scores were made, as item and content. */
export const scoreRecordSheet = { name: '评分记录', item: '项目', content: '内容' } as const;

/** The header of a column of scores: 「创新主体（25）」; without full marks in points 「创新主体（百分制）」. */
export function scoreTitle(name: string, full: string | undefined): string {
  return `${name}（${full ?? hundred}）`;
}

const hundred = '百分制';

/** What a header of scores says: its name, and the full score where that is in points. Absent for any other header. */
export function readScoreTitle(title: string): { readonly name: string; readonly full?: string } | undefined {
  const open = title.lastIndexOf('（');
  if (open < 1 || !title.endsWith('）')) return undefined;
  const [name, full] = [title.slice(0, open), title.slice(open + 1, -1)];
  if (full === hundred) return { name };
  return /^\d+(?:\.\d+)?$/.test(full) ? { name, full } : undefined;
}
